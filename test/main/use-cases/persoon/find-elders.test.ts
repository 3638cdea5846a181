import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { findElders } from '../../../../src/main/use-cases/persoon/find-elders.ts';
import { aPersoon, asId } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  beheerderPersoon,
  beheerPuts,
  joke,
  lies,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

const known = (naam: string, ...bij: readonly string[]) =>
  put(
    'persoon',
    aPersoon({
      id: asId(naam.toLowerCase()),
      insz: aTstNummer({ jaar: 1991, maand: 2, volgnummer: 100 + naam.length }),
      voornaam: 'Jan',
      naam,
      bekendBij: bij.map((id) => asId(id)),
    }),
  );
const puts = [
  known('Claes', 'organisatie-2'),
  known('Claessens', 'organisatie-1', 'organisatie-2'),
  ...beheerPuts(beheerderPersoon(lies), {
    recht: 'lokale-beheerder',
    organisatie: 'organisatie-2',
  }),
];
const ask = { organisatieId: 'organisatie-1', zoek: 'claes jan' };

describe('persons of the other organisaties', () => {
  it('are found for who manages those too, and nobody twice who is known here', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const found = accepted(findElders(outside, lies, ask));
    expect(found.map(({ naam, organisatie }) => [naam, organisatie])).toEqual([
      ['Jan Claes', 'Proeftuin nv'],
    ]);
    expect(accepted(findElders(outside, lies, { ...ask, zoek: ' ' }))).toEqual([]);
  });

  it('do not exist for who manages only this one', async () => {
    const outside = await aGebruikersbeheer({ puts });
    expect(accepted(findElders(outside, joke, ask))).toEqual([]);
  });
});
