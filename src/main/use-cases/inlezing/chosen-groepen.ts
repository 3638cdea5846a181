import type { Catalogus } from '../../domain/gebruikersrecht.ts';
import { isBeheerRecht } from '../../domain/gebruikersrecht.ts';
import type { Aantallen } from '../../domain/inlezing/inlezing.ts';
import type { BeoordeeldeGroep, Beoordeling } from './judge-lijst.ts';
import type { OpenLijst } from './open-lijsten.ts';

/** What would be kept: the persons of whom a row is chosen, as far as something changes for them. */
export function chosenGroepen(
  { weggelaten }: Pick<OpenLijst, 'weggelaten'>,
  { groepen }: Beoordeling,
): readonly BeoordeeldeGroep[] {
  return groepen.filter(
    ({ groep, oordelen }) =>
      oordelen.some(({ gevolgen }) => gevolgen.length > 0) &&
      groep.nummers.some((nummer) => !weggelaten.has(nummer)),
  );
}

export function countGroepen(groepen: readonly BeoordeeldeGroep[]): Aantallen {
  const verdicts = groepen.map(({ oordelen }) => oordelen[0]);
  const acties = verdicts.flatMap((one) => (one?.gevolgen ?? []).map(({ actie }) => actie));
  const many = (names: readonly string[]) => acties.filter((actie) => names.includes(actie)).length;
  return {
    nieuw: verdicts.filter((one) => one?.oordeel === 'nieuw').length,
    gewijzigd: verdicts.filter((one) => one?.oordeel === 'wijzigt').length,
    werkrelaties: many(['werkrelatie.started']),
    rechten: many(['toekenning.granted']),
  };
}

/** Rights over other people's rights ask for a fresh proof, as in the wizard (security.md A9). */
export function givesBeheer(groepen: readonly BeoordeeldeGroep[], catalogus: Catalogus): boolean {
  return groepen
    .flatMap(({ groep }) => groep.rechten)
    .some(({ recht }) => isBeheerRecht(catalogus, recht.id));
}
