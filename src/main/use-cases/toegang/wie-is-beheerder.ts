import type { WieIsBeheerder } from '../../../shared/contract/toegang.ts';
import { isWettelijkVertegenwoordiger } from '../../domain/functie.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import { describeBeheerder } from '../onderneming/list-beheerders.ts';
import { findBeheerders } from '../organisatie/find-beheerders.ts';
import type { Outside } from '../outside.ts';

/**
 * Who can give rights for this organisatie today and how to reach them, as their own werkrelatie with
 * it tells; and who represents it legally, because those can give rights or appoint a beheerder.
 */
export function describeWieIsBeheerder(outside: Outside, organisatie: Organisatie): WieIsBeheerder {
  const { catalogus, clock, store } = outside;
  const today = clock.today();
  const question = { view: store.view, catalogus, organisatieId: organisatie.id, today };
  return {
    organisatie: organisatie.naam,
    ondernemingsnummer: organisatie.ondernemingsnummer,
    beheerders: findBeheerders(question).map(describeBeheerder),
    vertegenwoordigers: organisatie.functies
      .filter((functie) => isWettelijkVertegenwoordiger(functie, today))
      .map(({ voornaam, naam, code }) => ({ naam: `${voornaam} ${naam}`, functie: code })),
  };
}
