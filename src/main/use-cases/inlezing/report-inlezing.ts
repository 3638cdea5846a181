import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { RijOordeel } from '../../domain/inlezing/oordeel.ts';
import type { Caller } from '../outside.ts';
import { skippedOf } from './describe-lijst.ts';
import { judgeOpen } from './judge-open.ts';
import type { InlezingParts } from './lezer.ts';
import type { OpenLijst } from './open-lijsten.ts';

/** What became of every row of the file, to keep or to mail: numbers are masked (security.md G3). */
export async function reportInlezing(
  parts: InlezingParts,
  caller: Caller,
  input: Input<'inlezing.verslag'>,
): Promise<Result<Output<'inlezing.verslag'>>> {
  const found = parts.lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  const judged = await judgeOpen(parts, caller, open);
  const today = parts.outside.clock.today();
  const rijen = [...(judged?.rijen.values() ?? [])]
    .toSorted((a, b) => a.nummer - b.nummer)
    .map((rij) => describe(open, rij))
    .map((rij) => ({ ...rij, naam: withoutNumbers(rij.naam, today) }));
  const overgeslagen = skippedOf(open).map((one) => ({ ...one }));
  return ok({ rijen, overgeslagen });
}

function describe(open: OpenLijst, { nummer, oordeel, gevolgen, faults }: RijOordeel) {
  const wie = open.gelezen.get(nummer)?.wie;
  const changes = gevolgen.length > 0 && !open.weggelaten.has(nummer);
  return {
    nummer,
    oordeel,
    naam: `${wie?.voornaam ?? ''} ${wie?.naam ?? ''}`.trim(),
    inszMasker: wie === undefined || wie.insz === null ? '' : maskInsz(wie.insz),
    bewaard: open.klaar !== null && changes,
    acties: gevolgen.map(({ actie }) => actie),
    faults: [...faults],
  };
}
