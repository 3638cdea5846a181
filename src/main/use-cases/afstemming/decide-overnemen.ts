import { fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { addDays, maxDatum, minDatum } from '../../../shared/values/datum.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import type { Gemeld } from '../../domain/afstemming/rapport.ts';
import type { Uitkomst } from '../../domain/afstemming/uitkomst.ts';
import { faultAt } from '../../domain/fault-at.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { cutToekenning, judgeChangeable } from '../../domain/toekenning-rules.ts';
import { layOver } from '../../store/lay-over.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { decideChange } from '../toekenning/change-toekenning.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import { decideStop } from '../toekenning/stop-toekenning.ts';
import { decideBevestig } from './decide-bevestig.ts';
import { decideGeven } from './decide-geven.ts';
import { contextenOf, profielOf } from './gemelde-velden.ts';
import { putStand } from './put-stand.ts';

export type Vraag = {
  readonly caller: Caller;
  readonly organisatieId: OrganisatieId;
  readonly uitkomst: Uitkomst;
  readonly reden: string;
};
type VraagOver = Vraag & { readonly toekenning: Toekenning };

/** The dossier becomes as the report has it, by the rules that hold for a change by hand. */
export function decideOvernemen(
  outside: Outside,
  view: StoreView,
  vraag: Vraag,
): Result<readonly Put[]> {
  const { soort, toekenningen, gemeld } = vraag.uitkomst;
  const [toekenning] = toekenningen;
  if (soort === 'onverwacht' && gemeld !== null)
    return decideGeven(outside, view, { ...vraag, gemeld });
  if (toekenning === undefined) throw new Error('Nothing of it stands in the dossier');
  if (gemeld === null) return withdraw(outside, view, { ...vraag, toekenning });
  return adapt(outside, view, { ...vraag, toekenning, gemeld });
}

function adapt(
  outside: Outside,
  view: StoreView,
  vraag: VraagOver & { readonly gemeld: Gemeld },
): Result<readonly Put[]> {
  const { caller, organisatieId, uitkomst, toekenning, gemeld, reden } = vraag;
  const { verschillen } = uitkomst;
  if (gemeld.status === null && verschillen.some(({ veld }) => veld === 'status')) {
    const getypt = gemeld.statusGetypt;
    return refuse(faultAt('status', fault('afstemming.statusOnbekend', { getypt })));
  }
  const overlay = layOver(view);
  if (verschillen.some(({ veld }) => veld !== 'status')) {
    const changed = changeFields(outside, view, vraag);
    if (!changed.ok) return changed;
    overlay.add(changed.value);
  }
  const now = overlay.view.get('toekenning', toekenning.id) ?? toekenning;
  const about = { caller, organisatieId, reden };
  const rest =
    gemeld.status === 'inAfwachting'
      ? putWaiting(outside, overlay.view, { ...about, toekenning: now })
      : decideBevestig(outside, overlay.view, { ...about, toekenning: now });
  if (!rest.ok) return rest;
  overlay.add(rest.value);
  return ok(overlay.puts());
}

/** A right that only ends sooner is stopped, which may be on a day that is past. */
function changeFields(
  outside: Outside,
  view: StoreView,
  vraag: VraagOver & { readonly gemeld: Gemeld },
): Result<readonly Put[]> {
  const { caller, organisatieId, uitkomst, toekenning, gemeld, reden } = vraag;
  const differs = (veld: string) => uitkomst.verschillen.some((each) => each.veld === veld);
  const key = { organisatieId, toekenningId: toekenning.id };
  const { einddatum } = gemeld;
  if (einddatum !== null && endsSooner(vraag)) {
    const stopped = decideStop(outside, view, { caller, input: { ...key, einddatum, reden } });
    return stopped.ok ? ok(stopped.value.puts) : stopped;
  }
  const contexten = differs('departementen')
    ? contextenOf(outside, view, { ...vraag, held: toekenning.contexten })
    : ok([...toekenning.contexten]);
  if (!contexten.ok) return contexten;
  const input = {
    ...key,
    profiel: profielOf(uitkomst.recht, differs('profiel') ? gemeld.profiel : toekenning.profiel),
    contexten: contexten.value,
    begindatum: differs('begindatum') ? (gemeld.begindatum ?? '') : toekenning.begindatum,
    einddatum: differs('einddatum') ? (einddatum ?? '') : toekenning.einddatum,
  };
  const changed = decideChange(outside, view, { caller, input, reden });
  return changed.ok ? ok(changed.value.puts) : changed;
}

function endsSooner({
  uitkomst,
  toekenning,
  gemeld,
}: VraagOver & { readonly gemeld: Gemeld }): boolean {
  const [only, ...others] = uitkomst.verschillen.filter(({ veld }) => veld !== 'status');
  if (only?.veld !== 'einddatum' || others.length > 0) return false;
  return gemeld.einddatum !== null && gemeld.einddatum < toekenning.einddatum;
}

/** There it waits still: here too, whoever had ticked it off. */
function putWaiting(
  outside: Outside,
  view: StoreView,
  question: Omit<VraagOver, 'uitkomst'>,
): Result<readonly Put[]> {
  const { caller, organisatieId, toekenning, reden } = question;
  const na: Toekenning = { ...toekenning, status: 'inAfwachting' };
  const faults = faultsOf(judgeBeheer(outside, view, { organisatieId, caller, gewijzigd: [na] }));
  if (faults !== undefined) return refuse(...faults);
  const actie = 'toekenning.reconciled';
  const stand = { stand: null, overgenomen: false, actie, reden } as const;
  return ok(putStand(outside, view, { caller, organisatieId, na, ...stand }));
}

/** It is not there, so it must not be here: it ends the day before today, or never ran. */
function withdraw(
  outside: Outside,
  view: StoreView,
  { caller, organisatieId, toekenning, reden }: VraagOver,
): Result<readonly Put[]> {
  const today = outside.clock.today();
  const { begindatum, einddatum } = toekenning;
  const closed = faultsOf(judgeChangeable(toekenning, today));
  if (closed !== undefined) return refuse(...closed);
  const laatsteDag = addDays(maxDatum(minDatum(today, einddatum), begindatum), -1);
  const cut = cutToekenning(toekenning, { laatsteDag, door: caller.naam, reden });
  const na: Toekenning = { ...cut, status: 'inAfwachting' };
  const faults = faultsOf(judgeBeheer(outside, view, { organisatieId, caller, gewijzigd: [na] }));
  if (faults !== undefined) return refuse(...faults);
  const stand = { stand: null, overgenomen: false, actie: 'toekenning.stopped', reden } as const;
  return ok(putStand(outside, view, { caller, organisatieId, na, ...stand }));
}
