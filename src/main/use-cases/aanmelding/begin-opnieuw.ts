import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { put } from '../../store/store.ts';
import { keptVoortgang } from '../oefening/voortgang.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';

type Parts = Pick<AanmeldingParts, 'outside' | 'sessions' | 'freshWorld' | 'bewaking'>;

/**
 * The Oefenomgeving as on its first day, its dates relative to today: a lesson can be repeated, and
 * sample rights that ran out run again. The language and what was solved stay. Never in a Werkdossier.
 */
export async function beginOpnieuw(parts: Parts): Promise<Result<Nothing>> {
  const { outside, sessions, freshWorld, bewaking } = parts;
  if (outside.soort !== 'oefen') return refuse(fault('vraag.ongeldig'));
  const kept = [...outside.store.view.all('voorkeur')].map((one) => put('voorkeur', one));
  const solved = keptVoortgang(outside.store.view);
  const replaced = await outside.store.replaceAll([...freshWorld(), ...kept, ...solved]);
  if (!replaced.ok) return replaced;
  sessions.end();
  bewaking.forget();
  return ok({});
}
