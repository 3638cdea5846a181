import { fault } from '../../../shared/faults.ts';
import { ok, refuse } from '../../../shared/result.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { Kbo, KboOnderneming } from '../registers.ts';

/** No register within reach, as in a Werkdossier: what the user entered himself, and nothing else. */
export function manualKbo(parts: { readonly organisaties: () => Iterable<Organisatie> }): Kbo {
  const all = () => [...parts.organisaties()].map(fromOrganisatie);
  return {
    oefennummers: [],
    async lookUp(nummer) {
      const found = all().find((one) => one.ondernemingsnummer === nummer);
      return found === undefined ? refuse(fault('kbo.nietInDossier')) : ok(found);
    },
    async lookUpVestiging() {
      return refuse(fault('kbo.nietInDossier'));
    },
    async findByFunctie(insz) {
      return ok(all().filter((one) => one.functies.some((each) => each.insz === insz)));
    },
  };
}

function fromOrganisatie(organisatie: Organisatie): KboOnderneming {
  const { ondernemingsnummer, naam, adres, doelgroep, functies } = organisatie;
  return {
    ...{ ondernemingsnummer, naam, adres, doelgroep, functies },
    ...{ toestand: 'normaal', vestigingen: [], bron: 'manueel' },
  };
}
