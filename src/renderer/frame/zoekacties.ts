import { foldWords } from '../../shared/fold-text.ts';
import type { PersoonFilter } from '../../shared/values/persoon-lijst.ts';

type Where =
  | '/hoofdpagina'
  | '/personen'
  | '/personen/nieuw'
  | '/personen/vergelijk'
  | '/personen/inlezen'
  | '/afstemmen'
  | '/organisatie'
  | '/gebruikersrechten'
  | '/historiek'
  | '/organisaties'
  | '/overnemen'
  | '/voor-u-begint'
  | '/help';

export type Zoekactie = {
  readonly id:
    | 'hoofdpagina'
    | 'personen'
    | 'nieuw'
    | 'inlezen'
    | 'afstemming'
    | 'koppel'
    | 'vergelijk'
    | 'samen'
    | 'recht'
    | 'zonderRecht'
    | 'inAfwachting'
    | 'eindigt'
    | 'overnemen'
    | 'begin'
    | 'organisatie'
    | 'rechten'
    | 'historiek'
    | 'kies'
    | 'help';
  readonly to: Where;
  readonly filter?: PersoonFilter;
};

/** Every screen and wizard that one can begin at; those about one person begin at who waits for it. */
export const zoekacties: readonly Zoekactie[] = [
  { id: 'nieuw', to: '/personen/nieuw' },
  { id: 'inlezen', to: '/personen/inlezen' },
  { id: 'afstemming', to: '/afstemmen' },
  { id: 'personen', to: '/personen' },
  { id: 'recht', to: '/hoofdpagina' },
  { id: 'koppel', to: '/personen', filter: 'zonderWerkrelatie' },
  { id: 'vergelijk', to: '/personen/vergelijk' },
  { id: 'samen', to: '/personen' },
  { id: 'eindigt', to: '/personen', filter: 'eindigtBinnen30' },
  { id: 'zonderRecht', to: '/personen', filter: 'zonderRecht' },
  { id: 'inAfwachting', to: '/personen', filter: 'inAfwachting' },
  { id: 'overnemen', to: '/overnemen' },
  { id: 'begin', to: '/voor-u-begint' },
  { id: 'hoofdpagina', to: '/hoofdpagina' },
  { id: 'organisatie', to: '/organisatie' },
  { id: 'rechten', to: '/gebruikersrechten' },
  { id: 'historiek', to: '/historiek' },
  { id: 'kies', to: '/organisaties' },
  { id: 'help', to: '/help' },
];

/** Every typed word begins some word of the text, as it does with persons. */
export function hasWords(text: string, typed: string): boolean {
  const words = foldWords(text);
  return foldWords(typed).every((one) => words.some((word) => word.startsWith(one)));
}
