import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { RijOordeel } from '../../domain/inlezing/oordeel.ts';
import type { Caller } from '../outside.ts';
import { describeLijst } from './describe-lijst.ts';
import type { Beoordeling } from './judge-lijst.ts';
import { correctedRow, judgeOpen } from './judge-open.ts';
import type { InlezingParts } from './lezer.ts';
import type { OpenLijst } from './open-lijsten.ts';

/**
 * What was recognised and how the rows stand. While they are being judged it answers at once with how
 * far that is; whoever wants to wait asks for the rows.
 */
export async function showStand(
  parts: InlezingParts,
  caller: Caller,
  input: Input<'inlezing.stand'>,
): Promise<Result<Output<'inlezing.stand'>>> {
  const found = parts.lijsten.find(input);
  if (!found.ok) return found;
  const open = found.value;
  // What goes wrong in it is said to whoever asks for the rows, and logged there.
  if (open.beoordeling === null) judgeOpen(parts, caller, open).catch(() => undefined);
  await parts.adem();
  const { lijst, beoordeling } = open;
  return ok({
    ...{ lijstId: open.id, bestand: open.bestand, standaard: copyOf(open.standaard) },
    ...describeLijst({
      ...{ lijst, datums: open.datums, koppeling: open.koppeling },
      cellenOf: (rij) => correctedRow(open, rij).rij.cellen,
    }),
    wijze: { ...open.wijze },
    rijen: lijst.rijen.length,
    ...countRows(open, beoordeling),
    bezig: beoordeling === null ? (open.bezig ?? { gedaan: 0, totaal: lijst.rijen.length }) : null,
    klaar: open.klaar,
  });
}

function copyOf(standaard: OpenLijst['standaard']) {
  return { ...standaard, contexten: [...standaard.contexten] };
}

function countRows(open: OpenLijst, beoordeling: Beoordeling | null) {
  const tellingen = { nieuw: 0, wijzigt: 0, gekend: 0, geweigerd: 0, voorstel: 0 };
  const perSoort = new Map<string, number>();
  let gekozen = 0;
  for (const rij of beoordeling?.rijen.values() ?? []) {
    tellingen[rij.oordeel] += 1;
    if (rij.voorstellen.length > 0) tellingen.voorstel += 1;
    for (const soort of kindsOf(rij)) perSoort.set(soort, (perSoort.get(soort) ?? 0) + 1);
    const changes = rij.oordeel === 'nieuw' || rij.oordeel === 'wijzigt';
    if (changes && !open.weggelaten.has(rij.nummer)) gekozen += 1;
  }
  const voorstellen = [...perSoort].map(([soort, aantal]) => ({ soort, aantal }));
  return { tellingen, voorstellen, gekozen };
}

/** Those that can be applied to all: of two of a kind in one row somebody has to choose. */
function kindsOf({ voorstellen }: RijOordeel): readonly string[] {
  const soorten = voorstellen.map(({ soort }) => soort);
  return soorten.filter((soort) => soorten.indexOf(soort) === soorten.lastIndexOf(soort));
}
