import { describe, expect, it } from 'vitest';
import { put } from '../../../src/main/store/store.ts';
import { createTables } from '../../../src/main/store/tables.ts';
import { aPersoon, asId } from '../../builders/entities.ts';
import { aTstNummer } from '../../builders/nummers.ts';

const PERSONS = 600;
const persons = Array.from({ length: PERSONS }, (_, at) =>
  put(
    'persoon',
    aPersoon({
      id: asId(`p-${at}`),
      insz: aTstNummer({ jaar: 1960 + Math.floor(at / 200), maand: 3, volgnummer: 1 + (at % 200) }),
      naam: `Naam${(at * 7919) % PERSONS}`,
      bekendBij: [asId('organisatie-1')],
    }),
  ),
);

function namesIn(tables: ReturnType<typeof createTables>) {
  return tables.view.dossiers('organisatie-1').dossiers.map(({ persoon }) => persoon.naam);
}

describe('a list that is made beforehand', () => {
  it('takes several parts, and is then the list that would have been made at once', () => {
    const [parts, once] = [createTables(), createTables()];
    parts.publish(persons);
    once.publish(persons);
    let turns = 1;
    while (parts.view.prepareDossiers('organisatie-1')) turns += 1;
    expect(turns).toBeGreaterThan(1);
    expect(namesIn(parts)).toEqual(namesIn(once));
    expect(parts.view.dossiers('organisatie-1').find('naam1 jef').dossiers.length).toBe(
      once.view.dossiers('organisatie-1').find('naam1 jef').dossiers.length,
    );
  });

  it('is whole when somebody asks halfway, and knows what changed meanwhile', () => {
    const tables = createTables();
    tables.publish(persons);
    expect(tables.view.prepareDossiers('organisatie-1')).toBe(true);
    tables.publish([put('persoon', aPersoon({ id: asId('p-0'), naam: 'Aaa', bekendBij: [] }))]);
    expect(namesIn(tables)).toHaveLength(PERSONS - 1);
    expect(tables.view.prepareDossiers('organisatie-1')).toBe(false);
  });

  it('is nothing to wait for where nobody is known', () => {
    expect(createTables().view.prepareDossiers('organisatie-1')).toBe(false);
  });
});
