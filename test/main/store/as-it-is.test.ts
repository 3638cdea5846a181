import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { asItIs } from '../../../src/main/store/as-it-is.ts';
import { compiledSchemas, entitySchemas } from '../../../src/main/store/entity-schemas.ts';
import type { CollectionName } from '../../../src/main/store/store.ts';
import { aHistoriekRegel, aPersoon, aToekenning, aWerkrelatie } from '../../builders/entities.ts';
import { changes } from './entity-arbitraries.ts';

/** As it comes out of a file: without what was undefined. */
const asRead = (entity: unknown): unknown => JSON.parse(JSON.stringify(entity));

const anything = fc.oneof(
  fc.constantFrom(null, '', '2026-02-30', '2026-02-28', 'actief', 'x'.repeat(201), 0, -1, true),
  fc.constantFrom({}, [], [[]], [null], { id: 'x' }),
);

/** One place of a row, at any depth: taken away, changed, or given a neighbour. */
function bend(row: unknown, turns: readonly number[], value: unknown): unknown {
  if (typeof row !== 'object' || row === null) return value;
  const [turn = 0, ...deeper] = turns;
  const names = Object.keys(row);
  const name = names[turn % (names.length + 1)] ?? 'nieuw';
  if (Array.isArray(row)) {
    return row.length === 0 ? [value] : row.with(turn % row.length, value);
  }
  if (turn % 7 === 0) return Object.fromEntries(Object.entries(row).filter(([it]) => it !== name));
  const before = (row as Record<string, unknown>)[name];
  return { ...row, [name]: turn % 2 === 0 ? bend(before, deeper, value) : value };
}

function judged(collection: CollectionName, row: unknown): 'yes' | 'no' {
  if (!asItIs(entitySchemas[collection])(row)) return 'no';
  const parsed = compiledSchemas[collection].safeParse(row);
  expect(parsed.success && parsed.data).toEqual(row);
  return 'yes';
}

describe('the check that spares a copy', () => {
  it('says yes only where parsing gives back the very same', () => {
    const turns = fc.array(fc.nat(50), { minLength: 1, maxLength: 4 });
    const said = { yes: 0, no: 0 };
    fc.assert(
      fc.property(changes, turns, anything, (puts, path, value) => {
        for (const { collection, entity } of puts) {
          said[judged(collection, asRead(entity))] += 1;
          said[judged(collection, asRead(bend(asRead(entity), path, value)))] += 1;
        }
      }),
      { numRuns: 300 },
    );
    // Neither answer is rare here, or nothing would be held.
    expect(Math.min(said.yes, said.no)).toBeGreaterThan(100);
  });

  it('says yes to what a dossier has most of', () => {
    expect(asItIs(entitySchemas.persoon)(asRead(aPersoon()))).toBe(true);
    expect(asItIs(entitySchemas.werkrelatie)(asRead(aWerkrelatie()))).toBe(true);
    expect(asItIs(entitySchemas.toekenning)(asRead(aToekenning()))).toBe(true);
    expect(asItIs(entitySchemas.historiek)(asRead(aHistoriekRegel()))).toBe(true);
  });

  it('leaves to parsing what a default fills in, and every kind of schema that it does not know', () => {
    const { beelden: _, ...older } = aHistoriekRegel();
    expect(asItIs(entitySchemas.historiek)(asRead(older))).toBe(false);
    expect(compiledSchemas.historiek.safeParse(asRead(older)).success).toBe(true);
    for (const [schema, value] of [
      [z.string().min(1), 'a'],
      [z.string().trim(), 'a'],
      [z.email(), 'a@b.be'],
      [z.string().transform((text) => text.length), 'a'],
      [z.object({ a: z.string() }), { a: 'a' }],
      [z.array(z.string()).max(1), ['a']],
      [z.custom<string>((it) => it === 'a').refine(() => false), 'a'],
    ] as const) {
      expect(asItIs(schema)(value)).toBe(false);
    }
  });
});
