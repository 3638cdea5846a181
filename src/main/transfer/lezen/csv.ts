import { setImmediate } from 'node:timers/promises';
import Papa from 'papaparse';
import { type Fault, fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Scheiding } from '../../../shared/values/inlezing.ts';
import { restoreInert } from '../formule.ts';
import { MAX_KOLOMMEN, MAX_TEKENS_PER_CEL, MAX_TEKENS_PER_RIJ } from './grenzen.ts';
import { type GelezenRijen, type RijenLezer, startRijen } from './rijen-lezer.ts';
import { findScheiding, findSepRegel } from './scheiding.ts';

/** A separator that no text has: the whole row is one cell. */
const geenScheiding = '\u001f';

/** So much is looked at to recognise the separator. */
const sampleLength = 65_536;

type GelezenCsv = GelezenRijen & { readonly scheiding: Scheiding | null };

/** Reads text that comes in parts, newlines only, and lets others have a turn after each part. */
export async function readCsv(
  parts: Iterable<string>,
  gevraagd: Scheiding | null = null,
): Promise<Result<GelezenCsv>> {
  const lezer = startRijen();
  let parser: CsvParser | null = null;
  let rest = '';
  for (const part of parts) {
    rest += part;
    if (parser === null && rest.length < sampleLength) continue;
    parser ??= startParser(rest, lezer, gevraagd);
    const found = parser.take(rest, { last: false });
    if (typeof found !== 'string') return refuse(found);
    rest = found;
    await setImmediate();
  }
  parser ??= startParser(rest, lezer, gevraagd);
  const found = parser.take(rest, { last: true });
  if (typeof found !== 'string') return refuse(found);
  return ok({ ...lezer.done(), scheiding: parser.scheiding });
}

type CsvParser = {
  readonly scheiding: Scheiding | null;
  /** What is left over: the start of a row that goes on in the next part. */
  readonly take: (text: string, options: { readonly last: boolean }) => string | Fault;
};

type Parsed = {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly row?: number }[];
  readonly meta: { readonly cursor: number };
};

function startParser(start: string, lezer: RijenLezer, gevraagd: Scheiding | null): CsvParser {
  const sep = findSepRegel(start);
  const scheiding = gevraagd ?? sep?.scheiding ?? findScheiding(start.slice(0, sampleLength));
  // The line is for Excel, which does not show it: its rows are counted from the one below.
  let skip = sep?.length ?? 0;
  let vorige = 0;
  return {
    scheiding,
    take: (whole, { last }) => {
      const text = whole.slice(skip);
      skip = 0;
      const parsed = parse(text, scheiding, { last });
      const found = addRijen(parsed, { last, lezer, vorige });
      if (found !== null) return found;
      vorige += parsed.data.length;
      const rest = text.slice(parsed.meta.cursor);
      if (last || rest.length <= MAX_TEKENS_PER_RIJ) return rest;
      return endless(rest, scheiding, vorige + 1);
    },
  };
}

type Plaats = { readonly last: boolean; readonly lezer: RijenLezer; readonly vorige: number };

/** The rows up to a quotation mark out of place: what comes after one was cut wrongly. */
function addRijen({ data, errors }: Parsed, { last, lezer, vorige }: Plaats): Fault | null {
  // A row that goes on in the next part is read again, with what it lacks now.
  const wrong = errors.find(({ row = 0 }) => last || row < data.length)?.row ?? null;
  for (const [at, cellen] of data.slice(0, wrong ?? data.length).entries()) {
    const found = lezer.add({ nummer: vorige + at + 1, cellen: cellen.map(restoreInert) });
    if (found !== null) return found;
  }
  return wrong === null ? null : fault('lijst.aanhalingsteken', { rij: vorige + wrong + 1 });
}

function parse(
  text: string,
  scheiding: Scheiding | null,
  { last }: { readonly last: boolean },
): Parsed {
  const parser = new Papa.Parser({ delimiter: scheiding ?? geenScheiding, newline: '\n' });
  return parser.parse(text, 0, !last) as Parsed;
}

/** Why a row does not end. */
function endless(text: string, scheiding: Scheiding | null, rij: number): Fault {
  const { data, errors } = parse(text, scheiding, { last: true });
  if ((data[0]?.length ?? 0) > MAX_KOLOMMEN) {
    return fault('lijst.teVeelKolommen', { rij, max: MAX_KOLOMMEN });
  }
  if (errors.length > 0) return fault('lijst.aanhalingsteken', { rij });
  return fault('lijst.celTeLang', { rij, max: MAX_TEKENS_PER_CEL });
}
