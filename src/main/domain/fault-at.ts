import type { Fault } from '../../shared/faults.ts';

/** The fault, said of an input field: a draft has the same field names as the page's form. */
export function faultAt(field: string, fault: Fault): Fault {
  return { ...fault, field };
}
