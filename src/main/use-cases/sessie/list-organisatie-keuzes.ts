import type { OrganisatieKeuze } from '../../../shared/contract/sessie.ts';
import type { Hoedanigheid } from '../../../shared/values/codelijsten.ts';
import { type Datum, maxDatum } from '../../../shared/values/datum.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { Outside } from '../outside.ts';
import { findBeheerdeOrganisaties } from './find-beheerde-organisaties.ts';
import { findBeheerrechten } from './find-hoedanigheid.ts';

/** What 'Kies een organisatie' shows to this person, by name. */
export function listOrganisatieKeuzes(outside: Outside, insz: Insz): readonly OrganisatieKeuze[] {
  return findBeheerdeOrganisaties(outside, outside.store.view, insz).map(
    ({ organisatie, hoedanigheid }) => ({
      id: organisatie.id,
      naam: organisatie.naam,
      ondernemingsnummer: organisatie.ondernemingsnummer,
      adres: organisatie.adres,
      hoedanigheid,
      einddatum: einddatumOf(outside, { insz, organisatie, hoedanigheid }),
    }),
  );
}

type Beheer = {
  readonly insz: Insz;
  readonly organisatie: Organisatie;
  readonly hoedanigheid: Hoedanigheid;
};

/** Last day of the running right that gives the capacity; a representative needs none. */
function einddatumOf(outside: Outside, beheer: Beheer): Datum | null {
  const { store, catalogus, clock } = outside;
  const today = clock.today();
  return findBeheerrechten({ view: store.view, catalogus, ...beheer })
    .filter(({ rol, actief }) => actief && rol === beheer.hoedanigheid)
    .filter(({ begindatum, einddatum }) => begindatum <= today && today <= einddatum)
    .map(({ einddatum }) => einddatum)
    .reduce<Datum | null>((a, b) => (a === null ? b : maxDatum(a, b)), null);
}
