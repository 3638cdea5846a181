import type { Datum } from '../../shared/values/datum.ts';
import type { VeldHandeling, VeldNaam } from '../../shared/values/overname.ts';
import type { Gebruikersrecht } from './gebruikersrecht.ts';
import type { Organisatie } from './organisatie.ts';
import { labels } from './overname-labels.ts';
import type { Veld } from './overname-scherm.ts';
import type { Toekenning } from './toekenning.ts';

export type ScriptOmgeving = {
  readonly organisatie: Organisatie;
  /** Null when it left the catalogue. */
  readonly rechtOf: (toekenning: Toekenning) => Gebruikersrecht | null;
  readonly today: Datum;
};

export function rechtNaamOf(toekenning: Toekenning, { rechtOf }: ScriptOmgeving): string {
  return rechtOf(toekenning)?.naam ?? toekenning.gebruikersrechtId;
}

export function veld(
  naam: Exclude<VeldNaam, 'knop'>,
  handeling: VeldHandeling,
  waarde: string,
): Veld {
  return { id: naam, naam, label: labels[naam], handeling, waarde };
}

export function knop(waarde: string): Veld {
  return { id: `knop ${waarde}`, naam: 'knop', label: '', handeling: 'klik', waarde };
}

/** What may stay empty is left so. */
export function optional(naam: Exclude<VeldNaam, 'knop'>, waarde: string | null): Veld {
  return veld(naam, waarde === null ? 'laatLeeg' : 'typ', waarde ?? '');
}

export function contextVeld(
  context: { readonly id: string; readonly naam: string; readonly label: string },
  handeling: VeldHandeling,
): Veld {
  const { id, naam, label } = context;
  return { id: `context ${id}`, naam: 'context', label, handeling, waarde: naam };
}

/** A list that is not of departments goes by its own name. */
export function contextLabel(recht: Gebruikersrecht | null): string {
  const context = recht?.context;
  if (context?.soort === 'een' || context?.soort === 'meer') return context.label;
  return labels.context;
}
