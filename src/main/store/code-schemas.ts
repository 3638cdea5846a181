import { z } from 'zod';
import type { HistoriekVeld } from '../domain/historiek.ts';
import type { FunctieCode } from '../domain/organisatie.ts';

/** A list that does not compile while the type knows a code that the list lacks. */
function codes<T extends string>(list: Readonly<Record<T, true>>) {
  return z.enum(Object.keys(list) as [T, ...T[]]);
}

export const functieCode = codes<FunctieCode>({
  bestuurder: true,
  gedelegeerdBestuurder: true,
  zaakvoerder: true,
  lidDirectiecomite: true,
  vasteVertegenwoordiger: true,
  curator: true,
  ondernemersvaardigheden: true,
});

export const historiekVeld = codes<HistoriekVeld>({
  persoon: true,
  organisatie: true,
  categorie: true,
  begindatum: true,
  einddatum: true,
  telefoon: true,
  email: true,
  gebruikersrecht: true,
  profiel: true,
  contexten: true,
  status: true,
  voornaam: true,
  naam: true,
  geboortedatum: true,
  geslacht: true,
  roepnaam: true,
  initialen: true,
  middel: true,
  departement: true,
  geslotenOp: true,
  aantal: true,
  bestand: true,
  keuze: true,
  gedaanDoor: true,
});
