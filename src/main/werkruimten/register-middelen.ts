import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import { faultAt } from '../domain/fault-at.ts';
import type { MiddelStand } from '../domain/middel.ts';
import { type Put, put, type StoreView } from '../store/store.ts';
import type { MiddelOntwerp } from '../use-cases/werkruimte/read-dossier.ts';
import { prove } from './change-keys.ts';
import type { Room } from './room.ts';

/**
 * Means for somebody whom the dossier knows, new or in place of those he had; a block goes with
 * them. The passphrase is asked: an open screen alone makes nobody somebody else.
 */
export async function registerMiddelen(
  room: Room,
  { huidige, middelen }: { readonly huidige: string; readonly middelen: MiddelOntwerp },
): Promise<Result<Record<string, never>>> {
  const proved = await prove(room, huidige);
  if (!proved.ok) return proved;
  const { open } = proved.value;
  const kept = await open.store.update((view) => {
    const [persoon] = view.by('persoon.insz', middelen.insz);
    if (persoon === undefined) return refuse(faultAt('insz', fault('persoon.onbekend')));
    const { insz, voornaam, naam } = persoon;
    const before = [...view.all('dossiergebruiker')].find((one) => one.insz === insz);
    const gebruiker = put('dossiergebruiker', {
      id: before?.id ?? room.ids.next(),
      ...{ voornaam, naam, ...middelen },
      geregistreerdOp: room.clock.now(),
    });
    return ok({ puts: [gebruiker, ...unblocked(view, middelen)], value: {} });
  });
  if (kept.ok) open.rereadMiddelen();
  return kept;
}

/** Tries and blocks were those of the card and the phone that he had. */
function unblocked(view: StoreView, { insz }: MiddelOntwerp): readonly Put[] {
  return (['eid', 'itsme'] as const).flatMap((middel: MiddelStand['middel']) => {
    const stand = view.get('middel', `${middel}:${insz}`);
    if (stand === undefined) return [];
    return [put('middel', { ...stand, foutePogingen: 0, geblokkeerdOp: null })];
  });
}
