/**
 * The number that was looked up last, for as long as the window is open: the door, the letter and CSAM
 * ask for the same one again. It is public, and stays in memory only.
 */
const gezocht = { nummer: '' };

export function rememberNummer(nummer: string): void {
  gezocht.nummer = nummer;
}

export function rememberedNummer(): string {
  return gezocht.nummer;
}
