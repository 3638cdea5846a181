import type { Datum } from '../../shared/values/datum.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Beeld, HistoriekRegel } from './historiek.ts';
import type { Toekenning } from './toekenning.ts';
import type { Werkrelatie } from './werkrelatie.ts';

const brussels = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The day on which something happened, in the time zone of the law and of its users. */
export function dayOf(moment: Moment): Datum {
  return brussels.format(new Date(moment)) as Datum;
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
  const before = new Map<string, Beeld['voor']>();
  for (const regel of regels.toReversed()) {
    if (dayOf(regel.op) <= day) continue;
    for (const { na, voor } of regel.beelden) before.set(na.id, voor);
  }
  function asOf<E extends Werkrelatie | Toekenning>(entities: readonly E[]): readonly E[] {
    return entities
      .map((entity) => (before.has(entity.id) ? before.get(entity.id) : entity))
      .filter((entity) => entity != null)
      .filter((entity) => dayOf(entity.ingediendOp) <= day) as unknown as readonly E[];
  }
  return { werkrelaties: asOf(nu.werkrelaties), toekenningen: asOf(nu.toekenningen) };
}
