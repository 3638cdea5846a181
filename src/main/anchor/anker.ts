import type { Moment } from '../../shared/values/ids.ts';
import type { MiddelStand } from '../domain/middel.ts';

/** Of one means, as far as putting back an older file could win anything by it. */
export type AnkerStand = Pick<
  MiddelStand,
  | 'foutePogingen'
  | 'geblokkeerdOp'
  | 'laatsteStap'
  | 'sleutel'
  | 'gevraagdeCode'
  | 'geldigTot'
  | 'volgnummer'
>;

/** What is kept outside the store, so that an older store put back is known as older. */
export type Anker = {
  /** The latest moment that was ever seen: a clock that was set back does not undo it. */
  readonly hoogwater: Moment;
  /** By the name that `nameOf` of the file gives to the id of a means: no national number. */
  readonly standen: ReadonlyMap<string, AnkerStand>;
};

export function ankerStandOf(stand: MiddelStand): AnkerStand {
  const { foutePogingen, geblokkeerdOp, laatsteStap, sleutel } = stand;
  const { gevraagdeCode, geldigTot, volgnummer } = stand;
  return {
    ...{ foutePogingen, geblokkeerdOp, laatsteStap, sleutel },
    ...{ gevraagdeCode, geldigTot, volgnummer },
  };
}

/**
 * The stricter of both (security.md A4): the most tries, any block, the last step. What was
 * activated with an older key than the last one is activated no more.
 */
export function stricterOf(stand: MiddelStand, anker: AnkerStand): MiddelStand {
  const [own, other] = [stand.sleutel ?? 0, anker.sleutel ?? 0];
  const replaced = own < other;
  return {
    ...stand,
    foutePogingen: Math.max(stand.foutePogingen, anker.foutePogingen),
    geblokkeerdOp: stand.geblokkeerdOp ?? anker.geblokkeerdOp,
    laatsteStap: lastStap(stand, anker),
    sleutel: replaced ? anker.sleutel : stand.sleutel,
    gegeven: replaced ? null : stand.gegeven,
    geldigTot: replaced ? null : stand.geldigTot,
    gevraagdeCode: stand.volgnummer < anker.volgnummer ? anker.gevraagdeCode : stand.gevraagdeCode,
    volgnummer: Math.max(stand.volgnummer, anker.volgnummer),
  };
}

/**
 * Whether the store is older than its anchor. The other way round is what a process leaves that was
 * killed between the two: the store is written first.
 */
export function isOlder(stand: MiddelStand, anker: AnkerStand): boolean {
  if (stand.volgnummer !== anker.volgnummer) return stand.volgnummer < anker.volgnummer;
  const [own, kept] = [ankerStandOf(stand), ankerStandOf(stricterOf(stand, anker))];
  return (Object.keys(own) as (keyof AnkerStand)[]).some((key) => own[key] !== kept[key]);
}

/** A new key begins without steps; of the same key neither file may forget one. */
function lastStap(stand: MiddelStand, anker: AnkerStand): number | null {
  const [own, other] = [stand.sleutel ?? 0, anker.sleutel ?? 0];
  if (own > other) return stand.laatsteStap;
  if (own < other) return anker.laatsteStap;
  if (stand.laatsteStap === null || anker.laatsteStap === null) {
    return stand.laatsteStap ?? anker.laatsteStap;
  }
  return Math.max(stand.laatsteStap, anker.laatsteStap);
}
