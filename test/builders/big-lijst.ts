import { formatInsz } from '../../src/shared/values/insz.ts';
import { aTstNummer } from './nummers.ts';

/** A list of so many persons who are all new, with werkrelatie and right, as rows of a CSV. */
export function bigLijst(rows: number): readonly string[] {
  const kop =
    'Rijksregisternummer;Voornaam;Naam;E-mail;Categorie;Begindatum;Einddatum;Gebruikersrecht;Departementen';
  const plaatsen = ['Aalst', 'Gent', 'Asse'];
  const recht = 'Dienstverlener kmo-portefeuille, departementen';
  const body = Array.from({ length: rows }, (_each, at) => {
    const insz = aTstNummer({
      jaar: 1960 + (at % 30),
      maand: 1 + (Math.floor(at / 30) % 12),
      // Beyond those of whoever else plays in a test.
      volgnummer: 101 + Math.floor(at / 360),
    });
    const plaats = plaatsen[at % plaatsen.length] ?? '';
    const dates = '01/07/2026;30/06/2030';
    return `${formatInsz(insz)};Voornaam${at};Naam${at};p${at}@lerend.example;vaste medewerker;${dates};${recht};${plaats}`;
  });
  return [kop, ...body];
}
