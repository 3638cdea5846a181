import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import { emptyOvername } from '../../domain/overname.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { layOver } from '../../store/lay-over.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { isPending } from '../overname/find-werk.ts';
import { judgeStatusChange } from '../overname/judge-status.ts';
import { putStatus } from '../overname/put-status.ts';
import { keepOvergenomen } from '../overname/tick-velden.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import { findWerkVan, putStand } from './put-stand.ts';

export type BevestigVraag = {
  readonly caller: Caller;
  readonly organisatieId: OrganisatieId;
  readonly toekenning: Toekenning;
  readonly reden: string | null;
};

/**
 * It stands in Gebruikersbeheer as it stands here: handed over, as when its last veld is ticked off.
 * A right cannot stand there without the persoon and the werkrelatie that carry it, so those are too.
 */
export function decideBevestig(
  outside: Outside,
  view: StoreView,
  vraag: BevestigVraag,
): Result<readonly Put[]> {
  const { caller, organisatieId, toekenning, reden } = vraag;
  const overlay = layOver(view);
  const carried = decideDragers(outside, overlay.view, vraag);
  if (!carried.ok) return carried;
  overlay.add(carried.value);
  const na: Toekenning = { ...toekenning, status: 'actief' };
  if (na.status !== toekenning.status) {
    const gewijzigd = [na];
    const faults = faultsOf(
      judgeBeheer(outside, overlay.view, { organisatieId, caller, gewijzigd }),
    );
    if (faults !== undefined) return refuse(...faults);
  }
  const about = { caller, organisatieId, na, reden };
  overlay.add(
    putStand(outside, overlay.view, {
      ...{ ...about, stand: na, overgenomen: true, actie: 'toekenning.reconciled' },
    }),
  );
  return ok(overlay.puts());
}

/** The persoon and the werkrelatie, where they were new and wait still. */
function decideDragers(
  outside: Outside,
  view: StoreView,
  { caller, organisatieId, toekenning }: BevestigVraag,
): Result<readonly Put[]> {
  const overlay = layOver(view);
  const wachtend = findWerkVan(outside, view, { na: toekenning, organisatieId }).onderdelen.filter(
    (each) =>
      isPending(each) &&
      (each.soort === 'persoon' ||
        (each.soort === 'werkrelatie' &&
          each.voor === null &&
          each.werkrelatie.id === toekenning.werkrelatieId)),
  );
  for (const onderdeel of wachtend) {
    const werk = findWerkVan(outside, overlay.view, { na: toekenning, organisatieId });
    const question = { caller, werk, onderdeel, gedaan: true };
    const faults = faultsOf(judgeStatusChange(outside, overlay.view, question));
    if (faults !== undefined) return refuse(...faults);
    const before = werk.overname ?? emptyOvername(organisatieId, werk.persoon.id);
    const overgenomen = keepOvergenomen(before, onderdeel, outside.clock.now());
    const vinkjes = before.vinkjes.filter(({ veld }) => !veld.startsWith(`${onderdeel.id}/`));
    const geparkeerd = before.geparkeerd.filter((each) => each.onderdeel !== onderdeel.id);
    overlay.add([
      ...putStatus(outside, question),
      put('overname', { ...before, vinkjes, overgenomen, geparkeerd }),
    ]);
  }
  return ok(overlay.puts());
}
