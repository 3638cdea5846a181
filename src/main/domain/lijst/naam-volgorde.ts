import { foldText, foldWords } from '../../../shared/fold-text.ts';
import type { Koppeling, NaamVolgorde, Tabel } from './veld.ts';

const sampleRows = 200;

/**
 * Which comes first in a column with both names: what the header says ('Naam en voornaam'), else what
 * the addresses say (`piet.janssens@…`). Null when neither tells.
 */
export function findNaamVolgorde(tabel: Tabel, koppeling: Koppeling): NaamVolgorde | null {
  const kolom = koppeling.indexOf('naamVolledig');
  if (kolom < 0) return null;
  return byKop(tabel.koppen[kolom] ?? '') ?? byEmail(tabel, kolom, koppeling.indexOf('email'));
}

function byKop(kop: string): NaamVolgorde | null {
  const fold = foldText(kop);
  const voornaam = fold.search(/voornaam|voor-? en|prenom|first|given/);
  const naam = fold.search(
    /(?<!voor)(?<!pre)(?<!first )(?<!given )(?:\bnaam|familienaam|achternaam|\bnom\b|last|surname|\bname)/,
  );
  if (voornaam < 0 || naam < 0) return null;
  return voornaam < naam ? 'voornaamEerst' : 'naamEerst';
}

function byEmail({ rijen }: Tabel, kolom: number, email: number): NaamVolgorde | null {
  const told = rijen
    .slice(0, sampleRows)
    .map(({ cellen }) => toldBy(cellen[kolom] ?? '', cellen[email] ?? ''));
  const voornaamEerst = told.filter((each) => each === 'voornaamEerst').length;
  const naamEerst = told.filter((each) => each === 'naamEerst').length;
  if (voornaamEerst === naamEerst) return null;
  return voornaamEerst > naamEerst ? 'voornaamEerst' : 'naamEerst';
}

function toldBy(naam: string, email: string): NaamVolgorde | null {
  const words = foldWords(naam);
  const first = foldText(email).split(/[@._-]/)[0] ?? '';
  if (first === '' || words.length < 2) return null;
  if (words[0] === first) return 'voornaamEerst';
  return words.at(-1) === first ? 'naamEerst' : null;
}
