import type { Datum } from '../../shared/values/datum.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Beeld, HistoriekRegel } from './historiek.ts';
import type { Departement } from './organisatie.ts';
import type { Toekenning } from './toekenning.ts';
import type { Werkrelatie } from './werkrelatie.ts';

const brussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The day on which something happened, in the time zone of the law and of its users. */
export function dayOf(moment: Moment): Datum {
  return brussels.format(new Date(moment)) as Datum;
}

/**
 * Whether a moment lies on a day or before it. Asked of a hundred thousand entities, so the end of
 * the day is found once: an hour before midnight in UTC in winter, two in summer.
 */
export function isByEndOf(day: Datum): (moment: Moment) => boolean {
  const winter = dayOf(`${day}T22:00:00.000Z` as Moment) === day;
  const end = `${day}T${winter ? 23 : 22}:00:00.000Z`;
  return (moment) => moment < end;
}

type Entities = {
  readonly werkrelaties: readonly Werkrelatie[];
  readonly toekenningen: readonly Toekenning[];
};

/**
 * 'Toestand op datum': what was known at the end of a day, from what is known now and the images of
 * every change since, newest change undone first. What was handed in later did not exist yet.
 */
export function toestandOp(day: Datum, nu: Entities, regels: readonly HistoriekRegel[]): Entities {
  const before = beeldenAfter(day, regels);
  const asOf = entityAsOf(day, before);
  return {
    werkrelaties: nu.werkrelaties.flatMap((entity) => asOf(entity) ?? []),
    toekenningen: nu.toekenningen.flatMap((entity) => asOf(entity) ?? []),
  };
}

export type BeeldenVoor = ReadonlyMap<string, Beeld['voor']>;

/** Of everything that changed after the day: how it was before the first of those changes. */
export function beeldenAfter(day: Datum, regels: readonly HistoriekRegel[]): BeeldenVoor {
  const isBy = isByEndOf(day);
  const before = new Map<string, Beeld['voor']>();
  for (let at = regels.length - 1; at >= 0; at -= 1) {
    const regel = regels[at];
    if (regel === undefined || isBy(regel.op)) continue;
    for (const { na, voor } of regel.beelden) before.set(na.id, voor);
  }
  return before;
}

/** One of them at the end of the day; null when it did not exist yet. */
export function entityAsOf(day: Datum, before: BeeldenVoor) {
  const isBy = isByEndOf(day);
  return <E extends Werkrelatie | Toekenning>(entity: E): E | null => {
    const then = before.has(entity.id) ? (before.get(entity.id) as E | null) : entity;
    return then !== null && then !== undefined && isBy(then.ingediendOp) ? then : null;
  };
}

/** The departments as they were called and open at the end of the day. */
export function departementenAsOf(
  departementen: readonly Departement[],
  before: BeeldenVoor,
): readonly Departement[] {
  return departementen.flatMap((nu) => {
    const then = before.has(nu.id) ? (before.get(nu.id) as Departement | null) : nu;
    return then ?? [];
  });
}
