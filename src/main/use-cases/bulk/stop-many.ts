import type { BulkRij } from '../../../shared/contract/bulk.ts';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, ok, type Result } from '../../../shared/result.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { Change, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { describeGevolgen } from '../toekenning/describe-gevolgen.ts';
import { rechtNaam } from '../toekenning/describe-toekenning.ts';
import { decideStopWerkrelatie } from '../werkrelatie/stop-werkrelatie.ts';
import {
  type Besluit,
  besluit,
  describeBesluit,
  refusedRij,
  rijHoofd,
  toekenningenIn,
} from './besluit.ts';
import { commitBulk } from './commit-bulk.ts';
import { readWie } from './read-wie.ts';
import { decideStopRecht, runningOf, type StopVraag } from './stop-recht.ts';

type Vraag = Pick<Input<'bulk.stop'>, 'organisatieId' | 'wie' | 'gebruikersrechtId'>;

/** Any reason: what becomes of a row does not depend on it. */
const NOG_GEEN_REDEN = '-';

/** Which werkrelaties end on this last working day, the rights that end with them, and what it leaves empty. */
export function proposeStops(
  outside: Outside,
  caller: Caller,
  input: Input<'bulk.proposeStop'>,
): Result<Output<'bulk.proposeStop'>> {
  const { view } = outside.store;
  const decide = createDecide(outside, caller, { ...input, reden: '' });
  if (!decide.ok) return decide;
  const decided = decide.value(view);
  const gewijzigd = toekenningenIn(decided.puts);
  const { organisatieId } = input;
  const gevolgen = describeGevolgen(outside, view, { organisatieId, caller, gewijzigd });
  const keuze = rechtenOf(outside, input);
  return ok({ ...describeBesluit(decided, input.pagina), gevolgen, keuze });
}

/** All that was seen, in one change with one reason; nothing is deleted (docs/domain.md 1.4, VLOK). */
export function stopMany(
  outside: Outside,
  caller: Caller,
  input: Input<'bulk.stop'>,
): Promise<Result<Output<'bulk.stop'>>> {
  return commitBulk(outside, input, (at, { reden }) =>
    createDecide(at, caller, { ...input, reden }),
  );
}

function createDecide(
  outside: Outside,
  caller: Caller,
  asked: Vraag & Pick<Input<'bulk.stop'>, 'einddatum' | 'reden'>,
): Result<(view: StoreView) => Besluit> {
  const laatsteDag = atField('einddatum', parseDatum(asked.einddatum));
  if (!laatsteDag.ok) return laatsteDag;
  const personen = readWie(outside, outside.store.view, asked);
  if (!personen.ok) return personen;
  const { organisatieId, gebruikersrechtId, reden } = asked;
  const today = outside.clock.today();
  return ok((view) =>
    besluit(view, {
      ...{ organisatieId, personen: personen.value, over },
      running: ({ einddatum }) => einddatum >= today,
      decide: (now, about) => {
        const one = {
          ...about,
          caller,
          laatsteDag: laatsteDag.value,
          reden: reden || NOG_GEEN_REDEN,
        };
        return gebruikersrechtId === null
          ? decideOne(outside, now, one)
          : decideStopRecht(outside, now, { ...one, gebruikersrechtId });
      },
    }),
  );
}

/** What can be stopped alone: the rights that run on today in the werkrelaties of these persons. */
function rechtenOf(outside: Outside, asked: Vraag): Output<'bulk.proposeStop'>['keuze'] {
  const { view } = outside.store;
  const today = outside.clock.today();
  const personen = readWie(outside, view, asked);
  const found = new Map<string, string>();
  for (const persoonId of personen.ok ? personen.value : []) {
    for (const werkrelatie of view.by('werkrelatie.persoon', persoonId)) {
      if (werkrelatie.organisatieId !== asked.organisatieId) continue;
      for (const each of runningOf(view, werkrelatie, today)) {
        found.set(each.gebruikersrechtId, rechtNaam(each, outside.catalogus));
      }
    }
  }
  return [...found]
    .map(([id, naam]) => ({ id, naam }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}

/** Who has left already needs no stopping. */
function over(persoon: Persoon, ended: readonly Werkrelatie[]): BulkRij {
  const [last] = ended.toSorted((a, b) => b.einddatum.localeCompare(a.einddatum));
  const none = { persoon, werkrelatie: null };
  return last === undefined
    ? refusedRij(none, [fault('bulk.geenWerkrelatie')])
    : unchanged(persoon, last);
}

function unchanged(persoon: Persoon, werkrelatie: Werkrelatie): BulkRij {
  const { einddatum } = werkrelatie;
  return {
    ...rijHoofd(persoon, werkrelatie),
    ...{ oordeel: 'ongewijzigd', weigeringen: [], rechten: [] },
    werkrelatie: { voor: einddatum, na: einddatum, beperktDoor: null },
  };
}

function decideOne(outside: Outside, view: StoreView, one: StopVraag): Result<Change<BulkRij>> {
  const { persoon, werkrelatie, caller, laatsteDag, reden } = one;
  if (werkrelatie.einddatum <= laatsteDag) {
    return ok({ puts: [], value: unchanged(persoon, werkrelatie) });
  }
  const { id: werkrelatieId, organisatieId } = werkrelatie;
  const input = {
    organisatieId,
    werkrelatieId,
    einddatum: laatsteDag,
    reden,
  };
  const stopped = decideStopWerkrelatie(outside, view, { caller, input });
  if (!stopped.ok) return stopped;
  const { before, werkrelatie: after, toekenningen } = stopped.value.value;
  const value: BulkRij = {
    ...rijHoofd(persoon, before),
    ...{ oordeel: 'gaat', weigeringen: [] },
    werkrelatie: { voor: before.einddatum, na: after.einddatum, beperktDoor: null },
    rechten: toekenningen.map((each) => describeStop(outside, view, each)),
  };
  return ok({ puts: stopped.value.puts, value });
}

function describeStop(
  { catalogus }: Outside,
  view: StoreView,
  toekenning: Toekenning,
): BulkRij['rechten'][number] {
  const before = view.get('toekenning', toekenning.id) ?? toekenning;
  return {
    toekenningId: toekenning.id,
    recht: rechtNaam(toekenning, catalogus),
    ...{ voor: before.einddatum, na: toekenning.einddatum, beperktDoor: null, weigering: null },
  };
}
