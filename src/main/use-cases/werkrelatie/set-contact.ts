import type { Input } from '../../../shared/contract/contract.ts';
import { collect, faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { parseEmailAdres } from '../../../shared/values/email-adres.ts';
import { parseTelefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import { veldWijzigingen, werkrelatieVelden } from '../../domain/historiek-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { judgeStillRunning } from '../../domain/werkrelatie-rules.ts';
import { put } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';
import { optionally } from '../typed-field.ts';
import { findWerkrelatie } from './find-werkrelatie.ts';

/** Phone and e-mail of a werkrelatie that runs; either may stay empty. */
export function setContact(
  outside: Outside,
  caller: Caller,
  input: Input<'werkrelatie.setContact'>,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => {
    const found = findWerkrelatie(view, input);
    if (!found.ok) return found;
    const over = faultsOf(judgeStillRunning(found.value, outside.clock.today()));
    if (over !== undefined) return refuse(...over);
    const contact = collect({
      telefoon: optionally(input.telefoon, parseTelefoonnummer),
      email: optionally(input.email, parseEmailAdres),
    });
    if (!contact.ok) return contact;
    const before = found.value;
    const after: Werkrelatie = { ...before, ...contact.value };
    const regel = recordChange(outside, {
      ...{ door: caller.naam, actie: 'werkrelatie.changed' },
      persoonId: after.persoonId,
      organisatieId: after.organisatieId,
      beeld: { soort: 'werkrelatie', voor: before, na: after },
      velden: veldWijzigingen({
        voor: werkrelatieVelden(before),
        na: werkrelatieVelden(after),
        altijd: 'categorie',
      }),
    });
    return ok({ puts: [put('werkrelatie', after), regel], value: {} });
  });
}
