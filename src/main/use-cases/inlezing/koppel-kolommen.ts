import type { Input } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Koppeling } from '../../domain/lijst/veld.ts';
import { put } from '../../store/store.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';
import { forgetAll } from './judge-open.ts';
import { MAX_VORMEN, vormFor } from './lees-anders.ts';
import type { InlezingParts } from './lezer.ts';

/** Other fields for the columns; a field that two columns would hold goes to the first. */
export async function koppelKolommen(
  { outside, lijsten }: InlezingParts,
  input: Input<'inlezing.koppel'>,
): Promise<Result<Record<string, never>>> {
  const found = lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const seen = new Set<string>();
  open.koppeling = open.lijst.koppen.map((_kop, at): Koppeling[number] => {
    const veld = input.koppeling[at] ?? null;
    if (veld === null || seen.has(veld)) return null;
    seen.add(veld);
    return veld;
  });
  forgetAll(open);
  const { koppeling: velden, lijst } = open;
  const vorm = vormFor(outside, lijst);
  return outside.store.update((view) => {
    const voorkeur = findVoorkeur(view);
    const others = voorkeur.koppelingen.filter((one) => one.vorm !== vorm);
    const koppelingen = [...others, { vorm, velden }].slice(-MAX_VORMEN);
    return ok({ puts: [put('voorkeur', { ...voorkeur, koppelingen })], value: {} });
  });
}
