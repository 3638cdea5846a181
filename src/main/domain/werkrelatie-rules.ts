import { type Fault, fault } from '../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../shared/result.ts';
import { addYears, type Datum } from '../../shared/values/datum.ts';
import type { WerkrelatieId } from '../../shared/values/ids.ts';
import { checkPeriode, overlaps, type Periode } from '../../shared/values/periode.ts';
import { MAX_WERKRELATIE_JAREN } from '../../shared/values/termijnen.ts';
import { faultAt } from './fault-at.ts';
import { judgeLaatsteDag, type Stopzetting } from './laatste-dag.ts';
import type { Toekenning } from './toekenning.ts';
import { cutToekenning } from './toekenning-rules.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** The seed's own example: 26/06/2018 until 26/06/2028, 'Maximumperiode = 10 jaar'. */
export function latestEinddatum(begindatum: Datum): Datum {
  return addYears(begindatum, MAX_WERKRELATIE_JAREN);
}

type Kenmerk = Pick<Werkrelatie, 'persoonId' | 'organisatieId' | 'categorie'> & {
  /** Null for one that does not exist yet. */
  readonly id: WerkrelatieId | null;
};

/** The werkrelaties that this one may not overlap: same persoon, organisatie and categorie. */
export function siblingsOf(of: Kenmerk, all: readonly Werkrelatie[]): readonly Werkrelatie[] {
  return all.filter(
    (other) =>
      other.id !== of.id &&
      other.persoonId === of.persoonId &&
      other.organisatieId === of.organisatieId &&
      other.categorie === of.categorie,
  );
}

/** Begin before end, ten years at most, and no overlap with its siblings (docs/architecture.md). */
export function judgeWerkrelatiePeriode(
  periode: Periode,
  siblings: readonly Werkrelatie[],
): readonly Fault[] {
  const order = checkPeriode(periode);
  if (!order.ok) return order.faults.map((found) => faultAt('einddatum', found));
  const faults: Fault[] = [];
  const sibling = siblings.find((other) => overlaps(other, periode));
  if (sibling !== undefined) faults.push(faultAt('begindatum', overlapFault(sibling)));
  const uiterlijk = latestEinddatum(periode.begindatum);
  if (periode.einddatum > uiterlijk) {
    faults.push(faultAt('einddatum', fault('werkrelatie.teLang', { uiterlijk })));
  }
  return faults;
}

export function overlapFault(sibling: Periode): Fault {
  return fault('werkrelatie.overlapt', { begin: sibling.begindatum, einde: sibling.einddatum });
}

/** Over since yesterday or before: rights can no longer be given, extended or stopped in it. */
export function judgeStillRunning(werkrelatie: Werkrelatie, today: Datum): readonly Fault[] {
  if (werkrelatie.einddatum >= today) return [];
  return [fault('werkrelatie.beeindigd', { einde: werkrelatie.einddatum })];
}

export type GestopteWerkrelatie = {
  readonly werkrelatie: Werkrelatie;
  /** Only the toekenningen that become shorter, as they must become. */
  readonly toekenningen: readonly Toekenning[];
};

/** An earlier last day; the toekenningen that run longer end with it (docs/architecture.md). */
export function stopWerkrelatie(
  question: Stopzetting & {
    readonly werkrelatie: Werkrelatie;
    readonly toekenningen: readonly Toekenning[];
    readonly today: Datum;
  },
): Result<GestopteWerkrelatie> {
  const { werkrelatie, laatsteDag, today } = question;
  const over = faultsOf(judgeStillRunning(werkrelatie, today));
  if (over !== undefined) return refuse(...over);
  const faults = faultsOf(judgeLaatsteDag(werkrelatie, laatsteDag));
  if (faults !== undefined) return refuse(...faults);
  return ok({
    werkrelatie: { ...werkrelatie, einddatum: laatsteDag },
    toekenningen: question.toekenningen
      .filter((toekenning) => toekenning.einddatum > laatsteDag)
      .map((toekenning) => cutToekenning(toekenning, question)),
  });
}
