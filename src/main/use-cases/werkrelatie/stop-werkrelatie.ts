import type { Input } from '../../../shared/contract/contract.ts';
import { collect, faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import { veldWijzigingen, werkrelatieVelden } from '../../domain/historiek-rules.ts';
import { stopWerkrelatie as stop } from '../../domain/werkrelatie-rules.ts';
import { put } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import { putChangedToekenning } from '../toekenning/put-toekenning.ts';
import { MAX_REDEN, requiredText } from '../typed-field.ts';
import { findWerkrelatie } from './find-werkrelatie.ts';

/** An earlier last day; its toekenningen end with it and nothing is deleted (domain.md 1.4, VLOK). */
export function stopWerkrelatie(
  outside: Outside,
  caller: Caller,
  input: Input<'werkrelatie.stop'>,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => {
    const found = findWerkrelatie(view, input);
    if (!found.ok) return found;
    const typed = collect({
      einddatum: parseDatum(input.einddatum),
      reden: requiredText(input.reden, MAX_REDEN),
    });
    if (!typed.ok) return typed;
    const { einddatum, reden } = typed.value;
    const stopped = stop({
      ...{ werkrelatie: found.value, laatsteDag: einddatum, reden, door: caller.naam },
      toekenningen: view.by('toekenning.werkrelatie', found.value.id),
      today: outside.clock.today(),
    });
    if (!stopped.ok) return stopped;
    const { werkrelatie, toekenningen } = stopped.value;
    const organisatieId = werkrelatie.organisatieId;
    const question = { organisatieId, hoedanigheid: caller.hoedanigheid, gewijzigd: toekenningen };
    const beheer = faultsOf(judgeBeheer(outside, view, question));
    if (beheer !== undefined) return refuse(...beheer);
    const regel = recordChange(outside, {
      ...{ door: caller.naam, actie: 'werkrelatie.stopped', reden, organisatieId },
      persoonId: werkrelatie.persoonId,
      velden: veldWijzigingen({
        voor: werkrelatieVelden(found.value),
        na: werkrelatieVelden(werkrelatie),
        altijd: 'categorie',
      }),
    });
    const cut = toekenningen.flatMap((toekenning) =>
      putChangedToekenning({
        ...{ outside, view, caller, toekenning, reden },
        actie: 'toekenning.stopped',
      }),
    );
    return ok({ puts: [put('werkrelatie', werkrelatie), regel, ...cut], value: {} });
  });
}
