import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import {
  listHistoriekOfPersoon,
  listRecentHistoriek,
} from '../../../../src/main/use-cases/historiek/list-historiek.ts';
import { aHistoriekRegel, aPersoon, asId } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  faultsIn,
  joke,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';

const line = (index: number, organisatieId: string | null = 'organisatie-1') =>
  put(
    'historiek',
    aHistoriekRegel({
      id: asId(`h-${index}`),
      organisatieId: organisatieId === null ? null : asId(organisatieId),
    }),
  );
const puts = [...withWerkrelatie, line(1), line(2, 'organisatie-2'), line(3, null), line(4)];

describe('Historiek of a persoon', () => {
  it('stands newest first, without what another organisatie did', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const lines = accepted(listHistoriekOfPersoon(outside, joke, { persoonId: 'persoon-1' }));
    expect(lines.map(({ id }) => id)).toEqual(['h-4', 'h-3', 'h-1']);
    expect(lines[0]).toEqual({
      id: 'h-4',
      ongedaanVoor: null,
      op: '2026-01-05T09:00:00.000Z',
      door: 'An Peeters',
      actie: 'werkrelatie.started',
      persoon: { id: 'persoon-1', naam: 'Jef Claes', inszMasker: '85.67.30-***.**' },
      organisatie: 'Lerend Vooruit vzw',
      velden: [{ veld: 'categorie', voor: null, na: 'vasteMedewerker' }],
      reden: null,
    });
  });

  it('of somebody of another organisatie is refused exactly as of nobody', async () => {
    const outside = await aGebruikersbeheer({ puts: [put('persoon', aPersoon()), line(1)] });
    const ask = (persoonId: string) => listHistoriekOfPersoon(outside, joke, { persoonId });
    expect(faultsIn(ask('persoon-1'))).toEqual(['persoon.onbekend']);
    expect(JSON.stringify(ask('persoon-1'))).toBe(JSON.stringify(ask('bestaat-niet')));
  });

  it('is at most five hundred lines, the newest', async () => {
    const many = Array.from({ length: 501 }, (_, index) => line(index));
    const outside = await aGebruikersbeheer({ puts: [...withWerkrelatie, ...many] });
    const lines = accepted(listHistoriekOfPersoon(outside, joke, { persoonId: 'persoon-1' }));
    expect([lines.length, lines[0]?.id, lines.at(-1)?.id]).toEqual([500, 'h-500', 'h-1']);
  });
});

describe('what happened lately', () => {
  it('is the last twenty lines of this organisatie, newest first', async () => {
    const many = Array.from({ length: 25 }, (_, index) => line(index));
    const outside = await aGebruikersbeheer({
      puts: [...withWerkrelatie, ...many, line(99, 'organisatie-2')],
    });
    const lines = accepted(listRecentHistoriek(outside, { organisatieId: 'organisatie-1' }));
    expect([lines.length, lines[0]?.id, lines.at(-1)?.id]).toEqual([20, 'h-24', 'h-5']);
  });
});
