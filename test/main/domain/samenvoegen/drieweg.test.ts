import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  neemOver,
  samenLijst,
  vergelijk,
} from '../../../../src/main/domain/samenvoegen/drieweg.ts';
import { samenOvername } from '../../../../src/main/domain/samenvoegen/overname-samen.ts';
import { lenzen, waardeOf } from '../../../../src/main/domain/samenvoegen/velden.ts';
import type { Werkrelatie } from '../../../../src/main/domain/werkrelatie.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { asId, asMoment, aWerkrelatie } from '../../../builders/entities.ts';

const days = ['2026-01-01', '2026-06-30', '2027-12-31'].map(asDatum);
const bend = fc.record({
  categorie: fc.constantFrom('vasteMedewerker', 'ambtenaar', 'vrijwilliger'),
  begindatum: fc.constantFrom(...days),
  einddatum: fc.constantFrom(...days),
  telefoon: fc.constantFrom(null, '+3212345678', '+3212345679'),
  email: fc.constantFrom(null, 'an@voorbeeld.be', 'bo@voorbeeld.be'),
  status: fc.constantFrom('actief', 'inAfwachting'),
});
const werkrelaties = bend.map((fields) => aWerkrelatie(fields as Partial<Werkrelatie>));
const own = lenzen.werkrelatie;
const nothing = () => undefined;
const about = (hier: Werkrelatie, ginder: Werkrelatie, basis: Werkrelatie | null) => {
  return { soort: 'werkrelatie', hier, ginder, basis, gezien: nothing } as const;
};

/** The rule once more, in words of its own. */
function wanted({
  was,
  ours,
  theirs,
}: {
  was: string | undefined;
  ours: string | undefined;
  theirs: string | undefined;
}) {
  if (ours === theirs) return undefined;
  if (theirs === was) return 'hier';
  return ours === was ? 'ginder' : 'conflict';
}

describe('a field of which both sides departed from the same', () => {
  it('is of whoever changed it, and asked for only where both did so differently', () => {
    fc.assert(
      fc.property(werkrelaties, werkrelaties, werkrelaties, (basis, hier, ginder) => {
        const found = new Map(
          vergelijk(own, about(hier, ginder, basis)).map(({ veld, uitkomst }) => [veld, uitkomst]),
        );
        for (const { veld, lees } of own) {
          const [was, ours, theirs] = [basis, hier, ginder].map((each) => waardeOf(lees(each)));
          expect(found.get(veld)).toBe(wanted({ was, ours, theirs }));
        }
      }),
    );
  });

  it('changes nothing when there nothing was changed, and is theirs when here nothing was', () => {
    fc.assert(
      fc.property(werkrelaties, werkrelaties, (basis, other) => {
        const still = vergelijk(own, about(other, basis, basis));
        expect(still.every(({ uitkomst }) => uitkomst === 'hier')).toBe(true);
        const taken = vergelijk(own, about(basis, other, basis));
        expect(taken.every(({ uitkomst }) => uitkomst === 'ginder')).toBe(true);
        const merged = neemOver(own, { hier: basis, ginder: other }, () => true);
        expect(vergelijk(own, about(merged, other, basis))).toEqual([]);
      }),
    );
  });

  it('is asked for wherever it differs when nobody knows what it was', () => {
    fc.assert(
      fc.property(werkrelaties, werkrelaties, (hier, ginder) => {
        const found = vergelijk(own, about(hier, ginder, null));
        expect(found.every(({ uitkomst }) => uitkomst === 'conflict')).toBe(true);
      }),
    );
  });

  it('that was decided on before asks for nothing until it changes again', () => {
    const [basis, hier, ginder] = [null, '+3212345678', '+3212345679'].map((telefoon) =>
      aWerkrelatie({ telefoon } as Partial<Werkrelatie>),
    );
    if (basis === undefined || hier === undefined || ginder === undefined) throw new Error('three');
    const gezien = (sleutel: string) =>
      sleutel.endsWith(':telefoon') ? waardeOf(ginder.telefoon) : undefined;
    const [before] = vergelijk(own, about(hier, ginder, basis));
    expect(before?.uitkomst).toBe('conflict');
    const [after] = vergelijk(own, { ...about(hier, ginder, basis), gezien });
    expect(after?.uitkomst).toBe('hier');
    const [again] = vergelijk(own, { ...about(hier, basis, basis), gezien });
    expect(again?.uitkomst).toBe('conflict');
  });
});

describe('a list that both sides changed', () => {
  const lists = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));

  it('has what either added, and nothing that either took away', () => {
    fc.assert(
      fc.property(lists, lists, lists, (hier, ginder, basis) => {
        const merged = new Set<string>(samenLijst<string>(hier, ginder, basis));
        for (const each of ['a', 'b', 'c', 'd', 'e'] as const) {
          const [here, there, was] = [hier, ginder, basis].map((list) => list.includes(each));
          expect(merged.has(each)).toBe(was ? here && there : here || there);
        }
      }),
    );
  });
});

describe('a hand-over that went on at both sides', () => {
  const empty = {
    ...{ id: 'o p', organisatieId: asId<never>('o'), persoonId: asId<never>('p') },
    ...{ vinkjes: [], overgenomen: [], geparkeerd: [] },
  };

  it('keeps the ticks of both, and what was handed over last', () => {
    const done = (op: string) =>
      ({ soort: 'persoon', id: 'p', op: asMoment(`${op}T09:00:00Z`) }) as const;
    const hier = {
      ...empty,
      vinkjes: [{ veld: 'naam', waarde: 'Claes' }],
      overgenomen: [done('2026-01-02')],
    };
    const ginder = {
      ...empty,
      vinkjes: [{ veld: 'voornaam', waarde: 'Jef' }],
      overgenomen: [done('2026-01-03')],
    };
    const merged = samenOvername({ hier, ginder, basis: empty });
    expect(merged.vinkjes.map(({ veld }) => veld)).toEqual(['naam', 'voornaam']);
    expect(merged.overgenomen).toEqual([done('2026-01-03')]);
  });

  it('takes away a tick that one side took away', () => {
    const ticked = { ...empty, vinkjes: [{ veld: 'naam', waarde: 'Claes' }] };
    expect(samenOvername({ hier: ticked, ginder: empty, basis: ticked }).vinkjes).toEqual([]);
    expect(samenOvername({ hier: empty, ginder: ticked, basis: ticked }).vinkjes).toEqual([]);
  });
});
