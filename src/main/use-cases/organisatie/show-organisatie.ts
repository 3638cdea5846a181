import type { OrganisatieDetail } from '../../../shared/contract/organisatie.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { judgeFunctie } from '../../domain/functie.ts';
import type { Functie } from '../../domain/organisatie.ts';
import type { Outside } from '../outside.ts';
import { findBeheerders } from './find-beheerders.ts';
import { findHouders } from './find-houders.ts';
import { findOrganisatie } from './find-organisatie.ts';

/** The page of the organisatie: departments with their holders, functies in KBO, beheerders. */
export function showOrganisatie(
  outside: Outside,
  { organisatieId }: { readonly organisatieId: string },
): Result<OrganisatieDetail> {
  const { catalogus, clock, store } = outside;
  const { view } = store;
  const today = clock.today();
  const organisatie = findOrganisatie(view, organisatieId);
  const houders = findHouders(outside, view, organisatieId);
  const { id, naam, ondernemingsnummer, adres, doelgroep } = organisatie;
  return ok({
    ...{ id, naam, ondernemingsnummer, adres, doelgroep },
    departementen: organisatie.departementen.map((departement) => ({
      ...departement,
      houders: houders.ofDepartement(departement.id),
    })),
    functies: organisatie.functies.map((functie) => describeFunctie(functie, today)),
    beheerders: findBeheerders({ view, catalogus, organisatieId, today }).map(
      ({ persoon, werkrelatie, rol, einddatum }) => ({
        naam: `${persoon.voornaam} ${persoon.naam}`,
        rol,
        einddatum,
        email: werkrelatie.email,
        telefoon: werkrelatie.telefoon,
        persoonId: persoon.id,
      }),
    ),
  });
}

function describeFunctie(functie: Functie, today: Datum): OrganisatieDetail['functies'][number] {
  const { vertegenwoordigt, reden, datum } = judgeFunctie(functie, { today });
  return {
    naam: `${functie.voornaam} ${functie.naam}`,
    functie: functie.code,
    ...{ vertegenwoordigt, reden, datum },
    begindatum: functie.begindatum,
    einddatum: functie.einddatum,
    namens: functie.namens?.naam ?? null,
    mandaat: functie.namens?.code ?? null,
  };
}
