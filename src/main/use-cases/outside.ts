import type { Hoedanigheid, WerkruimteSoort } from '../../shared/values/codelijsten.ts';
import type { Datum } from '../../shared/values/datum.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';
import type { Catalogus } from '../domain/gebruikersrecht.ts';
import type { Namens } from '../identity/sessie.ts';
import type { Registers } from '../registers/registers.ts';
import type { Store } from '../store/store.ts';

/** Today is a day in the user's own time zone, now a moment in UTC. */
export type Clock = { today(): Datum; now(): Moment };

/** Fresh identifiers; branded by the caller. */
export type Ids = { next(): string };

/** The outside world of every use-case, given once by the composition root. */
export type Outside = {
  readonly store: Store;
  readonly registers: Registers;
  readonly catalogus: Catalogus;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly soort: WerkruimteSoort;
};

/** Who asks, as dispatch found in the session that main holds. */
export type Caller = {
  readonly insz: Insz;
  /** 'Voornaam Naam', what Historiek shows. */
  readonly naam: string;
  /** For the organisatie in the input; null where the procedure has none. */
  readonly hoedanigheid: Hoedanigheid | null;
  /** On whose behalf he enters the protected pages; absent until it is chosen. */
  readonly namens?: Namens;
};

/**
 * The same outside world, in which a decision has one moment: all lines of one change say it, and
 * are found together again by it. Deciding is never interrupted, so nobody else reads that clock.
 */
export function withOneMoment(outside: Outside): Outside {
  const { store, clock } = outside;
  let deciding: { readonly now: Moment; readonly today: Datum } | null = null;
  return {
    ...outside,
    clock: {
      now: () => deciding?.now ?? clock.now(),
      today: () => deciding?.today ?? clock.today(),
    },
    store: {
      ...store,
      update: (decide) =>
        store.update((view) => {
          deciding = { now: clock.now(), today: clock.today() };
          try {
            return decide(view);
          } finally {
            deciding = null;
          }
        }),
    },
  };
}
