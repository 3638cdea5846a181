import { type Fault, fault } from '../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../shared/result.ts';
import { addMonths, type Datum } from '../../shared/values/datum.ts';
import { checkPeriode, type Periode } from '../../shared/values/periode.ts';
import { faultAt } from './fault-at.ts';
import type { Gebruikersrecht } from './gebruikersrecht.ts';
import { judgeLaatsteDag, type Stopzetting } from './laatste-dag.ts';
import type { Toekenning } from './toekenning.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** False for one that was withdrawn before it began: it is kept, but never runs (see `cut`). */
export function everRuns(toekenning: Toekenning): boolean {
  return toekenning.begindatum <= toekenning.einddatum;
}

export function runsOn(toekenning: Toekenning, day: Datum): boolean {
  return toekenning.begindatum <= day && day <= toekenning.einddatum;
}

/** Runs today or will: what still counts as held. */
export function runsTodayOrLater(toekenning: Toekenning, today: Datum): boolean {
  return everRuns(toekenning) && toekenning.einddatum >= today;
}

/** Within the werkrelatie, no longer than the right allows, and not over before it is given. */
export function judgeToekenningPeriode(question: {
  readonly periode: Periode;
  readonly recht: Gebruikersrecht;
  readonly werkrelatie: Werkrelatie;
  readonly today: Datum;
}): readonly Fault[] {
  const { periode, recht, werkrelatie, today } = question;
  const order = checkPeriode(periode);
  if (!order.ok) return order.faults.map((found) => faultAt('einddatum', found));
  const faults: Fault[] = [];
  if (periode.begindatum < werkrelatie.begindatum) {
    const begin = werkrelatie.begindatum;
    faults.push(faultAt('begindatum', fault('toekenning.voorWerkrelatie', { begin })));
  }
  const einde = judgeEinde(periode, { recht, werkrelatie, today });
  return einde === undefined ? faults : [...faults, faultAt('einddatum', einde)];
}

/** One sentence about the end date: the limit that comes first is the one to repair. */
function judgeEinde(
  periode: Periode,
  limits: {
    readonly recht: Gebruikersrecht;
    readonly werkrelatie: Werkrelatie;
    readonly today: Datum;
  },
): Fault | undefined {
  const { recht, werkrelatie, today } = limits;
  const uiterlijk = addMonths(periode.begindatum, recht.maxMaanden);
  if (periode.einddatum < today) return fault('toekenning.voorVandaag');
  if (periode.einddatum > uiterlijk && uiterlijk < werkrelatie.einddatum) {
    return fault('toekenning.teLang', { maanden: recht.maxMaanden, uiterlijk });
  }
  if (periode.einddatum > werkrelatie.einddatum) {
    return fault('toekenning.naWerkrelatie', { einde: werkrelatie.einddatum });
  }
  return undefined;
}

/** What has ended or was stopped is history: a new grant is the way, not a change. */
export function judgeChangeable(toekenning: Toekenning, today: Datum): readonly Fault[] {
  if (toekenning.gestopt === null && toekenning.einddatum >= today) return [];
  return [fault('toekenning.gestopt', { einde: toekenning.einddatum })];
}

/** An earlier last day, with the reason; nothing is deleted. */
export function stopToekenning(
  question: Stopzetting & { readonly toekenning: Toekenning; readonly today: Datum },
): Result<Toekenning> {
  const { toekenning, today, laatsteDag } = question;
  const closed = faultsOf(judgeChangeable(toekenning, today));
  if (closed !== undefined) return refuse(...closed);
  const faults = faultsOf(judgeLaatsteDag(toekenning, laatsteDag));
  if (faults !== undefined) return refuse(...faults);
  return ok(cutToekenning(toekenning, question));
}

/**
 * Ended on the last day of its werkrelatie. One that would have begun later keeps its begin date and
 * so gets an end before its begin: it never runs, not even for one day, which is what somebody
 * expects who records that a colleague leaves; refusing would leave no way to stop the werkrelatie.
 */
export function cutToekenning(toekenning: Toekenning, stop: Stopzetting): Toekenning {
  const { laatsteDag, door, reden } = stop;
  return { ...toekenning, einddatum: laatsteDag, gestopt: { door, reden } };
}
