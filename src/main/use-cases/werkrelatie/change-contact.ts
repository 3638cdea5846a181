import { ok, type Result } from '../../../shared/result.ts';
import { veldWijzigingen, werkrelatieVelden } from '../../domain/historiek-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { type Change, put, type StoreView } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';
import { findWerkrelatie } from './find-werkrelatie.ts';

/** Another telephone or e-mail in a werkrelatie that runs: the rest of it stays. */
export function decideContact(
  outside: Outside,
  view: StoreView,
  question: {
    readonly caller: Caller;
    readonly input: { readonly organisatieId: string; readonly werkrelatieId: string };
    readonly contact: Pick<Werkrelatie, 'telefoon' | 'email'>;
  },
): Result<Change<Record<string, never>>> {
  const found = findWerkrelatie(view, question.input);
  if (!found.ok) return found;
  const before = found.value;
  const after: Werkrelatie = { ...before, ...question.contact };
  const regel = recordChange(outside, {
    door: question.caller.naam,
    actie: 'werkrelatie.changed',
    beeld: { soort: 'werkrelatie', voor: before, na: after },
    persoonId: after.persoonId,
    organisatieId: after.organisatieId,
    velden: veldWijzigingen({
      voor: werkrelatieVelden(before),
      na: werkrelatieVelden(after),
      altijd: 'categorie',
    }),
  });
  return ok({ puts: [put('werkrelatie', after), regel], value: {} });
}
