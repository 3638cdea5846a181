import type { Datum } from '../../../shared/values/datum.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import type { OefeningId } from '../../../shared/values/oefeningen.ts';
import type { SimulatieStand } from '../../../shared/values/simulatie.ts';
import type { Catalogus } from '../../domain/gebruikersrecht.ts';
import type { Gebeurtenis } from '../../domain/oefening.ts';
import type { Put, StoreView } from '../../store/store.ts';

/** What an exercise needs before it begins: in the world as it is, and nothing but this. */
export type Voorbereiding = {
  readonly puts: readonly Put[];
  readonly simulatie: Partial<SimulatieStand>;
};

/** All that a solution is judged on: what is kept, and what happened since the start. */
export type Toestand = {
  readonly view: StoreView;
  readonly catalogus: Catalogus;
  readonly today: Datum;
  readonly sinds: Moment;
  readonly gebeurtenissen: readonly Gebeurtenis[];
};

/** One exercise as data; its words are in src/renderer/text/*-oefeningen.ts. */
export type Oefening = {
  readonly id: OefeningId;
  /** What its words name; empty where they name none. */
  readonly woorden: { readonly nummer: string };
  prepare(given: {
    readonly view: StoreView;
    readonly catalogus: Catalogus;
    readonly today: Datum;
    readonly now: Moment;
  }): Voorbereiding;
  /** Pure: the same state and the same events give the same answer. */
  isSolved(toestand: Toestand): boolean;
};

export const geenWoorden: Oefening['woorden'] = { nummer: '' };
