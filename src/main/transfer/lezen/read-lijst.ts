import { fault } from '../../../shared/faults.ts';
import { type Result, refuse } from '../../../shared/result.ts';
import type { Codering, Leeswijze } from '../../../shared/values/inlezing.ts';
import { decode, findCodering, withNewlines } from './codering.ts';
import { readCsv } from './csv.ts';
import { MAX_MB, MB } from './grenzen.ts';
import { herkenAlles, type LeesLijst, type LeesPlak, type Lijst } from './lijst.ts';
import { soortBestand } from './soort-bestand.ts';
import { makeLijst } from './tabel.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** A file as chosen or dropped. The bytes decide what it is, never its name. */
export const readLijst: LeesLijst = async ({ bytes, wijze = herkenAlles }) => {
  if (bytes.byteLength === 0) return refuse(fault('lijst.leeg'));
  if (bytes.byteLength > MAX_MB * MB) return refuse(fault('lijst.teGroot', { max: MAX_MB }));
  const found = soortBestand(bytes);
  if (found.soort === 'beveiligd') return refuse(fault('lijst.beveiligd'));
  if (found.soort === 'ander') return refuse(fault('lijst.andereSoort', { soort: found.ending }));
  return found.soort === 'zip' ? readXlsx(bytes, wijze) : readTekst(bytes, wijze);
};

async function readTekst(bytes: Uint8Array, wijze: Leeswijze): Promise<Result<Lijst>> {
  const codering = wijze.codering ?? findCodering(bytes);
  if (codering === null) return refuse(fault('lijst.geenTekst'));
  return readParts(decode(bytes, codering), { soort: 'csv', codering, wijze });
}

/** Cells as a spreadsheet puts them on the clipboard: tabs between them, quotes where needed. */
export const readPlak: LeesPlak = async (tekst, wijze = herkenAlles) => {
  if (tekst.length > MAX_MB * MB) return refuse(fault('lijst.teGroot', { max: MAX_MB }));
  return readParts(partsOf(withNewlines(tekst)), { soort: 'plakken', codering: null, wijze });
};

/** A turn's worth at a time, like the bytes of a file. */
function* partsOf(tekst: string): Generator<string> {
  const length = 32_768;
  for (let from = 0; from < tekst.length; from += length) yield tekst.slice(from, from + length);
}

async function readParts(
  parts: Iterable<string>,
  {
    soort,
    codering,
    wijze,
  }: {
    readonly soort: 'csv' | 'plakken';
    readonly codering: Codering | null;
    readonly wijze: Leeswijze;
  },
): Promise<Result<Lijst>> {
  const csv = await readCsv(parts, wijze.scheiding);
  if (!csv.ok) return csv;
  const { scheiding } = csv.value;
  const bron = { soort, codering, scheiding, blad: null, andereBladen: [] };
  return makeLijst(csv.value, bron, { kop: wijze.kop });
}
