import { beschadigingen, type WerkruimteStand } from '../../shared/contract/werkruimte.ts';
import { type Fault, fault } from '../../shared/faults.ts';
import { type Result, refuse } from '../../shared/result.ts';
import { wipe } from '../store/keys/data-key.ts';
import { enterDossier } from './enter.ts';
import { type OpenDossier, openSealed } from './open-dossier.ts';
import { leave, type Recovering, type Room } from './room.ts';

/** What the recovery screen says of a refusal; null for one that it has no way out of. */
export function damageOf({ code, params }: Fault): WerkruimteStand['herstel'] {
  const known = beschadigingen.find((one) => one === code);
  return known === undefined ? null : { code: known, params };
}

/**
 * Opens; and where the key fits but the dossier is damaged, keeps the key for as long as one stands
 * before it, so that its copies can be looked at. Nothing is skipped, repaired or begun anew.
 */
export async function openOrRecover(
  room: Room,
  { dossier, key, slots }: Omit<Recovering, 'fault'>,
): Promise<Result<OpenDossier>> {
  const own = Buffer.from(key);
  room.tainted = true;
  const opened = await openSealed({ folder: dossier.pad, key, slots });
  if (opened.ok || damageOf(opened.faults[0]) === null) {
    wipe(own);
    return opened;
  }
  await leave(room);
  room.recovering = { dossier, key: own, slots, fault: opened.faults[0] };
  return opened;
}

/** The user was told that it is older than it should be, or of an unknown age, and goes on with it. */
export async function openAnyway(room: Room): Promise<Result<Record<string, never>>> {
  const { recovering } = room;
  if (recovering === null) return refuse(fault('dossier.vergrendeld'));
  const { dossier, key, slots } = recovering;
  const accept = (['ouder', 'zonderAnker'] as const).filter(
    (one) => `bewaren.${one}` === recovering.fault.code,
  );
  const sealed = { folder: dossier.pad, key: Buffer.from(key), slots };
  const opened = await openSealed(sealed, accept);
  return opened.ok ? enterDossier(room, dossier, opened.value) : opened;
}
