import { type Fault, fault } from '../../shared/faults.ts';
import type { Datum } from '../../shared/values/datum.ts';
import { isZelfdeNaam, lijktOp } from './departement-naam.ts';
import { faultAt } from './fault-at.ts';
import type { Departement } from './organisatie.ts';
import type { Toekenning } from './toekenning.ts';
import { everRuns } from './toekenning-rules.ts';

/** As many as a grant or the matrix can name. */
export const MAX_DEPARTEMENTEN = 500;

export function isOpenOn({ geslotenOp }: Departement, day: Datum): boolean {
  return geslotenOp === null || geslotenOp >= day;
}

/**
 * A name that no other departement of the organisatie has, also a closed one: that one is reopened
 * instead, so that its grants and its history stay with it. A name that is easily taken for another
 * is only given on purpose.
 */
export function judgeDepartementNaam(question: {
  readonly naam: string;
  /** The others of the organisatie. */
  readonly andere: readonly Departement[];
  readonly today: Datum;
  readonly toch: boolean;
}): readonly Fault[] {
  const { naam, andere, today, toch } = question;
  const same = andere.find((other) => isZelfdeNaam(other.naam, naam));
  if (same !== undefined) return [faultAt('naam', sameFault(same, today))];
  const open = andere.filter((other) => isOpenOn(other, today));
  const alike = open.find((other) => lijktOp(other.naam, naam));
  if (alike === undefined || toch) return [];
  return [faultAt('naam', fault('departement.lijktOp', { naam: alike.naam }))];
}

function sameFault(same: Departement, today: Datum): Fault {
  const { naam, geslotenOp } = same;
  return geslotenOp === null || isOpenOn(same, today)
    ? fault('departement.bestaatAl', { naam })
    : fault('departement.bestaatGesloten', { naam, datum: geslotenOp });
}

/** What a departement that closes does to one toekenning. */
export type Sluitgevolg = {
  readonly toekenning: Toekenning;
  /** Nothing else is left of it: it ends on the last day of the departement. */
  readonly eindigt: boolean;
};

/**
 * The toekenningen for this departement that run on after its last day. One that names no other
 * departement which is open then, ends with it. One that does keeps running, and keeps naming it:
 * a closed departement counts nowhere from the day after (docs/adr/0012).
 */
export function gevolgenVanSluiten(question: {
  readonly departement: Departement;
  readonly laatsteDag: Datum;
  readonly departementen: readonly Departement[];
  /** Those of the organisatie whose contexts are departements. */
  readonly toekenningen: readonly Toekenning[];
}): readonly Sluitgevolg[] {
  const { departement, laatsteDag } = question;
  const openAfter = new Set(
    question.departementen
      .filter(({ id, geslotenOp }) => {
        return id !== departement.id && (geslotenOp === null || geslotenOp > laatsteDag);
      })
      .map(({ id }) => id),
  );
  return question.toekenningen
    .filter(
      (held) =>
        held.contexten.includes(departement.id) && everRuns(held) && held.einddatum > laatsteDag,
    )
    .map((toekenning) => ({
      toekenning,
      eindigt: !toekenning.contexten.some((id) => openAfter.has(id)),
    }));
}
