import type { Input, Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import {
  emptyOvername,
  type Onderdeel,
  type Overgenomen,
  type Overname,
} from '../../domain/overname.ts';
import { type Script, tickVelden as tick, vinkjesIn } from '../../domain/overname-vinkjes.ts';
import { type Change, type Put, put, type StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findWerkOf, scriptsOf, type Werk } from './find-werk.ts';
import { judgeStatusChange } from './judge-status.ts';
import { putStatus } from './put-status.ts';

type Typed = Input<'overname.tick'>;
type Answer = Output<'overname.tick'>;

/** Ticks velden of one onderdeel; its last tick hands it over, the first one taken away takes it back. */
export function tickVelden(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Answer>> {
  return outside.store.update((view) => decideTick(outside, view, { caller, input }));
}

function decideTick(
  outside: Outside,
  view: StoreView,
  { caller, input }: { readonly caller: Caller; readonly input: Typed },
): Result<Change<Answer>> {
  const found = findWerkOf(outside, view, { caller, ...input });
  if (!found.ok) return found;
  const werk = found.value;
  const script = scriptsOf(outside, werk).find(({ onderdeel }) => onderdeel.id === input.onderdeel);
  if (script === undefined) return refuse(fault('overname.onbekend'));
  const known = new Set(vinkjesIn(script).map(({ veld }) => veld));
  // Prepared anew since the page showed it: what was read there is not what is asked now.
  if (!input.velden.every((veld) => known.has(veld))) return refuse(fault('overname.gewijzigd'));
  const { onderdeel } = script;
  const before = overnameOf(werk);
  const ticked = tick(script, { vinkjes: before.vinkjes, velden: input.velden, aan: input.aan });
  const gedaan = ticked.compleet;
  const rest = before.vinkjes.filter(({ veld }) => !known.has(veld) && !isOf(script, veld));
  const vinkjes = gedaan ? rest : [...rest, ...ticked.vinkjes];
  if (gedaan === onderdeel.gedaan) {
    const puts = gedaan ? [] : [put('overname', { ...before, vinkjes })];
    return ok({ puts, value: { gedaan } });
  }
  const turned = turn(outside, view, { caller, werk, onderdeel, gedaan });
  if (!turned.ok) return turned;
  const overgenomen = keepOvergenomen(before, onderdeel, gedaan ? outside.clock.now() : null);
  const geparkeerd = before.geparkeerd.filter((each) => each.onderdeel !== onderdeel.id);
  const after: Overname = { ...before, vinkjes, overgenomen, geparkeerd };
  return ok({ puts: [...turned.value, put('overname', after)], value: { gedaan } });
}

export function overnameOf({ overname, organisatie, persoon }: Werk): Overname {
  return overname ?? emptyOvername(organisatie.id, persoon.id);
}

/** Ticks of an earlier form of the same onderdeel go: its screens are others now. */
function isOf({ onderdeel }: Script, veld: string): boolean {
  return veld.startsWith(`${onderdeel.id}/`);
}

function turn(
  outside: Outside,
  view: StoreView,
  question: {
    readonly caller: Caller;
    readonly werk: Werk;
    readonly onderdeel: Onderdeel;
    readonly gedaan: boolean;
  },
): Result<readonly Put[]> {
  const faults = faultsOf(judgeStatusChange(outside, view, question));
  return faults === undefined ? ok(putStatus(outside, question)) : refuse(...faults);
}

/** What Gebruikersbeheer has from here on: handed over at a moment, or taken back at none. */
export function keepOvergenomen(
  before: Overname,
  onderdeel: Onderdeel,
  op: Moment | null,
): Overname['overgenomen'] {
  const id = entityIdOf(onderdeel);
  const { soort } = onderdeel;
  const others = before.overgenomen.filter((each) => each.soort !== soort || each.id !== id);
  const kept = overgenomenOf(onderdeel, id, op);
  return kept === null ? others : [...others, kept];
}

function overgenomenOf(onderdeel: Onderdeel, id: string, op: Moment | null): Overgenomen | null {
  if (onderdeel.soort === 'persoon') return op === null ? null : { soort: 'persoon', id, op };
  // What was new is not there any more; what was a change is there as it was before.
  if (op === null && onderdeel.voor === null) return null;
  if (onderdeel.soort === 'werkrelatie') {
    const { voor, werkrelatie } = onderdeel;
    const nu = { ...werkrelatie, status: 'actief' } as const;
    return op === null
      ? { soort: 'werkrelatie', id, stand: voor, vorige: null, op }
      : { soort: 'werkrelatie', id, stand: nu, vorige: voor, op };
  }
  const { voor, toekenning } = onderdeel;
  const nu = { ...toekenning, status: 'actief' } as const;
  return op === null
    ? { soort: 'toekenning', id, stand: voor, vorige: null, op }
    : { soort: 'toekenning', id, stand: nu, vorige: voor, op };
}

function entityIdOf(onderdeel: Onderdeel): string {
  if (onderdeel.soort === 'persoon') return onderdeel.persoon.id;
  return onderdeel.soort === 'werkrelatie' ? onderdeel.werkrelatie.id : onderdeel.toekenning.id;
}
