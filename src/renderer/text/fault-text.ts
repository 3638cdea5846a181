import i18next from 'i18next';
import type { Fault } from '../../shared/faults.ts';
import { formatDatum, isDatum } from '../../shared/values/datum.ts';

/** The sentence of a refusal in the chosen language, with its days written dd/mm/jjjj. */
export function faultText(fault: Fault): string {
  const named = Object.entries(fault.params as Record<string, string | number>).map(
    ([name, value]) => [
      name,
      typeof value === 'string' && isDatum(value) ? formatDatum(value) : value,
    ],
  );
  const translate = i18next.t as (key: string, options: object) => string;
  return translate(fault.code, {
    ...Object.fromEntries(named),
    ns: 'faults',
    keySeparator: false,
  });
}
