import { niemandsNummer } from '../builders/niemands-nummer.ts';
import { canaryName } from './memory-canaries.ts';

type Ask = <T>(procedure: string, input?: object) => Promise<T>;

export const memoryDossier = 'Geheugen';

/** Makes a Werkdossier whose user has the name that is looked for. */
export async function makeDossier(
  ask: Ask,
  given: { readonly folder: string; readonly wachtzin: string },
): Promise<void> {
  const prepared = await ask<object>('werkruimte.prepare', {
    ...{ naam: memoryDossier, plaats: given.folder, ondernemingsnummer: '1999000051' },
    ...{ organisatie: 'Lerend Vooruit vzw', adres: 'Straat 1', doelgroep: 'EA' },
    ...{ departementen: '', insz: niemandsNummer(), voornaam: 'An', geslacht: 'V' },
    // Joined here, so that it stands in no source that the process reads.
    achternaam: canaryName().join(''),
    ...{ pincode: '4826', pincodeHerhaald: '4826', gsm: '', itsmeCode: '' },
    ...{ gebruikersnaam: '', wachtwoordAccount: '' },
    ...{ wachtzin: given.wachtzin, wachtzinHerhaald: given.wachtzin },
  });
  await ask('werkruimte.create', prepared);
}
