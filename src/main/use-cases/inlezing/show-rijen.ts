import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { InlezingRij } from '../../../shared/contract/inlezing.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { RijFilter, RijOpmerking } from '../../../shared/values/inlezing.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import type { RijOordeel } from '../../domain/inlezing/oordeel.ts';
import type { Veld } from '../../domain/lijst/veld.ts';
import type { Caller } from '../outside.ts';
import { cellsOf, judgeOpen } from './judge-open.ts';
import type { InlezingParts } from './lezer.ts';
import type { OpenLijst } from './open-lijsten.ts';

/** What waits for somebody comes first, as on the drawing of this screen; then by row. */
const order: Readonly<Record<RijOordeel['oordeel'], number>> = {
  geweigerd: 0,
  wijzigt: 1,
  nieuw: 2,
  gekend: 3,
};

export async function showRijen(
  parts: InlezingParts,
  caller: Caller,
  input: Input<'inlezing.rijen'>,
): Promise<Result<Output<'inlezing.rijen'>>> {
  const found = parts.lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const judged = await judgeOpen(parts, caller, open);
  const rijen = [...(judged?.rijen.values() ?? [])]
    .filter((rij) => isShown(rij, input.filter))
    .toSorted((a, b) => order[a.oordeel] - order[b.oordeel] || a.nummer - b.nummer);
  const page = rijen.slice(input.vanaf, input.vanaf + input.aantal);
  const remarks = remarksOn(open, new Set(page.map(({ nummer }) => nummer)));
  return ok({
    totaal: rijen.length,
    rijen: page.map((rij) => describe(open, rij, remarks.get(rij.nummer) ?? [])),
  });
}

function isShown(rij: RijOordeel, filter: RijFilter): boolean {
  if (filter === 'alle') return true;
  return filter === 'voorstel' ? rij.voorstellen.length > 0 : rij.oordeel === filter;
}

function describe(
  open: OpenLijst,
  rij: RijOordeel,
  opmerkingen: Iterable<RijOpmerking>,
): InlezingRij {
  const { nummer, oordeel, faults, voorstellen, gevolgen, samenMet } = rij;
  const source = open.rijen.get(nummer);
  const cellen = source === undefined ? [] : cellsOf(open, source);
  const brokenNumber = faults.some(({ field }) => field === 'insz');
  const insz = open.gelezen.get(nummer)?.wie.insz ?? null;
  return {
    nummer,
    oordeel,
    gekozen: !open.weggelaten.has(nummer),
    cellen: cellen.map(({ veld, tekst }) => ({
      veld,
      // Shown in full only while it has to be repaired (security.md G3).
      tekst: veld === 'insz' && insz !== null && !brokenNumber ? maskInsz(insz) : tekst,
    })),
    faults: [...faults],
    voorstellen: voorstellen.map(({ soort, cellen: written }) => ({
      soort,
      cellen: written.map((cel) => ({ ...cel })),
    })),
    gevolgen: gevolgen.map(({ actie, velden }) => ({
      actie,
      velden: velden.map((line) => ({ ...line })),
    })),
    samenMet: [...samenMet],
    opmerkingen: [...opmerkingen],
    aangepast: (open.gelezen.get(nummer)?.aangepast ?? []).map((one) => ({ ...one })),
  };
}

/** By row; looked through once for all rows of the page. */
function remarksOn({ lijst, rijen }: OpenLijst, nummers: ReadonlySet<number>) {
  const found = new Map<number, Set<RijOpmerking>>();
  const note = (nummer: number, soort: RijOpmerking) =>
    found.set(nummer, (found.get(nummer) ?? new Set()).add(soort));
  for (const nummer of nummers) if (rijen.get(nummer)?.verborgen) note(nummer, 'verborgen');
  for (const { rij, soort } of lijst.opmerkingen) if (nummers.has(rij)) note(rij, soort);
  return found;
}

export function cellText(open: OpenLijst, nummer: number, veld: Veld): string | null {
  const source = open.rijen.get(nummer);
  if (source === undefined) return null;
  return cellsOf(open, source).find((cel) => cel.veld === veld)?.tekst ?? null;
}
