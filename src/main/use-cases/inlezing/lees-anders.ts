import type { Input } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Leeswijze } from '../../../shared/values/inlezing.ts';
import { keepKoppeling, keptVelden } from '../../domain/lijst/herlees.ts';
import { koppelingOf, proposeKoppeling, vormOf } from '../../domain/lijst/koppel.ts';
import type { Koppeling, Veld } from '../../domain/lijst/veld.ts';
import { put } from '../../store/store.ts';
import type { Lijst } from '../../transfer/lezen/lijst.ts';
import type { Outside } from '../outside.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';
import { forgetAll } from './judge-open.ts';
import { koppelingVan, MAX_VORMEN, readBron } from './lees-upload.ts';
import type { InlezingParts } from './lezer.ts';
import type { OpenLijst } from './open-lijsten.ts';

/** What was chosen for this shape before; else what the columns seem to hold. */
export function koppelingFor(outside: Outside, lijst: Lijst): Koppeling {
  const context = { soort: outside.soort, today: outside.clock.today() };
  return knownKoppeling(outside, lijst) ?? koppelingOf(proposeKoppeling(lijst, context));
}

function knownKoppeling(outside: Outside, lijst: Lijst): Koppeling | null {
  const vorm = vormFor(outside, lijst);
  return koppelingVan(findVoorkeur(outside.store.view).koppelingen, vorm, lijst);
}

export function vormFor(outside: Outside, lijst: Lijst): string {
  return vormOf(lijst, { soort: outside.soort, today: outside.clock.today() });
}

/**
 * Another separator, encoding, sheet or row of headers: the list is read anew from what main keeps of
 * it. What was corrected and chosen stays as far as it is about the same columns and rows. A reading
 * that is refused leaves the list as it was.
 */
export async function leesAnders(
  { outside, lezer, lijsten }: InlezingParts,
  input: Input<'inlezing.leesAnders'>,
): Promise<Result<Record<string, never>>> {
  const found = lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const { wijze } = input;
  const read = await readBron(lezer, open.bron, wijze);
  if (!read.ok) return read;
  if (open.gesloten) return refuse(fault('inlezing.onbekend'));
  layAnew(outside, open, { lijst: read.value, wijze });
  return outside.store.update((view) => {
    const voorkeur = findVoorkeur(view);
    const others = voorkeur.leeswijzen.filter((one) => one.vorm !== open.vorm);
    const leeswijzen = [...others, { vorm: open.vorm, wijze }].slice(-MAX_VORMEN);
    return ok({ puts: [put('voorkeur', { ...voorkeur, leeswijzen })], value: {} });
  });
}

function layAnew(
  outside: Outside,
  open: OpenLijst,
  { lijst, wijze }: { readonly lijst: Lijst; readonly wijze: Leeswijze },
): void {
  const before = { koppen: open.lijst.koppen, koppeling: open.koppeling };
  const sameShape = vormFor(outside, open.lijst) === vormFor(outside, lijst);
  const known = { koppen: lijst.koppen, koppeling: koppelingFor(outside, lijst) };
  const koppeling = sameShape
    ? open.koppeling
    : (knownKoppeling(outside, lijst) ?? keepKoppeling(before, known));
  const sameRows = open.lijst.herkend.blad === lijst.herkend.blad;
  const chosen = open.datums !== open.lijst.herkend.datums;
  const after = { koppen: lijst.koppen, koppeling };
  open.rijen = new Map(lijst.rijen.map((rij) => [rij.nummer, rij]));
  keepTyped(open, { sameRows, kept: keptVelden(before, after) });
  if (!chosen) open.datums = lijst.herkend.datums;
  open.lijst = lijst;
  open.koppeling = koppeling;
  open.wijze = wijze;
  forgetAll(open);
}

/** Rows are known by their number in the file; those of another sheet are other rows. */
function keepTyped(
  { rijen, verbeterd, weggelaten }: Pick<OpenLijst, 'rijen' | 'verbeterd' | 'weggelaten'>,
  { sameRows, kept }: { readonly sameRows: boolean; readonly kept: (veld: Veld) => boolean },
): void {
  const stays = (nummer: number) => sameRows && rijen.has(nummer);
  for (const nummer of [...weggelaten]) if (!stays(nummer)) weggelaten.delete(nummer);
  for (const [nummer, cellen] of [...verbeterd]) {
    const left = new Map([...cellen].filter(([veld]) => kept(veld)));
    if (stays(nummer) && left.size > 0) verbeterd.set(nummer, left);
    else verbeterd.delete(nummer);
  }
}
