import { type Fault, fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { Ondernemingsnummer } from '../../../shared/values/ondernemingsnummer.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { Kbo, KboOefennummer, KboOnderneming, Vestiging } from '../registers.ts';

/** An enterprise that exists no more: it keeps its number, and nobody acts for it. */
export type VoorbijeOnderneming = {
  readonly ondernemingsnummer: Ondernemingsnummer;
  readonly naam: string;
  readonly einde: 'stopgezet' | 'doorgehaald';
  readonly datum: Datum;
};

/** What the KBO of the Oefenomgeving knows besides the organisaties of Gebruikersbeheer. */
export type KboWereld = {
  readonly ondernemingen: readonly KboOnderneming[];
  readonly voorbij: readonly VoorbijeOnderneming[];
  /** Places of business of the organisaties that Gebruikersbeheer knows. */
  readonly vestigingen: ReadonlyMap<Ondernemingsnummer, readonly Vestiging[]>;
  /** Numbers for which the register is silent the first time it is asked. */
  readonly outages: readonly Ondernemingsnummer[];
  readonly oefennummers: readonly KboOefennummer[];
};

/**
 * The KBO of the Oefenomgeving. The organisaties of Gebruikersbeheer come from the workspace itself,
 * whose dates were set on the day it was made, so that both tell the same. An outage lasts for one
 * question after the start of the app, so that 'try again' can be practised.
 */
export function simulatedKbo(
  parts: KboWereld & { readonly organisaties: () => Iterable<Organisatie> },
): Kbo {
  const down = new Set(parts.outages);
  const living = () => {
    const own = [...parts.organisaties()].map((one) => fromOrganisatie(one, parts.vestigingen));
    const taken = new Set(own.map(({ ondernemingsnummer }) => ondernemingsnummer));
    return [...own, ...parts.ondernemingen.filter((one) => !taken.has(one.ondernemingsnummer))];
  };
  return {
    oefennummers: parts.oefennummers,
    async lookUp(nummer) {
      if (down.delete(nummer)) return refuse(fault('kbo.onbereikbaar'));
      const found = living().find((one) => one.ondernemingsnummer === nummer);
      if (found !== undefined) return ok(found);
      const over = parts.voorbij.find((one) => one.ondernemingsnummer === nummer);
      return refuse(over === undefined ? fault('kbo.onbekend') : faultOf(over));
    },
    async lookUpVestiging(nummer) {
      const found = living().find((one) => one.vestigingen.some((each) => each.nummer === nummer));
      return found === undefined ? refuse(fault('kbo.vestigingOnbekend')) : ok(found);
    },
    async findByFunctie(insz): Promise<Result<readonly KboOnderneming[]>> {
      return ok(living().filter((one) => one.functies.some((each) => each.insz === insz)));
    },
  };
}

function fromOrganisatie(
  { ondernemingsnummer, naam, adres, doelgroep, functies }: Organisatie,
  vestigingen: KboWereld['vestigingen'],
): KboOnderneming {
  return {
    ...{ ondernemingsnummer, naam, adres, doelgroep, functies },
    toestand: 'normaal',
    vestigingen: vestigingen.get(ondernemingsnummer) ?? [],
    bron: 'KBO',
  };
}

function faultOf({ einde, naam, datum }: VoorbijeOnderneming): Fault {
  const params = { onderneming: naam, datum };
  return einde === 'stopgezet' ? fault('kbo.stopgezet', params) : fault('kbo.doorgehaald', params);
}
