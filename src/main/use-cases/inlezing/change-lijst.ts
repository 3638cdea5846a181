import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { RijOordeel } from '../../domain/inlezing/oordeel.ts';
import type { Voorstel } from '../../domain/inlezing/vraag.ts';
import type { Veld } from '../../domain/lijst/veld.ts';
import type { Caller } from '../outside.ts';
import { forgetAll, forgetRow, judgeOpen } from './judge-open.ts';
import type { InlezingParts } from './lezer.ts';
import type { OpenLijst } from './open-lijsten.ts';
import { cellText } from './show-rijen.ts';

type Nothing = Result<Record<string, never>>;

/** What holds where a row says nothing. */
export function setStandaard(
  { lijsten }: InlezingParts,
  input: Input<'inlezing.standaard'>,
): Nothing {
  const found = lijsten.find(input);
  if (!found.ok) return found;
  // The contract has checked the form; what does not exist is refused at every row.
  found.value.standaard = input.standaard as OpenLijst['standaard'];
  forgetAll(found.value);
  return ok({});
}

/** Another order of day, month and year. */
export function setDatums({ lijsten }: InlezingParts, input: Input<'inlezing.datums'>): Nothing {
  const found = lijsten.find(input);
  if (!found.ok) return found;
  found.value.datums = input.datums;
  forgetAll(found.value);
  return ok({});
}

export function correctCel({ lijsten }: InlezingParts, input: Input<'inlezing.verbeter'>): Nothing {
  const found = lijsten.find(input);
  if (!found.ok) return found;
  if (found.value.rijen.has(input.nummer)) type(found.value, input.nummer, [input]);
  return ok({});
}

/** One repair, or all of its kind: each row its own. */
export async function applyHerstel(
  parts: InlezingParts,
  caller: Caller,
  input: Input<'inlezing.herstel'>,
): Promise<Result<Output<'inlezing.herstel'>>> {
  const found = parts.lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const judged = await judgeOpen(parts, caller, open);
  const { soort, nummer } = input;
  const rows = [...(judged?.rijen.values() ?? [])].filter(
    (rij) => nummer === null || rij.nummer === nummer,
  );
  let hersteld = 0;
  for (const rij of rows) {
    const cellen = repairOf(parts, open, { rij, soort });
    if (cellen === null) continue;
    type(open, rij.nummer, cellen);
    hersteld += 1;
  }
  return ok({ hersteld });
}

type Cel = { readonly veld: Veld; readonly tekst: string };

/** Nothing where a row has two of a kind: then somebody has to say which. */
function repairOf(
  { outside }: InlezingParts,
  open: OpenLijst,
  { rij, soort }: { readonly rij: RijOordeel; readonly soort: string },
): readonly Cel[] | null {
  const [first, second] = rij.voorstellen.filter((each) => each.soort === soort);
  if (first === undefined || second !== undefined) return null;
  const tekst = numberFor(
    outside.store.view.get('persoon', first.persoonId ?? '')?.insz,
    open,
    first,
  );
  return tekst === null ? first.cellen : [{ veld: 'insz', tekst }];
}

function numberFor(known: string | undefined, open: OpenLijst, { rij }: Voorstel): string | null {
  if (known !== undefined) return known;
  return rij === null ? null : cellText(open, rij, 'insz');
}

function type(open: OpenLijst, nummer: number, cellen: readonly Cel[]): void {
  const typed = open.verbeterd.get(nummer) ?? new Map<Veld, string>();
  for (const { veld, tekst } of cellen) typed.set(veld, tekst);
  open.verbeterd.set(nummer, typed);
  forgetRow(open, nummer);
}

/** In or out; the rows about the same persoon go along. */
export async function chooseRijen(
  parts: InlezingParts,
  caller: Caller,
  input: Input<'inlezing.kies'>,
): Promise<Nothing> {
  const found = parts.lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const judged = await judgeOpen(parts, caller, open);
  const asked = input.nummers ?? [...open.rijen.keys()];
  for (const nummer of asked) {
    for (const each of [nummer, ...(judged?.rijen.get(nummer)?.samenMet ?? [])]) {
      if (input.aan) open.weggelaten.delete(each);
      else open.weggelaten.add(each);
    }
  }
  return ok({});
}
