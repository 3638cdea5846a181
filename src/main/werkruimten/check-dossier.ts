import type { Output } from '../../shared/contract/contract.ts';
import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import type { Room } from './room.ts';

/** 'Controleer dossier': everything is read and checked again. Faults: `bewaren.*`. */
export async function verifyDossier(room: Room): Promise<Result<Output<'werkruimte.verify'>>> {
  const { open } = room;
  if (open?.dossier == null) return refuse(fault('dossier.vergrendeld'));
  room.checked = 0;
  const verified = await open.dossier.store
    .verify((done) => {
      room.checked = done;
    })
    .finally(() => {
      room.checked = null;
    });
  if (!verified.ok) return verified;
  const { seq, rows, historiek, bytes } = verified.value;
  return ok({ wijziging: seq, rijen: rows, historiek, bytes });
}

/** What somebody outside can keep on paper, to compare with later. */
export function readAnker({ open }: Room): Result<Output<'werkruimte.anker'>> {
  if (open?.dossier == null) return refuse(fault('dossier.vergrendeld'));
  const { vaultId, seq, head } = open.dossier.store.anchor();
  return ok({ dossier: vaultId, wijziging: seq, kenmerk: head });
}
