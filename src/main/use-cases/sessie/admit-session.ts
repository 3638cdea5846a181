import { fault } from '../../../shared/faults.ts';
import { assertNever, ok, type Result, refuse } from '../../../shared/result.ts';
import { type Aangemeld, changedHoedanigheid, type Sessie } from '../../identity/sessie.ts';
import type { Outside } from '../outside.ts';
import { rememberHoedanigheden } from './remember-hoedanigheden.ts';
import type { Sessions } from './sessions.ts';

/**
 * The open session, as long as what it was begun for still holds: whoever gained, lost or changed a
 * capacity since then signs in anew (security.md A9). `shown` is the session that the asking window
 * shows; null where it does not say. Faults: every sessie.* but sessie.bevestigNodig.
 */
export function admitSession(
  outside: Pick<Outside, 'store' | 'catalogus' | 'clock'>,
  sessions: Sessions,
  shown: string | null,
): Result<Aangemeld> {
  const session = sessions.current();
  if (session === null) return refuseWith(sessions.stand());
  // Another window shows somebody who has signed out since, or another person.
  const known = shown === null || [session.id, ...session.eerder].includes(shown);
  if (!known) return refuse(fault('sessie.geen'));
  const now = rememberHoedanigheden(outside, outside.store.view, session.insz);
  const changed = changedHoedanigheid(session.hoedanigheden, now);
  if (changed === null) return ok(session);
  sessions.end({ soort: 'gewijzigd', deur: session.deur, ...changed });
  return refuseWith(sessions.stand());
}

function refuseWith(sessie: Sessie): Result<never> {
  if (sessie.stand === 'vergrendeld') return refuse(fault('sessie.vergrendeld'));
  if (sessie.stand === 'open') throw new Error('An open session is not refused');
  const { einde } = sessie;
  if (einde === null) return refuse(fault('sessie.geen'));
  switch (einde.soort) {
    case 'duur':
      return refuse(fault('sessie.verlopen'));
    case 'gewijzigd':
      return refuse(fault('sessie.gewijzigd', { organisatie: einde.organisatie }));
    default:
      return assertNever(einde);
  }
}
