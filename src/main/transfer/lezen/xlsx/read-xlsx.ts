import { fault } from '../../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../../shared/result.ts';
import type { Leeswijze } from '../../../../shared/values/inlezing.ts';
import { countBekendeKoppen } from '../koprijen.ts';
import type { Lijst } from '../lijst.ts';
import { makeLijst } from '../tabel.ts';
import { type BladInhoud, type Boek, readBlad } from './blad.ts';
import { readTeksten } from './gedeelde-teksten.ts';
import { readStijlen } from './stijlen.ts';
import { type Blad, readWerkboek, type Werkboek } from './werkboek.ts';
import { openZip, type Zip } from './zip.ts';

/** So many headers are no coincidence: that sheet is the list. */
const enoughKoppen = 2;

/**
 * The sheet with the list: the one that was asked for, else the first whose headers are known, else the
 * first that holds anything. An explanation is often the first sheet. Hidden sheets come last.
 */
export async function readXlsx(bytes: Uint8Array, wijze: Leeswijze): Promise<Result<Lijst>> {
  const zip = await openZip(bytes);
  if (!zip.ok) return zip;
  const werkboek = await readWerkboek(zip.value);
  if (!werkboek.ok) return werkboek;
  const boek = await readBoek(zip.value, werkboek.value);
  if (!boek.ok) return boek;
  const bladen = await readBladen(zip.value, werkboek.value.bladen, boek.value);
  if (!bladen.ok) return bladen;
  const filled = bladen.value;
  const chosen =
    filled.find(({ naam }) => naam === wijze.blad) ??
    filled.find(({ gelezen }) => countBekendeKoppen(gelezen.rijen) >= enoughKoppen) ??
    filled[0];
  if (chosen === undefined) return refuse(fault('lijst.leeg'));
  const andereBladen = filled.filter((each) => each !== chosen).map(({ naam }) => naam);
  const bron = { soort: 'xlsx', scheiding: null, codering: null } as const;
  return makeLijst(
    chosen.gelezen,
    { ...bron, blad: chosen.naam, andereBladen },
    { kop: wijze.kop, opmerkingen: chosen.opmerkingen },
  );
}

async function readBoek(zip: Zip, werkboek: Werkboek): Promise<Result<Boek>> {
  const teksten = await readTeksten(zip, werkboek.teksten);
  if (!teksten.ok) return teksten;
  const stijlen = await readStijlen(zip, werkboek.stijlen);
  if (!stijlen.ok) return stijlen;
  const { vanaf1904 } = werkboek;
  return ok({ teksten: teksten.value, stijlen: stijlen.value, vanaf1904 });
}

type GevuldBlad = BladInhoud & { readonly naam: string };

/** Sheets that hold anything, the hidden ones last. One that is too large refuses the whole. */
async function readBladen(
  zip: Zip,
  bladen: readonly Blad[],
  boek: Boek,
): Promise<Result<readonly GevuldBlad[]>> {
  const filled: GevuldBlad[] = [];
  for (const { naam, deel } of bladen.toSorted(
    (a, b) => Number(a.verborgen) - Number(b.verborgen),
  )) {
    const inhoud = await readBlad(zip, deel, boek);
    if (!inhoud.ok) return inhoud;
    if (inhoud.value.gelezen.rijen.length > 0) filled.push({ naam, ...inhoud.value });
  }
  return ok(filled);
}
