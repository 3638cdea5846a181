import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOver } from '../../../src/main/store/lay-over.ts';
import { createMemoryStore } from '../../../src/main/store/memory-store.ts';
import { put } from '../../../src/main/store/store.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../builders/entities.ts';
import { save, worldOf } from './store-help.ts';

const own = aToekenning({ id: asId('own') });

describe('a view with what the steps so far ask for', () => {
  it('shows the laid entity in place of the kept one, and leaves the store as it was', async () => {
    const store = createMemoryStore();
    await save(store, put('toekenning', own));
    const overlay = layOver(store.view);
    overlay.add([put('toekenning', { ...own, contexten: ['departement-gent'] })]);
    expect(overlay.view.get('toekenning', 'own')?.contexten).toEqual(['departement-gent']);
    expect(store.view.get('toekenning', 'own')?.contexten).toEqual(own.contexten);
  });

  it('finds a new entity by every key, and a moved one only under its new key', async () => {
    const store = createMemoryStore();
    await save(store, put('toekenning', own));
    const overlay = layOver(store.view);
    overlay.add([
      put('toekenning', aToekenning({ id: asId('new') })),
      put('toekenning', { ...own, werkrelatieId: asId('werkrelatie-2') }),
    ]);
    const idsBy = (key: string) =>
      overlay.view.by('toekenning.werkrelatie', key).map(({ id }) => id);
    expect(idsBy('werkrelatie-1')).toEqual(['new']);
    expect(idsBy('werkrelatie-2')).toEqual(['own']);
    expect(overlay.view.count('toekenning')).toBe(2);
  });

  it('reads as the store will once all of it is kept', async () => {
    const places = fc.record({ id: fc.nat(4), werk: fc.nat(2), persoon: fc.nat(2) });
    await fc.assert(
      fc.asyncProperty(fc.array(places), fc.array(fc.array(places)), async (kept, steps) => {
        const store = createMemoryStore();
        await save(store, ...kept.flatMap(putsOf));
        const overlay = layOver(store.view);
        for (const step of steps) overlay.add(step.flatMap(putsOf));
        const seen = readings(overlay.view);
        await save(store, ...overlay.puts());
        expect(seen).toEqual(readings(store.view));
      }),
    );
  });
});

type Place = { readonly id: number; readonly werk: number; readonly persoon: number };

function putsOf({ id, werk, persoon }: Place) {
  return [
    put('persoon', aPersoon({ id: asId(`p${persoon}`) })),
    put('werkrelatie', aWerkrelatie({ id: asId(`w${werk}`), persoonId: asId(`p${persoon}`) })),
    put('toekenning', aToekenning({ id: asId(`t${id}`), werkrelatieId: asId(`w${werk}`) })),
  ];
}

type View = Parameters<typeof worldOf>[0];

/** Everything, and what each key finds; within a key the order of a moved entity may differ. */
function readings(view: View) {
  const keys = [0, 1, 2];
  return {
    world: worldOf(view),
    counts: (['persoon', 'werkrelatie', 'toekenning'] as const).map((name) => view.count(name)),
    byWerk: keys.map((key) => idsOf(view.by('toekenning.werkrelatie', `w${key}`))),
    byPersoon: keys.map((key) => idsOf(view.by('werkrelatie.persoon', `p${key}`))),
  };
}

function idsOf(entities: readonly { readonly id: string }[]) {
  return entities.map(({ id }) => id).toSorted();
}
