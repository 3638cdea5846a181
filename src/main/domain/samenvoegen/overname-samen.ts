import type { Overgenomen, Overname } from '../overname.ts';

type Sides = {
  readonly hier: Overname;
  readonly ginder: Overname;
  readonly basis: Overname | null;
};

/**
 * How far it was handed over, from both sides. These are facts about the real Gebruikersbeheer and
 * no choices, so nobody is asked: what was handed over last holds, a tick of either side stands for
 * as long as its value does, and what is parked here stays parked as it is here.
 */
export function samenOvername({ hier, ginder, basis }: Sides): Overname {
  return {
    ...hier,
    vinkjes: samen('vinkjes', ({ veld }) => veld, { hier, ginder, basis }),
    overgenomen: samen('overgenomen', (each) => `${each.soort}:${each.id}`, {
      ...{ hier, ginder, basis },
      later: (ours, theirs) => (moment(theirs) > moment(ours) ? theirs : ours),
    }),
    geparkeerd: samen('geparkeerd', ({ onderdeel }) => onderdeel, { hier, ginder, basis }),
  };
}

function moment(overgenomen: Overgenomen): string {
  return overgenomen.op ?? '';
}

type Lijst = 'vinkjes' | 'overgenomen' | 'geparkeerd';

function samen<L extends Lijst>(
  lijst: L,
  keyOf: (each: Overname[L][number]) => string,
  sides: Sides & {
    readonly later?: (
      ours: Overname[L][number],
      theirs: Overname[L][number],
    ) => Overname[L][number];
  },
): Overname[L] {
  const { hier, ginder, basis, later = (ours) => ours } = sides;
  const keyed = (side: Overname | null) =>
    new Map((side?.[lijst] ?? []).map((each) => [keyOf(each), each] as const));
  const [here, there, before] = [keyed(hier), keyed(ginder), keyed(basis)];
  const keys = new Set([...here.keys(), ...there.keys()]);
  return [...keys].flatMap((key) => {
    const [ours, theirs, common] = [here.get(key), there.get(key), before.get(key)];
    if (isSame(theirs, common) || isSame(ours, theirs)) return only(ours);
    if (isSame(ours, common)) return only(theirs);
    // Taken away on one side and changed on the other: it is asked for again.
    return ours === undefined || theirs === undefined ? [] : [later(ours, theirs)];
  }) as unknown as Overname[L];
}

function only<T>(each: T | undefined): readonly T[] {
  return each === undefined ? [] : [each];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
