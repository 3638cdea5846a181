import { nlFaults } from '../../../src/renderer/text/nl-faults.ts';
import { nlFrame } from '../../../src/renderer/text/nl-frame.ts';
import type { Fault } from '../../../src/shared/faults.ts';
import { formatDatum, isDatum } from '../../../src/shared/values/datum.ts';

/** The sentence of a refusal in Dutch, as the screen says it. */
export function faultInWords({ code, params, field }: Fault): string {
  const veld = (nlFrame.veld as Readonly<Record<string, string>>)[field ?? ''] ?? 'Dit veld';
  const values: Readonly<Record<string, unknown>> = { veld, ...params };
  return nlFaults[code].replace(/\{\{(\w+)\}\}/g, (_all, name: string) => {
    const value = String(values[name] ?? '');
    return isDatum(value) ? formatDatum(value) : value;
  });
}
