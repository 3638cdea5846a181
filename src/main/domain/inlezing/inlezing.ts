import type { Moment, OrganisatieId } from '../../../shared/values/ids.ts';

/** A list that was read in and kept as one change, so that it can be undone as one. */
export type Inlezing = {
  readonly id: string;
  readonly organisatieId: OrganisatieId;
  readonly op: Moment;
  /** The name of who did it. */
  readonly door: string;
  /** The name of the file, without any number; null when it was pasted. */
  readonly bestand: string | null;
  readonly aantallen: Aantallen;
  /** Its lines of Historiek are called `<id>.1` up to this many. */
  readonly regels: number;
  readonly ongedaanOp: Moment | null;
};

/** Of persons; and of what they were given. */
export type Aantallen = {
  readonly nieuw: number;
  readonly gewijzigd: number;
  readonly werkrelaties: number;
  readonly rechten: number;
};

/** The line of Historiek of an inlezing, by its place in it. */
export function regelIdOf(id: string, place: number): string {
  return `${id}.${place}`;
}
