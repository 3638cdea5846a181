import { type Fault, fault } from '../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../shared/result.ts';
import { addDays, addMonths, type Datum, maxDatum, minDatum } from '../../shared/values/datum.ts';
import { faultAt } from './fault-at.ts';
import type { Catalogus, Gebruikersrecht } from './gebruikersrecht.ts';
import type { Toekenning } from './toekenning.ts';
import { burenOf } from './toekenning-buren.ts';
import { judgeChangeable } from './toekenning-rules.ts';
import type { Werkrelatie } from './werkrelatie.ts';
import { judgeStillRunning, latestEinddatum, overlapFault } from './werkrelatie-rules.ts';

export type Verlenging = {
  readonly toekenning: Toekenning;
  readonly recht: Gebruikersrecht;
  /** The proposed end; never earlier than the present one. */
  readonly na: Datum;
  readonly beperktDoor: 'werkrelatie' | 'recht';
};

export type Verlengvoorstel = {
  readonly na: Datum;
  readonly uiterlijk: Datum;
  readonly rijen: readonly Verlenging[];
};

export type VerlengVraag = {
  readonly werkrelatie: Werkrelatie;
  readonly siblings: readonly Werkrelatie[];
  /** All of the persoon for this organisatie: those of the werkrelatie, and what they clash with. */
  readonly toekenningen: readonly Toekenning[];
  readonly catalogus: Catalogus;
  /** Whether the caller may extend rights to manage. */
  readonly mayAppoint: boolean;
  /** Null asks for the furthest end. */
  readonly einddatum: Datum | null;
  readonly today: Datum;
};

/**
 * 'Verleng werkrelatie en gebruikersrechten': the new end, and per grant the end it can then have,
 * clipped to the right's maximum from its own begin and to the end of the werkrelatie.
 */
export function proposeVerlenging(vraag: VerlengVraag): Result<Verlengvoorstel> {
  const { werkrelatie, today } = vraag;
  const over = faultsOf(judgeStillRunning(werkrelatie, today));
  if (over !== undefined) return refuse(...over);
  const uiterlijk = furthestEinde(werkrelatie, vraag.siblings);
  const na = vraag.einddatum ?? uiterlijk;
  const faults = faultsOf(judgeEinddatum(vraag, na));
  if (faults !== undefined) return refuse(...faults);
  return ok({ na, uiterlijk, rijen: extendAll(vraag, na) });
}

function extendAll(vraag: VerlengVraag, einde: Datum): readonly Verlenging[] {
  const { werkrelatie, today } = vraag;
  return vraag.toekenningen
    .filter((toekenning) => toekenning.werkrelatieId === werkrelatie.id)
    .filter((toekenning) => judgeChangeable(toekenning, today).length === 0)
    .flatMap((toekenning) => extendToekenning(toekenning, vraag, einde));
}

/**
 * The same for one of many, where a wish that reaches too far is clipped, not refused: ten years, or
 * the day before the next werkrelatie. A wish before the end of the werkrelatie is for its rights.
 */
export function clipVerlenging(vraag: VerlengVraag): Result<Verlengvoorstel> {
  const { werkrelatie, siblings, einddatum } = vraag;
  const uiterlijk = furthestEinde(werkrelatie, siblings);
  const na = maxDatum(werkrelatie.einddatum, minDatum(einddatum ?? uiterlijk, uiterlijk));
  const voorstel = proposeVerlenging({ ...vraag, einddatum: na });
  if (!voorstel.ok || einddatum === null || einddatum >= na) return voorstel;
  const rijen = extendAll(vraag, einddatum);
  return ok({ ...voorstel.value, rijen });
}

/** Ten years from the begin, or the day before the next werkrelatie of the same categorie. */
function furthestEinde(werkrelatie: Werkrelatie, siblings: readonly Werkrelatie[]): Datum {
  const furthest = siblings
    .filter((other) => other.begindatum > werkrelatie.einddatum)
    .map((other) => addDays(other.begindatum, -1))
    .reduce(minDatum, latestEinddatum(werkrelatie.begindatum));
  return maxDatum(furthest, werkrelatie.einddatum);
}

function judgeEinddatum(vraag: VerlengVraag, na: Datum): readonly Fault[] {
  const { werkrelatie, siblings } = vraag;
  const latest = maxDatum(latestEinddatum(werkrelatie.begindatum), werkrelatie.einddatum);
  const inTheWay = siblings.find(
    (other) => other.begindatum > werkrelatie.einddatum && other.begindatum <= na,
  );
  const faults: Fault[] = [];
  if (na < werkrelatie.einddatum) {
    faults.push(fault('werkrelatie.verlengingKorter', { einde: werkrelatie.einddatum }));
  }
  if (na > latest) faults.push(fault('werkrelatie.teLang', { uiterlijk: latest }));
  else if (inTheWay !== undefined) faults.push(overlapFault(inTheWay));
  return faults.map((found) => faultAt('einddatum', found));
}

/** Nothing for a right that left the catalogue, or that this caller may not give. */
function extendToekenning(
  toekenning: Toekenning,
  vraag: VerlengVraag,
  einde: Datum,
): readonly Verlenging[] {
  const { catalogus, werkrelatie, toekenningen, mayAppoint } = vraag;
  const recht = catalogus.get(toekenning.gebruikersrechtId);
  if (recht === undefined || (recht.beheer !== null && !mayAppoint)) return [];
  const doorRecht = burenOf({ id: toekenning.id, recht, werkrelatie, toekenningen, catalogus })
    .filter((other) => other.begindatum > toekenning.einddatum)
    .map((other) => addDays(other.begindatum, -1))
    .reduce(minDatum, addMonths(toekenning.begindatum, recht.maxMaanden));
  const na = maxDatum(toekenning.einddatum, minDatum(doorRecht, einde));
  return [{ toekenning, recht, na, beperktDoor: doorRecht < einde ? 'recht' : 'werkrelatie' }];
}

/** The chosen rows as they must become; unchanged ones are left out. */
export function chooseVerlengingen(
  rijen: readonly Verlenging[],
  gekozen: ReadonlySet<string>,
): readonly Toekenning[] {
  return rijen
    .filter(({ toekenning }) => gekozen.has(toekenning.id))
    .filter(({ toekenning, na }) => na !== toekenning.einddatum)
    .map(({ toekenning, na }) => ({ ...toekenning, einddatum: na }));
}
