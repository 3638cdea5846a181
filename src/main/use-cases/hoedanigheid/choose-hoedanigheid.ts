import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Caller, Outside } from '../outside.ts';
import type { Sessions } from '../sessie/sessions.ts';
import { findVertegenwoordigbare } from './find-vertegenwoordigbare.ts';

/**
 * From here on one acts for this organisatie, or as a citizen. Fault: hoedanigheid.onbekend, the same
 * for an organisatie of others and for one that does not exist.
 */
export function chooseHoedanigheid(
  parts: { readonly outside: Outside; readonly sessions: Sessions },
  caller: Caller,
  { organisatieId }: { readonly organisatieId: string | null },
): Result<Record<string, never>> {
  const { outside, sessions } = parts;
  if (organisatieId === null) {
    sessions.chooseNamens({ soort: 'burger' });
    return ok({});
  }
  const chosen = findVertegenwoordigbare(outside, outside.store.view, caller.insz).find(
    ({ id }) => id === organisatieId,
  );
  if (chosen === undefined) return refuse(fault('hoedanigheid.onbekend'));
  sessions.chooseNamens({ soort: 'organisatie', organisatieId: chosen.id });
  return ok({});
}
