import type { Input } from '../../../shared/contract/contract.ts';
import { collect, faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import {
  veldWijzigingen,
  werkrelatieVelden,
  withoutNumbers,
} from '../../domain/historiek-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import {
  type GestopteWerkrelatie,
  stopWerkrelatie as stop,
} from '../../domain/werkrelatie-rules.ts';
import { type Change, put, type StoreView } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Caller, Outside } from '../outside.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import { putChangedToekenning } from '../toekenning/put-toekenning.ts';
import { MAX_REDEN, requiredText } from '../typed-field.ts';
import { findWerkrelatie } from './find-werkrelatie.ts';

type Typed = Input<'werkrelatie.stop'>;

/** An earlier last day; its toekenningen end with it and nothing is deleted (docs/domain.md 1.4, VLOK). */
export function stopWerkrelatie(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => {
    const stopped = decideStopWerkrelatie(outside, view, { caller, input });
    return stopped.ok ? ok({ puts: stopped.value.puts, value: {} }) : stopped;
  });
}

/** The decision alone, for a change of which it is one step, and for who wants to see it first. */
export function decideStopWerkrelatie(
  outside: Outside,
  view: StoreView,
  { caller, input }: { readonly caller: Caller; readonly input: Typed },
): Result<Change<Stopped>> {
  const stopped = judge(outside, view, { caller, input });
  if (!stopped.ok) return stopped;
  const { before, werkrelatie, toekenningen, reden } = stopped.value;
  const regel = recordChange(outside, {
    ...{ door: caller.naam, actie: 'werkrelatie.stopped', reden },
    beeld: { soort: 'werkrelatie', voor: before, na: werkrelatie },
    persoonId: werkrelatie.persoonId,
    organisatieId: werkrelatie.organisatieId,
    velden: veldWijzigingen({
      voor: werkrelatieVelden(before),
      na: werkrelatieVelden(werkrelatie),
      altijd: 'categorie',
    }),
  });
  const actie = 'toekenning.stopped';
  const cut = toekenningen.flatMap((toekenning) =>
    putChangedToekenning({ outside, view, caller, toekenning, actie, reden }),
  );
  return ok({ puts: [put('werkrelatie', werkrelatie), regel, ...cut], value: stopped.value });
}

type Stopped = GestopteWerkrelatie & { readonly before: Werkrelatie; readonly reden: string };

function judge(
  outside: Outside,
  view: StoreView,
  { caller, input }: { readonly caller: Caller; readonly input: Typed },
): Result<Stopped> {
  const found = findWerkrelatie(view, input);
  if (!found.ok) return found;
  const before = found.value;
  const today = outside.clock.today();
  const typed = collect({
    einddatum: parseDatum(input.einddatum),
    reden: requiredText(withoutNumbers(input.reden, today), MAX_REDEN),
  });
  if (!typed.ok) return typed;
  const { einddatum, reden } = typed.value;
  const stopped = stop({
    ...{ werkrelatie: before, laatsteDag: einddatum, reden, door: caller.naam },
    toekenningen: view.by('toekenning.werkrelatie', before.id),
    today,
  });
  if (!stopped.ok) return stopped;
  const beheer = faultsOf(
    judgeBeheer(outside, view, {
      organisatieId: before.organisatieId,
      caller,
      gewijzigd: stopped.value.toekenningen,
    }),
  );
  return beheer === undefined ? ok({ ...stopped.value, before, reden }) : refuse(...beheer);
}
