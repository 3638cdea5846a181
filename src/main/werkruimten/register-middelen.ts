import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import { faultAt } from '../domain/fault-at.ts';
import type { MiddelSoort } from '../domain/middel.ts';
import type { Persoon } from '../domain/persoon.ts';
import { type Put, put, type StoreView } from '../store/store.ts';
import { recordMiddel } from '../use-cases/aanmelding/record-middel.ts';
import { middelenOf } from '../use-cases/werkruimte/first-puts.ts';
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
    if (isTaken(view, middelen)) {
      return refuse(faultAt('gebruikersnaam', fault('middel.gebruikersnaamBezet')));
    }
    const { insz, voornaam, naam } = persoon;
    const before = [...view.all('dossiergebruiker')].find((one) => one.insz === insz);
    const gebruiker = put('dossiergebruiker', {
      id: before?.id ?? room.ids.next(),
      ...{ voornaam, naam, ...middelenOf(middelen) },
      geregistreerdOp: room.clock.now(),
    });
    const door = open.sessions.current()?.naam ?? nameOf(persoon);
    const lines = recordMiddel(room, view, {
      wiens: { middel: 'eid', insz },
      actie: 'middel.registered',
      door,
    });
    return ok({ puts: [gebruiker, ...unblocked(view, middelen), ...lines], value: {} });
  });
  if (kept.ok) open.rereadMiddelen();
  return kept;
}

/** Signing in finds an account by its name alone. */
function isTaken(view: StoreView, { insz, gebruikersnaam }: MiddelOntwerp): boolean {
  if (gebruikersnaam === null) return false;
  const others = [...view.all('dossiergebruiker')].filter((one) => one.insz !== insz);
  return others.some((one) => one.gebruikersnaam === gebruikersnaam);
}

function nameOf({ voornaam, naam }: Persoon): string {
  return `${voornaam} ${naam}`;
}

const registered = ['eid', 'itsme', 'app', 'wachtwoord'] as const satisfies readonly MiddelSoort[];

/**
 * Tries and blocks were those of the card, the phone and the account that he had. A blocked app has
 * to be activated again: its key is gone.
 */
function unblocked(view: StoreView, { insz }: MiddelOntwerp): readonly Put[] {
  return registered.flatMap((middel) => {
    const stand = view.get('middel', `${middel}:${insz}`);
    if (stand === undefined) return [];
    const gegeven = stand.geblokkeerdOp === null ? stand.gegeven : null;
    return [put('middel', { ...stand, gegeven, foutePogingen: 0, geblokkeerdOp: null })];
  });
}
