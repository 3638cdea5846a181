import type { FunctieRij, OndernemingDetail } from '../../../shared/contract/onderneming.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { Ondernemingsnummer } from '../../../shared/values/ondernemingsnummer.ts';
import { judgeFunctie, type Toestand } from '../../domain/functie.ts';
import type { Functie } from '../../domain/organisatie.ts';
import { type Beheerder, findBeheerders } from '../organisatie/find-beheerders.ts';
import type { Outside } from '../outside.ts';
import { lookUpOnderneming } from './look-up-onderneming.ts';

/**
 * What anybody may know of an enterprise, signed in or not: what KBO Public Search shows, and whether
 * somebody manages it. Names of beheerders are not public (docs/security.md, Access).
 */
export async function showOnderneming(
  outside: Outside,
  input: { readonly nummer: string },
): Promise<Result<OndernemingDetail>> {
  const found = await lookUpOnderneming(outside, { typed: input.nummer, field: 'nummer' });
  if (!found.ok) return found;
  const { onderneming, vestiging } = found.value;
  const { ondernemingsnummer, naam, adres, toestand, bron, functies } = onderneming;
  const today = outside.clock.today();
  const beheerders = findBeheerdersOf(outside, ondernemingsnummer);
  const hoofdbeheerders = beheerders.filter(({ rol }) => rol === 'hoofdbeheerder').length;
  return ok({
    ...{ ondernemingsnummer, naam, adres, toestand, bron },
    vestiging: vestiging === null ? null : { ...vestiging },
    functies: functies
      .map((functie) => describeFunctie(functie, { today, toestand }))
      .toSorted((a, b) => Number(b.vertegenwoordigt) - Number(a.vertegenwoordigt)),
    aantal: { hoofdbeheerders, beheerders: beheerders.length - hoofdbeheerders },
  });
}

function describeFunctie(
  functie: Functie,
  situation: { readonly today: Datum; readonly toestand: Toestand },
): FunctieRij {
  const { voornaam, naam, code, begindatum, einddatum, namens } = functie;
  return {
    naam: `${voornaam} ${naam}`,
    functie: code,
    ...{ begindatum, einddatum },
    namens:
      namens === null
        ? null
        : {
            naam: namens.naam,
            ondernemingsnummer: namens.ondernemingsnummer,
            functie: namens.code,
          },
    ...judgeFunctie(functie, situation),
  };
}

/** Nobody where Gebruikersbeheer does not know the enterprise. */
export function findBeheerdersOf(
  { store, catalogus, clock }: Pick<Outside, 'store' | 'catalogus' | 'clock'>,
  ondernemingsnummer: Ondernemingsnummer,
): readonly Beheerder[] {
  const { view } = store;
  const [organisatie] = view.by('organisatie.ondernemingsnummer', ondernemingsnummer);
  if (organisatie === undefined) return [];
  const organisatieId = organisatie.id;
  return findBeheerders({ view, catalogus, organisatieId, today: clock.today() });
}
