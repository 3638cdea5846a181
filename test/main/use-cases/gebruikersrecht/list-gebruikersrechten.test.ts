import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { listGebruikersrechten } from '../../../../src/main/use-cases/gebruikersrecht/list-gebruikersrechten.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aDepartement, anOrganisatie, aToekenning } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  joke,
  lies,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';

const organisatieId = 'organisatie-1';

describe('the catalogue for an organisatie', () => {
  it('leaves out what is not open for its doelgroep', async () => {
    const list = accepted(
      listGebruikersrechten(await aGebruikersbeheer(), joke, { organisatieId }),
    );
    expect(list.map(({ id }) => id)).not.toContain('enkel-lokaal');
    expect(list.map(({ id }) => id)).toContain('kaal');
  });

  it('tells what this caller may give', async () => {
    const outside = await aGebruikersbeheer();
    const mayGive = (caller: typeof joke) =>
      accepted(listGebruikersrechten(outside, caller, { organisatieId }))
        .filter(({ alleenHoofdbeheerder }) => alleenHoofdbeheerder)
        .map(({ toekenbaar }) => toekenbaar);
    expect(mayGive(joke)).toEqual([false, false]);
    expect(mayGive(lies)).toEqual([true, true]);
  });

  it('fills in the open departments of the organisatie, and the list of other rights', async () => {
    const closed = aDepartement({ id: 'dicht', geslotenOp: asDatum('2026-06-14') });
    const { functies, departementen, ...rest } = anOrganisatie();
    const organisatie = { ...rest, functies, departementen: [...departementen, closed] };
    const outside = await aGebruikersbeheer({ puts: [put('organisatie', organisatie)] });
    const list = accepted(listGebruikersrechten(outside, joke, { organisatieId }));
    const contextOf = (wanted: string) => list.find(({ id }) => id === wanted)?.context;
    expect(contextOf('kmo-departementen')).toEqual({
      soort: 'meer',
      departementen: true,
      label: null,
      waarden: [
        { id: 'departement-aalst', naam: 'Aalst' },
        { id: 'departement-gent', naam: 'Gent' },
        { id: 'departement-asse', naam: 'Asse' },
      ],
    });
    expect(contextOf('een-rol')).toMatchObject({
      soort: 'een',
      departementen: false,
      label: 'Rol',
      waarden: [{ id: 'Lezer', naam: 'Lezer' }, { id: 'Schrijver' }],
    });
    expect(contextOf('kaal')).toEqual({
      soort: 'geen',
      departementen: false,
      label: null,
      waarden: [],
    });
  });

  it('counts who holds it at this organisatie today', async () => {
    const outside = await aGebruikersbeheer({
      puts: [...withWerkrelatie, put('toekenning', aToekenning())],
    });
    const holders = (organisatie: string) =>
      accepted(listGebruikersrechten(outside, joke, { organisatieId: organisatie })).find(
        ({ id }) => id === 'kmo-departementen',
      )?.houders;
    expect(holders('organisatie-1')).toBe(1);
    expect(holders('organisatie-2')).toBe(0);
  });
});
