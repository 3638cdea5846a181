import { foldText, foldWords } from '../../../shared/fold-text.ts';
import { type Taal, talen } from '../../../shared/values/codelijsten.ts';
import { aliassenEn } from './aliassen-en.ts';
import { aliassenFr } from './aliassen-fr.ts';
import { aliassenNl } from './aliassen-nl.ts';
import { type Veld, velden } from './veld.ts';

export type Alias = { readonly veld: Veld; readonly alias: string };

type Bladwijzer = ReadonlyMap<string, Alias>;

const lists = { nl: aliassenNl, fr: aliassenFr, en: aliassenEn };
const perTaal: Readonly<Record<Taal, readonly Alias[]>> = {
  nl: listOf('nl'),
  fr: listOf('fr'),
  en: listOf('en'),
};
const exact: Readonly<Record<Taal, Bladwijzer>> = {
  nl: byFold(perTaal.nl),
  fr: byFold(perTaal.fr),
  en: byFold(perTaal.en),
};

/** Words that mean too little inside a longer header: 'van' in 'Plaats van de dienst'. */
const minInside = 4;
const inside = talen
  .flatMap((taal) => perTaal[taal])
  .map((alias) => ({ alias, words: ` ${foldWords(alias.alias).join(' ')} ` }))
  .filter(({ words }) => words.length - 2 >= minInside);

function listOf(taal: Taal): readonly Alias[] {
  return velden.flatMap((veld) => lists[taal][veld].map((alias) => ({ veld, alias })));
}

function byFold(list: readonly Alias[]): Bladwijzer {
  return new Map(list.toReversed().map((each) => [foldKop(each.alias), each]));
}

/** Letters and digits only: 'E-mailadres' and 'e mail adres' are the same header. */
export function foldKop(kop: string): string {
  return foldText(kop).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Stands between the two lines of a header: no user types it. */
export const tussenKoppen = ' › ';

/** Readings of a header: of 'Werkrelatie › Begin (dd/mm/jjjj)' its last line, then all of it. */
function readingsOf(kop: string): readonly string[] {
  const last = kop.split(tussenKoppen).at(-1) ?? '';
  const bare = (text: string) => text.replace(/[([][^)\]]*[)\]]/g, '');
  const withoutNumero = last.replace(/^n[°º]\s*(?:de\s+|du\s+|d['’]\s*)?/iu, '');
  return [last, bare(last), kop, bare(kop), withoutNumero]
    .map(foldKop)
    .filter((fold) => fold !== '');
}

/** The last line of the header, or all of it, is an alias in one of the languages. */
export function findAlias(kop: string): Alias | null {
  for (const reading of readingsOf(kop)) {
    for (const taal of talen) {
      const found = exact[taal].get(reading);
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** A column about somebody else, or about what he is called by a machine. */
const vanAnder = new Set(
  'leidinggevende chef manager verantwoordelijke contactpersoon responsable superieur supervisor user username gebruikersnaam login utilisateur id matricule'.split(
    ' ',
  ),
);

/** 'E-mail leidinggevende': its cells are addresses, but not of the person in the row. */
export function isVanAnder(kop: string): boolean {
  return foldWords(kop).some((word) => vanAnder.has(word));
}

/** The longest alias whose words stand in the header: 'Begindatum van het contract'. */
export function findAliasInside(kop: string): Alias | null {
  if (isVanAnder(kop)) return null;
  const words = ` ${foldWords(kop).join(' ')} `;
  const found = inside.filter((each) => words.includes(each.words));
  const longest = found.toSorted((a, b) => b.words.length - a.words.length)[0];
  return longest?.alias ?? null;
}

/** The language of most headers; null when none leads. */
export function findTaal(koppen: readonly string[]): Taal | null {
  const readings = koppen.map(readingsOf);
  const counted = talen.map((taal) => ({
    taal,
    count: readings.filter((each) => each.some((reading) => exact[taal].has(reading))).length,
  }));
  const [first, second] = counted.toSorted((a, b) => b.count - a.count);
  return first === undefined || first.count === second?.count ? null : first.taal;
}
