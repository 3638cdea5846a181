import { csamHandlers } from '../../../../src/main/api/handlers/csam.ts';
import { listOrganisatieKeuzes } from '../../../../src/main/use-cases/sessie/list-organisatie-keuzes.ts';
import type { Input } from '../../../../src/shared/contract/contract.ts';
import { addMonths, formatDatum } from '../../../../src/shared/values/datum.ts';
import { anOefenomgeving, today } from '../aanmelding/oefenomgeving.ts';
import { callerOf, numberOf } from './csam-help.ts';

export const taalatelier = '1999.000.546';
export const zelf = {
  ondernemingsnummer: taalatelier,
  ...{ wie: 'zelf', insz: '', voornaam: '', naam: '' },
  ...{ email: 'femke@staalkaart.example', telefoon: '016 12 34 56' },
  begindatum: formatDatum(today),
  einddatum: formatDatum(addMonths(today, 48)),
};
export const marie = {
  ...zelf,
  ...{ wie: 'ander', insz: numberOf('marie-nieuwkens'), voornaam: 'Marie', naam: 'Nieuwkens' },
};

export async function open(bend: Parameters<typeof anOefenomgeving>[0] = {}) {
  const { outside } = await anOefenomgeving(bend);
  const handlers = csamHandlers({ outside });
  return {
    outside,
    appoint: (input: Input<'csam.appoint'>, who = 'femke-staalkaart' as const) =>
      handlers['csam.appoint'](input, callerOf(who)),
    handlers,
    keuzes: (who: Parameters<typeof callerOf>[0]) =>
      listOrganisatieKeuzes(outside, callerOf(who).insz).map(({ naam, hoedanigheid }) => [
        naam,
        hoedanigheid,
      ]),
  };
}
