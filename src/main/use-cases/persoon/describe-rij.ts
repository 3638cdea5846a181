import type { PersoonRij } from '../../../shared/contract/persoon-lijst.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import { type Dossier, langsteWerkrelatie, lopendeToekenningen } from '../../domain/dossier.ts';
import type { Catalogus } from '../../domain/gebruikersrecht.ts';
import type { Organisatie } from '../../domain/organisatie.ts';

export function describeRij(
  dossier: Dossier,
  about: {
    readonly organisatie: Organisatie;
    readonly catalogus: Catalogus;
    readonly today: Datum;
  },
): PersoonRij {
  const { catalogus, organisatie, today } = about;
  const { id, voornaam, naam, insz, status } = dossier.persoon;
  const longest = langsteWerkrelatie(dossier, today);
  const held = lopendeToekenningen(dossier, today);
  const rechten = held.map(
    ({ gebruikersrechtId }) => catalogus.get(gebruikersrechtId)?.naam ?? gebruikersrechtId,
  );
  const departementen = held
    .filter(
      ({ gebruikersrechtId }) =>
        catalogus.get(gebruikersrechtId)?.context.soort === 'departementen',
    )
    .flatMap(({ contexten }) => contexten.map((context) => contextNaam(organisatie, context)));
  return {
    id,
    voornaam,
    naam,
    inszMasker: maskInsz(insz),
    status,
    werkrelatie:
      longest === null
        ? null
        : {
            categorie: longest.categorie,
            begindatum: longest.begindatum,
            einddatum: longest.einddatum,
            email: longest.email,
          },
    rechten: [...new Set<string>(rechten)],
    departementen: [...new Set(departementen)].sort(),
  };
}
