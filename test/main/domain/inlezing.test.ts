import { describe, expect, it } from 'vitest';
import {
  herkenNaam,
  herkenRecht,
  isOneSlipApart,
} from '../../../src/main/domain/inlezing/keuzes.ts';
import { meetOmvang } from '../../../src/main/domain/inlezing/omvang.ts';
import { catalogus } from '../../../src/main/world/catalogus.ts';

const campussen = ['Campus Aalst', 'Campus Asse', 'Campus Sint-Niklaas'].map((naam) => ({ naam }));

describe('a name as typed', () => {
  it.each([
    ['campus aalst', 'gevonden', 'Campus Aalst'],
    ['CAMPUS SINT NIKLAAS', 'gevonden', 'Campus Sint-Niklaas'],
    ['St-Niklaas', 'lijkt', 'Campus Sint-Niklaas'],
    ['Campus Aaslt', 'lijkt', 'Campus Aalst'],
    ['Campus', 'onbekend', undefined],
    ['Ninove', 'onbekend', undefined],
    ['', 'onbekend', undefined],
  ])('%s is %s', (typed, soort, naam) => {
    const found = herkenNaam(typed, campussen);
    expect(found.soort).toBe(soort);
    expect('keuze' in found ? found.keuze.naam : undefined).toBe(naam);
  });

  it('finds a right by the name that people know it by', () => {
    expect(herkenRecht('promotor', catalogus)).toMatchObject({
      soort: 'gevonden',
      keuze: { id: 'dwse-organisatieverantwoordelijke' },
    });
  });

  it.each([
    ['aalst', 'aalst', true],
    ['aalst', 'aaslt', true],
    ['aalst', 'alst', true],
    ['aalst', 'aalsst', true],
    ['aalst', 'aalsx', true],
    ['aalst', 'alts', false],
    ['gent', 'asse', false],
    ['a', 'b', false],
  ])('%s and %s are one slip apart: %s', (one, other, apart) => {
    expect(isOneSlipApart(one, other)).toBe(apart);
    expect(isOneSlipApart(other, one)).toBe(apart);
  });
});

describe('a list that touches many', () => {
  it.each([
    [101, 100_000, true],
    [100, 100_000, false],
    [11, 50, true],
    [10, 20, false],
  ])('%i of %i is unusual: %s', (geraakt, personen, uitzonderlijk) => {
    expect(meetOmvang(geraakt, personen).uitzonderlijk).toBe(uitzonderlijk);
  });
});
