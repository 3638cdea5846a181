import { type Fault, fault } from '../../shared/faults.ts';
import { addDays, type Datum, maxDatum, minDatum } from '../../shared/values/datum.ts';
import { covers } from '../../shared/values/periode.ts';
import type { Beeld, HistoriekRegel } from './historiek.ts';
import type { Toekenning } from './toekenning.ts';
import { cutToekenning, everRuns } from './toekenning-rules.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** What somebody did on purpose; what was looked at or handled by the back office stays done. */
const ongedaanTeMaken: ReadonlySet<HistoriekRegel['actie']> = new Set([
  'werkrelatie.changed',
  'werkrelatie.extended',
  'werkrelatie.stopped',
  'werkrelatie.undone',
  'toekenning.granted',
  'toekenning.changed',
  'toekenning.extended',
  'toekenning.stopped',
  'toekenning.undone',
]);

/** The one image of a line that can be undone; undefined where the line cannot be. */
export function beeldToUndo(regel: HistoriekRegel): Beeld | undefined {
  return ongedaanTeMaken.has(regel.actie) ? regel.beelden[0] : undefined;
}

/**
 * Undone is only what still stands: where a later change touched the same thing, that one is named,
 * to be undone first. The status is not compared: the back office may have handled it meanwhile.
 */
export function judgeUnchanged(
  beeld: Beeld,
  nu: Werkrelatie | Toekenning,
  later: readonly HistoriekRegel[],
): readonly Fault[] {
  if (inhoudOf(beeld.na) === inhoudOf(nu)) return [];
  const changed = later.find((regel) => regel.beelden.some(({ na }) => na.id === beeld.na.id));
  if (changed === undefined) return [fault('historiek.nietOngedaan')];
  return [fault('historiek.laterGewijzigd', { op: changed.op.slice(0, 10) })];
}

/** A werkrelatie that becomes shorter again leaves no toekenning outside it. */
export function judgeHeldWithin(
  werkrelatie: Werkrelatie,
  toekenningen: readonly Toekenning[],
): readonly Fault[] {
  const outside = toekenningen
    .filter((held) => everRuns(held) && !covers(werkrelatie, held))
    .map(({ einddatum }) => einddatum)
    .toSorted();
  const last = outside.at(-1);
  return last === undefined
    ? []
    : [fault('historiek.rechtLoopt', { aantal: outside.length, einde: last })];
}

/** As it was before; the status stays what the back office made of it. */
export function restoreWerkrelatie(nu: Werkrelatie, voor: Werkrelatie): Werkrelatie {
  const { status, ingediendOp } = nu;
  return { ...voor, status, ingediendOp };
}

/**
 * As it was before. What did not exist before is withdrawn, never deleted: it keeps the days that it
 * already ran, and one given today never runs.
 */
export function restoreToekenning(
  nu: Toekenning,
  voor: Toekenning | null,
  { today, door }: { readonly today: Datum; readonly door: string },
): Toekenning {
  const { status, ingediendOp } = nu;
  if (voor !== null) return { ...voor, status, ingediendOp };
  const laatsteDag = addDays(maxDatum(minDatum(today, nu.einddatum), nu.begindatum), -1);
  return cutToekenning(nu, { laatsteDag, door, reden: 'Ongedaan gemaakt' });
}

function inhoudOf({ status: _status, ingediendOp: _op, ...inhoud }: Werkrelatie | Toekenning) {
  return JSON.stringify(Object.entries(inhoud).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
