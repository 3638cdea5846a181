import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { reloadPersoon } from '../../../../src/main/use-cases/persoon/reload-persoon.ts';
import { aPersoon, asId, asMoment, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
} from '../../../builders/gebruikersbeheer.ts';

const waiting = { status: 'inAfwachting', ingediendOp: asMoment('2026-06-15T08:59:00Z') } as const;
const elsewhere = aWerkrelatie({
  ...waiting,
  id: asId('elders'),
  organisatieId: asId('organisatie-2'),
});
const puts = [
  put('persoon', aPersoon({ ...waiting, bekendBij: [asId('organisatie-1')] })),
  put('werkrelatie', aWerkrelatie(waiting)),
  put('toekenning', aToekenning(waiting)),
  put('werkrelatie', elsewhere),
];
const input = { persoonId: 'persoon-1' };

describe("'Pagina herladen'", () => {
  it('makes everything of the person that waits actief, and counts what the caller may see', async () => {
    const outside = await aGebruikersbeheer({ puts });
    expect(accepted(await reloadPersoon(outside, joke, input))).toEqual({ bijgewerkt: 3 });
    const { view } = outside.store;
    expect(view.get('persoon', 'persoon-1')?.status).toBe('actief');
    expect(view.get('toekenning', 'toekenning-1')?.status).toBe('actief');
    expect(view.get('werkrelatie', 'elders')?.status).toBe('actief');
    expect(accepted(await reloadPersoon(outside, joke, input))).toEqual({ bijgewerkt: 0 });
  });

  it('writes a line for each, done by the back office', async () => {
    const outside = await aGebruikersbeheer({ puts });
    await reloadPersoon(outside, joke, input);
    expect(
      historiekOf(outside).map(({ actie, door, organisatieId }) => [actie, door, organisatieId]),
    ).toEqual([
      ['persoon.activated', null, 'organisatie-1'],
      ['werkrelatie.activated', null, 'organisatie-1'],
      ['werkrelatie.activated', null, 'organisatie-2'],
      ['toekenning.activated', null, 'organisatie-1'],
    ]);
    expect(historiekOf(outside)[3]?.velden).toEqual([
      {
        veld: 'gebruikersrecht',
        voor: 'Dienstverlener kmo-portefeuille, departementen',
        na: 'Dienstverlener kmo-portefeuille, departementen',
      },
      { veld: 'status', voor: 'inAfwachting', na: 'actief' },
    ]);
  });

  it('does nothing in a Werkdossier, where actief means ticked off', async () => {
    const outside = await aGebruikersbeheer({ puts, soort: 'werk' });
    const before = contentsOf(outside);
    expect(accepted(await reloadPersoon(outside, joke, input))).toEqual({ bijgewerkt: 0 });
    expect(contentsOf(outside)).toBe(before);
  });

  it('refuses a person of another organisatie as an absent one', async () => {
    const outside = await aGebruikersbeheer({ puts: [put('persoon', aPersoon())] });
    expect(faultsIn(await reloadPersoon(outside, joke, input))).toEqual(['persoon.onbekend']);
  });
});
