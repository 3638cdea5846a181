import { fault } from '../../../shared/faults.ts';
import { addYears, type Datum, parseDatum } from '../../../shared/values/datum.ts';
import type { Gelezen, Herstel } from './herstel.ts';
import { herstelDatum, swapDagEnMaand } from './herstel-datum.ts';
import { gelezen, leesMet, zeker } from './lees-met.ts';
import type { Datumgewoonte } from './veld.ts';

/** A day, in the order that the whole list has. Its repairs are ISO days: those need no order. */
export function leesDatum(getypt: string, gewoonte: Datumgewoonte | null): Gelezen<Datum> {
  const text = gewoonte === 'mdj' ? (swapDagEnMaand(getypt) ?? getypt) : getypt;
  const found = leesMet(text, parseDatum, herstelDatum);
  const { herstel, toegepast } = found;
  return {
    ...found,
    getypt,
    herstel: herstel.map(inIso),
    toegepast: toegepast === null ? null : inIso(toegepast),
  };
}

function inIso(herstel: Herstel): Herstel {
  const datum = parseDatum(herstel.nieuw);
  return datum.ok ? { ...herstel, nieuw: datum.value } : herstel;
}

/**
 * A day of birth lies behind us: of two digits of a year the century follows from that. Faults: those of
 * parseDatum, persoon.geboortedatumToekomst.
 */
export function leesGeboortedatum(
  getypt: string,
  { gewoonte, today }: { readonly gewoonte: Datumgewoonte | null; readonly today: Datum },
): Gelezen<Datum> {
  const found = leesDatum(getypt, gewoonte);
  const { waarde } = found;
  if (waarde === null || waarde <= today) return found;
  const earlier = addYears(waarde, -100);
  if (hasShortYear(getypt) && earlier <= today) {
    return { ...gelezen(getypt, earlier), toegepast: zeker('eeuw', earlier) };
  }
  const faults = [fault('persoon.geboortedatumToekomst')];
  return { ...found, waarde: null, faults, toegepast: null };
}

function hasShortYear(text: string): boolean {
  return /(?<!\d)\d{2}$/.test(text.trim());
}
