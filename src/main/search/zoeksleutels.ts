import { foldWords } from '../../shared/fold-text.ts';
import type { Dossier } from '../domain/dossier.ts';
import type { Zoeksleutels } from './zoek-index.ts';
import { mailWords } from './zoekvraag.ts';

/**
 * By what a dossier is found: the parts of its names, of its e-mail with the organisatie it belongs
 * to, and a naam of several parts written as one ('Van Proef' as 'vanproef').
 */
export function sleutelsOf({ persoon, werkrelaties }: Dossier): Zoeksleutels {
  const naam = foldWords(persoon.naam);
  const woorden = new Set([...foldWords(persoon.voornaam), ...naam]);
  if (naam.length > 1) woorden.add(naam.join(''));
  for (const woord of foldWords(persoon.roepnaam ?? '')) woorden.add(woord);
  for (const { email } of werkrelaties) {
    for (const woord of email === null ? [] : mailWords(email)) woorden.add(woord);
  }
  return { woorden: [...woorden], insz: persoon.insz };
}
