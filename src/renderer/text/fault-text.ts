import i18next from 'i18next';
import type { Fault } from '../../shared/faults.ts';
import { formatDatum, isDatum } from '../../shared/values/datum.ts';

const translate = (key: string, options: object): string =>
  (i18next.t as (key: string, options: object) => string)(key, options);

/**
 * The sentence of a refusal in the chosen language, with its days written dd/mm/jjjj. Sentences
 * that fit any field name theirs, so that they say the same in the summary and at the field.
 */
export function faultText(fault: Fault): string {
  const named = Object.entries(fault.params as Record<string, string | number>).map(
    ([name, value]) => [
      name,
      typeof value === 'string' && isDatum(value) ? formatDatum(value) : value,
    ],
  );
  return translate(fault.code, {
    veld: veldText(fault.field),
    ...Object.fromEntries(named),
    ns: 'faults',
    keySeparator: false,
  });
}

function veldText(field: string | undefined): string {
  const key = `veld.${field ?? 'onbekend'}`;
  return translate(i18next.exists(key) ? key : 'veld.onbekend', {});
}
