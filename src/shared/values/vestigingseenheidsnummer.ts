import { fault } from '../faults.ts';
import { ok, type Result, refuse } from '../result.ts';
import { hasControlegetal, readCijfers } from './cijfers.ts';

/** Number of a place of business in KBO: 10 digits, the first 2 to 8. */
export type Vestigingseenheidsnummer = string & { readonly brand: 'Vestigingseenheidsnummer' };

/**
 * Faults: every vestigingseenheidsnummer.*. No official text gives the check digits; they hold, by the
 * rule of the ondernemingsnummer, for all 22 published examples (docs/domain.md 3.5).
 */
export function parseVestigingseenheidsnummer(text: string): Result<Vestigingseenheidsnummer> {
  const { cijfers, teken } = readCijfers(text);
  if (cijfers === '') return refuse(fault('vestigingseenheidsnummer.empty'));
  if (teken !== null) return refuse(fault('vestigingseenheidsnummer.letters', { teken }));
  if (cijfers.length !== 10) {
    return refuse(fault('vestigingseenheidsnummer.length', { aantal: cijfers.length }));
  }
  if (!/^[2-8]/.test(cijfers)) {
    const cijfer = cijfers.charAt(0);
    return refuse(fault('vestigingseenheidsnummer.eersteCijfer', { cijfer }));
  }
  if (!hasControlegetal(cijfers)) return refuse(fault('vestigingseenheidsnummer.controle'));
  return ok(cijfers as Vestigingseenheidsnummer);
}

/** `2.199.000.051` */
export function formatVestigingseenheidsnummer(nummer: Vestigingseenheidsnummer): string {
  return `${nummer.slice(0, 1)}.${nummer.slice(1, 4)}.${nummer.slice(4, 7)}.${nummer.slice(7)}`;
}
