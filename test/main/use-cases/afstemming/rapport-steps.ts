import { put } from '../../../../src/main/store/store.ts';
import { findWachtrij } from '../../../../src/main/use-cases/overname/find-wachtrij.ts';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import { aGebruikersbeheer, type TestOutside } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { openRapport } from '../../../builders/open-rapport.ts';
import { KMO, PROFIEL } from '../../../builders/rapport.ts';

export const kop =
  'Naam;Voornaam;Identificatienummer;Gebruikersrecht;Profiel;Context;Begindatum;Einddatum;Status';
/** The beheerders of the organisatie, who are in every report. */
export const beheer = [
  'Vantest;Lies;;Hoofd Lokale beheerder;;;;;',
  'Testaert;Joke;;Lokale beheerder;;;;;',
];
export const insz = aTstNummer({ volgnummer: 21 });
export const cells = {
  ...{ naam: 'Claes', voornaam: 'Jef', nummer: formatInsz(insz), recht: KMO, profiel: PROFIEL },
  ...{ context: 'Aalst', begin: '01/01/2026', einde: '31/12/2027', status: 'Actief' },
};
export const row = (bend: Partial<typeof cells> = {}) =>
  Object.values({ ...cells, ...bend }).join(';');

export const wacht = { status: 'inAfwachting' } as const;
export const world = (
  toekenning: Parameters<typeof aToekenning>[0] | null,
  bend: { persoon?: object; werkrelatie?: object } = {},
) =>
  aGebruikersbeheer({
    puts: [
      put('persoon', aPersoon({ insz, bekendBij: [asId('organisatie-1')], ...bend.persoon })),
      put('werkrelatie', aWerkrelatie(bend.werkrelatie)),
      ...(toekenning === null ? [] : [put('toekenning', aToekenning(toekenning))]),
    ],
  });

export const nu = (outside: TestOutside, id = 'toekenning-1') =>
  outside.store.view.get('toekenning', id);
/** What 'Overnemen' asks for, as `wijzig toekenning`. */
export const teDoen = (outside: TestOutside) =>
  findWachtrij(outside, outside.store.view, { organisatieId: 'organisatie-1' }).flatMap(
    ({ onderdelen }) =>
      onderdelen
        .filter(({ gedaan }) => !gedaan)
        .map(({ handeling, soort }) => `${handeling} ${soort}`),
  );

/** The beheerders have no dates in these rows: those columns count, so they are left out here. */
export const open = (outside: TestOutside, ...rows: readonly string[]) =>
  openRapport(outside, [kop, ...rows]);

export const iemandAnders = 'Anders;Iemand;;Kaal recht;;;;;';
