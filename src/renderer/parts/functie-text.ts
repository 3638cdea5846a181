import type { AppTranslate } from '../text/use-text.ts';

const functies = [
  'bestuurder',
  'gedelegeerdBestuurder',
  'zaakvoerder',
  'lidDirectiecomite',
  'vasteVertegenwoordiger',
  'curator',
  'ondernemersvaardigheden',
] as const;

/** The word for a function code of KBO; a code that is not known is shown as it is. */
export function functieText(code: string, t: AppTranslate): string {
  const known = functies.find((one) => one === code);
  return known === undefined ? code : t(`functie.${known}`);
}
