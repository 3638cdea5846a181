import type { Input } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { put } from '../../store/store.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';
import { forgetAll } from './judge-open.ts';
import { vormFor } from './lees-anders.ts';
import { eachOnce, withKoppeling } from './lees-upload.ts';
import type { InlezingParts } from './lezer.ts';

/** Other fields for the columns, remembered for lists of this shape. */
export async function koppelKolommen(
  { outside, lijsten }: InlezingParts,
  input: Input<'inlezing.koppel'>,
): Promise<Result<Record<string, never>>> {
  const found = lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  open.koppeling = eachOnce(open.lijst, input.koppeling);
  forgetAll(open);
  const { koppeling: velden, lijst } = open;
  const vorm = vormFor(outside, lijst);
  return outside.store.update((view) => {
    const voorkeur = findVoorkeur(view);
    const koppelingen = withKoppeling(voorkeur.koppelingen, { vorm, velden });
    return ok({ puts: [put('voorkeur', { ...voorkeur, koppelingen })], value: {} });
  });
}
