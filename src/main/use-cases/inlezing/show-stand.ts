import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { RijOordeel } from '../../domain/inlezing/oordeel.ts';
import type { Caller } from '../outside.ts';
import type { Beoordeling } from './judge-lijst.ts';
import { correctedRow, judgeOpen } from './judge-open.ts';
import type { InlezingParts } from './lezer.ts';
import type { OpenLijst } from './open-lijsten.ts';

const MAX_VOORBEELDEN = 3;
const MAX_OVERGESLAGEN = 100;

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
  const overgeslagen = skippedOf(open);
  const runs = runsOf(overgeslagen);
  return ok({
    ...{ lijstId: open.id, bestand: open.bestand, standaard: copyOf(open.standaard) },
    herkend: {
      ...lijst.herkend,
      datums: open.datums,
      koprijen: [...lijst.herkend.koprijen],
      andereBladen: [...lijst.herkend.andereBladen],
      kopKeuzes: lijst.herkend.kopKeuzes.map((one) => ({ ...one })),
    },
    wijze: { ...open.wijze },
    kolommen: lijst.koppen.map((kop, at) => ({
      kop,
      veld: open.koppeling[at] ?? null,
      voorbeelden: examplesOf(open, at),
    })),
    overgeslagen: runs.slice(0, MAX_OVERGESLAGEN),
    aantalOvergeslagen: overgeslagen.length,
    rijen: lijst.rijen.length,
    ...countRows(open, beoordeling),
    bezig: beoordeling === null ? (open.bezig ?? { gedaan: 0, totaal: lijst.rijen.length }) : null,
    klaar: open.klaar,
  });
}

/** The headers are told apart: they are used. */
export function skippedOf({ lijst }: Pick<OpenLijst, 'lijst'>) {
  return lijst.overgeslagen.filter(({ reden }) => reden !== 'kop');
}

/** Thousands of empty rows below each other are one line. */
function runsOf(overgeslagen: ReturnType<typeof skippedOf>) {
  const runs: { nummer: number; tot: number; reden: string }[] = [];
  for (const { nummer, reden } of overgeslagen) {
    const last = runs.at(-1);
    if (last?.reden === reden && last.tot === nummer - 1) last.tot = nummer;
    else runs.push({ nummer, tot: nummer, reden });
  }
  return runs;
}

function copyOf(standaard: OpenLijst['standaard']) {
  return { ...standaard, contexten: [...standaard.contexten] };
}

/** Of numbers only how they are written: the screen is looked at over a shoulder. */
function examplesOf(open: OpenLijst, at: number): string[] {
  const found: string[] = [];
  for (const rij of open.lijst.rijen) {
    if (found.length === MAX_VOORBEELDEN) break;
    const tekst = correctedRow(open, rij).rij.cellen[at] ?? '';
    if (tekst !== '') found.push(open.koppeling[at] === 'insz' ? withoutEnd(tekst) : tekst);
  }
  return found;
}

/** The last five digits, however the number is written. */
function withoutEnd(tekst: string): string {
  const digits = [...tekst].filter((sign) => /\d/.test(sign)).length;
  let seen = 0;
  return tekst.replace(/\d/g, (digit) => {
    seen += 1;
    return seen > digits - 5 ? '•' : digit;
  });
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
