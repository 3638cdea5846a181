import { fault } from '../../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../../shared/result.ts';
import { MAX_TEKSTEN, MAX_UITGEPAKT_MB } from '../grenzen.ts';
import { readXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** The texts that cells refer to by number, runs of rich text joined. */
export async function readTeksten(
  zip: Zip,
  deel: string | null,
): Promise<Result<readonly string[]>> {
  const teksten: string[] = [];
  if (deel === null) return ok(teksten);
  const reader = startTekst();
  const found = await readXml(zip, deel, {
    open: ({ naam }) => {
      if (naam === 'si') reader.begin();
      reader.open(naam);
      return null;
    },
    text: reader.text,
    close: (naam) => {
      reader.close(naam);
      if (naam === 'si') teksten.push(reader.value());
      if (teksten.length <= MAX_TEKSTEN) return null;
      return fault('lijst.uitgepaktTeGroot', { max: MAX_UITGEPAKT_MB });
    },
  });
  return found === null ? ok(teksten) : refuse(found);
}

/** Collects `t` elements; those in `rPh` say how Japanese is read aloud and are no text. */
export function startTekst() {
  let value = '';
  let inText = false;
  let inPhonetic = false;
  return {
    begin: () => {
      value = '';
    },
    open: (naam: string) => {
      if (naam === 'rPh') inPhonetic = true;
      if (naam === 't') inText = !inPhonetic;
    },
    text: (part: string) => {
      if (inText) value += part;
    },
    close: (naam: string) => {
      if (naam === 'rPh') inPhonetic = false;
      if (naam === 't') inText = false;
    },
    value: () => withoutEscapes(value),
  };
}

/** Excel writes signs that XML does not have as `_x000D_`, and an underscore before such as `_x005F_`. */
function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
