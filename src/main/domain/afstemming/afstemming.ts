import type { AfstemKeuze } from '../../../shared/values/afstemming.ts';
import type { Moment, OrganisatieId } from '../../../shared/values/ids.ts';

/** Differences with a report that were accepted in one change, so that it can be undone as one. */
export type Afstemming = {
  readonly id: string;
  readonly organisatieId: OrganisatieId;
  readonly op: Moment;
  /** The name of who did it. */
  readonly door: string;
  /** The name of the report's file, without any number. */
  readonly bestand: string;
  readonly keuze: AfstemKeuze;
  /** Of toekenningen. */
  readonly aantal: number;
  /** Its lines of Historiek are called `<id>.1` up to this many. */
  readonly regels: number;
  readonly ongedaanOp: Moment | null;
};
