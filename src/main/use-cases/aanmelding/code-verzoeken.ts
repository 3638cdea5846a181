import type { Deur } from '../../../shared/values/codelijsten.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { SmsCode } from '../../identity/sms-code.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import type { Verzoeken } from './verzoeken.ts';

/** Somebody whose password was right and who still owes a code. */
export type CodeVerzoek = {
  readonly id: string;
  readonly deur: Deur;
  readonly middel: Oefenmiddel;
  readonly begonnenOp: Moment;
  readonly wijze:
    | { readonly soort: 'app' | 'token' }
    | { readonly soort: 'sms'; readonly sms: SmsCode };
};

export type CodeVerzoeken = Verzoeken<CodeVerzoek>;

/** How long a password that was right waits for its code. */
const VERZOEK_GELDIG_MS = 600_000;

/** The request while it is valid; a clock that was set back ends it too. */
export function openCodeVerzoek(
  { codeVerzoeken, outside }: AanmeldingParts,
  id: string,
): CodeVerzoek | null {
  const open = codeVerzoeken.get(id);
  if (open === undefined) return null;
  const age = Date.parse(outside.clock.now()) - Date.parse(open.begonnenOp);
  return age >= 0 && age < VERZOEK_GELDIG_MS ? open : null;
}
