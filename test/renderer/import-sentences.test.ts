import { describe, expect, it } from 'vitest';
import { nlFaults } from '../../src/renderer/text/nl-faults.ts';
import { nlInlezen } from '../../src/renderer/text/nl-inlezen.ts';
import { herstelSoorten, voorstelSoorten } from '../../src/shared/values/inlezing.ts';

type Refused = {
  readonly geweigerd?: {
    readonly code: keyof typeof nlFaults;
    readonly params: Readonly<Record<string, string | number>>;
    readonly zin: string;
  };
};

const expected = Object.entries(
  import.meta.glob<Refused>('../fixtures/import/*.json', { import: 'default', eager: true }),
).flatMap(([path, { geweigerd }]) => (geweigerd === undefined ? [] : [{ path, ...geweigerd }]));

describe('a list that is refused', () => {
  it('is so in several ways', () => {
    expect(new Set(expected.map(({ code }) => code)).size).toBeGreaterThan(5);
  });

  it.each(expected)('$path is told: $zin', ({ code, params, zin }) => {
    const said = nlFaults[code].replace(/\{\{(\w+)\}\}/g, (_, name) => String(params[name]));
    expect(said).toBe(zin);
  });
});

describe('a repair', () => {
  const kinds = [...herstelSoorten, ...voorstelSoorten].toSorted();

  it('has its words on the button, and as a kind', () => {
    const { herstel, soort } = nlInlezen.inlezen;
    expect(Object.keys(herstel).toSorted()).toEqual(kinds);
    expect(Object.keys(soort).toSorted()).toEqual(kinds);
  });
});
