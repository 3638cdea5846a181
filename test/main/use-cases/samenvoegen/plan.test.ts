import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOver } from '../../../../src/main/store/lay-over.ts';
import { put } from '../../../../src/main/store/store.ts';
import { maakPlan } from '../../../../src/main/use-cases/samenvoegen/plan.ts';
import { gezieneWaarden } from '../../../../src/main/use-cases/samenvoegen/rij.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import {
  aDepartement,
  anOrganisatie,
  aPersoon,
  asId,
  aToekenning,
  aWerkrelatie,
} from '../../../builders/entities.ts';
import { lies } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

import { act, bend, broken, type Edit, plan, sides, some } from './two-sides.ts';

describe('taking in what a colleague did', () => {
  it('changes nothing when nothing was changed there', async () => {
    await fc.assert(
      fc.asyncProperty(some, async (hier) => {
        const { rijen, puts } = plan(await sides(hier, []));
        expect({ rijen, puts }).toEqual({ rijen: [], puts: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('never leaves anything that refers to nothing or breaks a rule, whatever is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, fc.boolean(), fc.boolean(), async (hier, ginder, all, known) => {
        const both = await sides(hier, ginder);
        const before = broken(both.here.store.view);
        const first = plan(both, new Map(), known ? {} : { basis: null });
        const keuzes = new Map(
          first.rijen.flatMap(({ sleutel, verschillen }) =>
            verschillen.map(({ veld }) => [`${sleutel}:${veld}`, all ? 'ginder' : 'hier'] as const),
          ),
        );
        const { puts } = plan(both, keuzes, known ? {} : { basis: null });
        const over = layOver(both.here.store.view);
        over.add(puts);
        // What was wrong here before by the hand of this test may stay; nothing is added to it.
        expect(broken(over.view).filter((each) => !before.includes(each))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('asks for nothing of what was taken in the second time', async () => {
    await fc.assert(
      fc.asyncProperty(some, some, fc.boolean(), async (hier, ginder, theirs) => {
        const both = await sides(hier, ginder);
        const kant = theirs ? 'ginder' : 'hier';
        const keuzes = new Map(
          plan(both).rijen.flatMap(({ sleutel, verschillen }) =>
            verschillen.map(({ veld }) => [`${sleutel}:${veld}`, kant] as const),
          ),
        );
        const { rijen, puts, geweigerd } = plan(both, keuzes);
        await act(both.here, () => puts);
        const taken = rijen.filter(({ sleutel }) => !geweigerd.has(sleutel));
        const gezien = new Map(
          taken.flatMap(gezieneWaarden).map(({ sleutel, waarde }) => [sleutel, waarde]),
        );
        const again = plan(both, new Map(), { gezien });
        // What was refused is asked again: by then it may stand without what it was refused with.
        if (geweigerd.size === 0) expect(again.puts).toEqual([]);
        expect(again.rijen.filter(({ sleutel }) => !geweigerd.has(sleutel))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps both where the two sides touched different fields', async () => {
    const both = await sides(
      [
        bend('werkrelatie', 'werkrelatie-1', { email: 'hier@b.be' }),
        bend('persoon', 'persoon-1', { roepnaam: 'Jo' }),
      ],
      [
        bend('werkrelatie', 'werkrelatie-1', { telefoon: '+3212345678' }),
        bend('persoon', 'persoon-1', { initialen: 'J.' }),
      ],
    );
    const { rijen, puts } = plan(both);
    expect(rijen.every(({ onbeslist }) => onbeslist === 0)).toBe(true);
    const over = layOver(both.here.store.view);
    over.add(puts);
    expect(over.view.get('werkrelatie', 'werkrelatie-1')).toMatchObject({
      email: 'hier@b.be',
      telefoon: '+3212345678',
    });
    expect(over.view.get('persoon', 'persoon-1')).toMatchObject({
      roepnaam: 'Jo',
      initialen: 'J.',
    });
  });

  it('knows somebody who was added at both sides by his number, and follows what refers to him', async () => {
    const insz = aTstNummer({ volgnummer: 701 });
    const add =
      (id: string): Edit =>
      () => [put('persoon', aPersoon({ id: asId(id), insz }))];
    const work: Edit = () => [
      put('werkrelatie', aWerkrelatie({ id: asId('w-ginder'), persoonId: asId('p-ginder') })),
      put('toekenning', aToekenning({ id: asId('t-ginder'), werkrelatieId: asId('w-ginder') })),
    ];
    const { puts, geweigerd } = plan(await sides([add('p-hier')], [add('p-ginder'), work]));
    expect([...geweigerd]).toEqual([]);
    expect(puts.map(({ collection }) => collection)).toEqual(['werkrelatie', 'toekenning']);
    expect(puts[0]?.entity).toMatchObject({ persoonId: 'p-hier' });
  });

  it('knows a departement that was added at both sides by its name', async () => {
    const add =
      (id: string): Edit =>
      (view) => {
        const organisatie = view.get('organisatie', 'organisatie-1') ?? anOrganisatie();
        const departementen = [...organisatie.departementen, aDepartement({ id, naam: 'Asse' })];
        return [put('organisatie', { ...organisatie, departementen })];
      };
    const give = bend('toekenning', 'toekenning-1', { contexten: ['asse-ginder'] });
    const { puts } = plan(await sides([add('asse-hier')], [add('asse-ginder'), give]));
    expect(puts.map(({ entity }) => entity)).toEqual([
      expect.objectContaining({ contexten: ['asse-hier'] }),
    ]);
  });

  it('refuses a row with the rule that it breaks, and takes in the rest', async () => {
    const both = await sides(
      [],
      [
        bend('werkrelatie', 'werkrelatie-1', { einddatum: asDatum('2026-03-31') }),
        bend('werkrelatie', 'werkrelatie-2', { email: 'ginder@b.be' }),
      ],
    );
    const { puts, geweigerd } = plan(both);
    const codes = [...geweigerd].map(([sleutel, faults]) => [sleutel, faults[0]?.code]);
    expect(codes).toEqual([['werkrelatie:werkrelatie-1', 'historiek.rechtLoopt']]);
    expect(puts.map(({ entity }) => entity.id)).toEqual(['werkrelatie-2']);
  });

  it('leaves out what only stood with a row that is refused', async () => {
    const fresh: Edit = () => [
      put('werkrelatie', aWerkrelatie({ id: asId('w-los'), persoonId: asId('niemand') })),
      put('toekenning', aToekenning({ id: asId('t-los'), werkrelatieId: asId('w-los') })),
    ];
    const { puts, geweigerd } = plan(await sides([], [fresh]));
    expect(puts).toEqual([]);
    expect([...geweigerd.keys()]).toEqual(['werkrelatie:w-los', 'toekenning:t-los']);
  });

  it('lets nobody give a right to manage who could not give it by hand', async () => {
    const right: Edit = () => [
      put(
        'toekenning',
        aToekenning({
          id: asId('t-beheer'),
          gebruikersrechtId: asId('lokale-beheerder'),
          profiel: null,
          contexten: [],
        }),
      ),
    ];
    const { here, rijen, basis } = await sides([], [right]);
    const ginder = { rijen, basis, gezien: new Map<string, string>() };
    const ask = (hoedanigheid: 'beheerder' | 'hoofdbeheerder') =>
      maakPlan(here, here.store.view, {
        caller: { ...lies, hoedanigheid },
        ginder,
        keuzes: new Map(),
      });
    expect([...ask('hoofdbeheerder').geweigerd]).toEqual([]);
    expect(ask('beheerder').geweigerd.get('toekenning:t-beheer')?.[0]?.code).toBe(
      'beheerder.alleenHoofdbeheerder',
    );
  });
});
