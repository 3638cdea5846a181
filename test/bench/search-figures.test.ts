import { expect, test } from 'vitest';
import { createTables } from '../../src/main/store/tables.ts';
import { asDatum } from '../../src/shared/values/datum.ts';
import { bigWorld } from './big-world.ts';
import { countMissed } from './search-figures.ts';

const world = bigWorld(3000, asDatum('2026-11-23'));
const tables = createTables();
tables.publish(world);
const lijst = tables.view.dossiers('hogeschool');

test('a big world has 1.3 werkrelaties and 1.5 toekenningen a person, the same in every run', () => {
  const count = (name: string) => world.filter(({ collection }) => collection === name).length;
  expect(count('persoon')).toBe(3000);
  expect(count('werkrelatie') / 3000).toBeCloseTo(1.3, 1);
  expect(count('toekenning') / 3000).toBeCloseTo(1.5, 1);
  expect(bigWorld(20, asDatum('2026-11-23'))).toEqual(
    world.slice(0, bigWorld(20, asDatum('2026-11-23')).length),
  );
});

test('its numbers and ids are each one person’s', () => {
  const personen = world.flatMap((put) => (put.collection === 'persoon' ? [put.entity] : []));
  expect(new Set(personen.map(({ insz }) => insz)).size).toBe(3000);
  expect(new Set(personen.map(({ id }) => id)).size).toBe(3000);
});

test('of every hundred names with one slip at most five are missed', () => {
  expect(countMissed(lijst, lijst.dossiers) / lijst.dossiers.length).toBeLessThan(0.05);
});

test('notices a search that forgives no slip', () => {
  const strict = {
    ...lijst,
    dossiers: lijst.dossiers,
    find(getypt: string) {
      const { dossiers, bijna } = lijst.find(getypt);
      return { dossiers: dossiers.slice(0, dossiers.length - bijna), bijna: 0 };
    },
  };
  expect(countMissed(strict, lijst.dossiers) / lijst.dossiers.length).toBeGreaterThan(0.5);
});
