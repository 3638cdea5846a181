import type { Input, Output } from '../../../shared/contract/contract.ts';
import { foldText, foldWords } from '../../../shared/fold-text.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import type { Caller } from '../outside.ts';
import { findByInsz } from '../persoon/look-up-persoon.ts';
import { chosenGroepen } from './chosen-groepen.ts';
import type { BeoordeeldeGroep } from './judge-lijst.ts';
import { judgeOpen } from './judge-open.ts';
import type { InlezingParts } from './lezer.ts';

/** After so many persons that are looked through others get a turn. */
const atOnce = 500;

/**
 * What keeping would change, persoon by persoon, each field before and after: those who are known
 * first, because there something is written over; then by row.
 */
export async function showWijzigingen(
  parts: InlezingParts,
  caller: Caller,
  input: Input<'inlezing.wijzigingen'>,
): Promise<Result<Output<'inlezing.wijzigingen'>>> {
  const found = parts.lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const judged = await judgeOpen(parts, caller, open);
  const chosen = judged === null ? [] : chosenGroepen(open, judged);
  await parts.adem();
  const { outside } = parts;
  const nameOf = ({ groep }: BeoordeeldeGroep) => {
    const { voornaam, naam } = groep.persoon;
    if (naam !== null) return `${voornaam ?? ''} ${naam}`.trim();
    // A list of numbers alone: the dossier or the register knows who it is.
    const known = findByInsz(outside, outside.store.view, { caller, insz: groep.insz });
    if (known?.zichtbaar) return `${known.persoon.voornaam} ${known.persoon.naam}`;
    const listed = open.register.get(groep.insz);
    return listed?.ok ? `${listed.value.voornaam} ${listed.value.naam}` : '';
  };
  const words = foldWords(input.zoek);
  const shown: BeoordeeldeGroep[] = [];
  for (const [at, one] of chosen.entries()) {
    if (at % atOnce === atOnce - 1) await parts.adem();
    if (isAsked(one, { filter: input.filter, words, nameOf })) shown.push(one);
  }
  const ordered = shown.toSorted((a, b) => place(a) - place(b) || firstRow(a) - firstRow(b));
  const page = ordered.slice(input.vanaf, input.vanaf + input.aantal);
  return ok({ totaal: ordered.length, personen: page.map((one) => describe(one, nameOf(one))) });
}

function isAsked(
  one: BeoordeeldeGroep,
  {
    filter,
    words,
    nameOf,
  }: {
    readonly filter: Input<'inlezing.wijzigingen'>['filter'];
    readonly words: readonly string[];
    readonly nameOf: (one: BeoordeeldeGroep) => string;
  },
): boolean {
  if (filter !== 'alle' && one.oordelen[0]?.oordeel !== filter) return false;
  if (words.length === 0) return true;
  const values = (one.oordelen[0]?.gevolgen ?? []).flatMap(({ velden }) =>
    velden.flatMap(({ voor, na }) => [voor ?? '', na ?? '']),
  );
  const text = foldText([nameOf(one), ...one.groep.nummers, ...values].join(' '));
  return words.every((word) => text.includes(word));
}

function place({ oordelen }: BeoordeeldeGroep): number {
  return oordelen[0]?.oordeel === 'wijzigt' ? 0 : 1;
}

function firstRow({ groep }: BeoordeeldeGroep): number {
  return groep.nummers[0] ?? 0;
}

function describe({ groep, oordelen }: BeoordeeldeGroep, naam: string) {
  const [first] = oordelen;
  return {
    nummers: [...groep.nummers],
    naam,
    inszMasker: maskInsz(groep.insz),
    oordeel: first?.oordeel ?? 'gekend',
    gevolgen: (first?.gevolgen ?? []).map(({ actie, velden }) => ({
      actie,
      velden: velden.map((line) => ({ ...line })),
    })),
  };
}
