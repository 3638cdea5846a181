import { ok, type Result, refuse } from '../../../../shared/result.ts';
import { type Element, readXml } from './xml.ts';
import type { Zip } from './zip.ts';

/** What a number format makes of a number: a day, so many digits at least, or nothing special. */
export type Stijl =
  | { readonly soort: 'gewoon' }
  | { readonly soort: 'datum' }
  | { readonly soort: 'cijfers'; readonly aantal: number };

export const gewoon: Stijl = { soort: 'gewoon' };

/** Per style number of a cell, its number format. */
export async function readStijlen(
  zip: Zip,
  deel: string | null,
): Promise<Result<readonly Stijl[]>> {
  const codes = new Map<string, string>();
  const ids: string[] = [];
  if (deel === null) return ok([]);
  let inCellXfs = false;
  const found = await readXml(zip, deel, {
    open: (element) => {
      addCode(codes, element);
      if (element.naam === 'cellXfs') inCellXfs = true;
      if (element.naam === 'xf' && inCellXfs) ids.push(element.get('numFmtId') ?? '0');
      return null;
    },
    close: (naam) => {
      if (naam === 'cellXfs') inCellXfs = false;
      return null;
    },
  });
  if (found !== null) return refuse(found);
  return ok(ids.map((id) => stijlOf(Number(id), codes.get(id) ?? null)));
}

function addCode(codes: Map<string, string>, element: Element): void {
  const id = element.get('numFmtId');
  const code = element.get('formatCode');
  if (element.naam === 'numFmt' && id !== null && code !== null) codes.set(id, code);
}

/** Formats that have no code in the file: ECMA-376 part 1, 18.8.30, days in any language. */
function isBuiltInDay(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

function stijlOf(id: number, code: string | null): Stijl {
  if (code === null) return isBuiltInDay(id) ? { soort: 'datum' } : gewoon;
  const [positive = ''] = code.split(';');
  // What is shown as it stands: quoted, after a backslash, in brackets, as wide as a sign.
  const bare = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./gu, '');
  if (/[dy]/iu.test(bare) && !/general/iu.test(bare)) return { soort: 'datum' };
  // '00000000000' and '00"."00"."00"-"000"."00' show the zeros in front that the number has lost.
  const digits = bare.replace(/[\s./\-+]/g, '');
  return /^0{2,}$/.test(digits) ? { soort: 'cijfers', aantal: digits.length } : gewoon;
}
