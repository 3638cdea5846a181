import type { StatusWerkstroom } from '../../shared/values/codelijsten.ts';
import type { Datum } from '../../shared/values/datum.ts';
import type {
  GebruikersrechtId,
  Moment,
  ToekenningId,
  WerkrelatieId,
} from '../../shared/values/ids.ts';

/** A granted right within a werkrelatie. */
export type Toekenning = {
  readonly id: ToekenningId;
  readonly werkrelatieId: WerkrelatieId;
  readonly gebruikersrechtId: GebruikersrechtId;
  /** Null when the right has no profiles. */
  readonly profiel: string | null;
  /** Department ids, or values of the right's own context list. */
  readonly contexten: readonly string[];
  readonly begindatum: Datum;
  /** Before the begin when its werkrelatie was stopped before that day: then it never runs. */
  readonly einddatum: Datum;
  readonly status: StatusWerkstroom;
  readonly ingediendOp: Moment;
  /** Set when somebody stopped it before its time: never deleted (VLOK manual, step 3c). */
  readonly gestopt: { readonly door: string; readonly reden: string } | null;
};
