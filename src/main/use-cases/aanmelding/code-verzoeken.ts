import type { Deur } from '../../../shared/values/codelijsten.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { SmsCode } from '../../identity/sms-code.ts';
import type { Ids } from '../outside.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';

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

export type CodeVerzoeken = {
  open(verzoek: Omit<CodeVerzoek, 'id'>): CodeVerzoek;
  get(id: string): CodeVerzoek | undefined;
  replace(verzoek: CodeVerzoek): void;
  close(id: string): void;
  /** The last one first. */
  of(kaart: string): readonly CodeVerzoek[];
};

const MAX_VERZOEKEN = 100;

/** How long a password that was right waits for its code. */
const VERZOEK_GELDIG_MS = 600_000;

/** In memory only: whoever closes the app gives the password again. */
export function createCodeVerzoeken(ids: Ids): CodeVerzoeken {
  const byId = new Map<string, CodeVerzoek>();
  return {
    open(parts) {
      const verzoek = { ...parts, id: ids.next() };
      const [oldest] = byId.keys();
      if (oldest !== undefined && byId.size >= MAX_VERZOEKEN) byId.delete(oldest);
      byId.set(verzoek.id, verzoek);
      return verzoek;
    },
    get: (id) => byId.get(id),
    replace(verzoek) {
      if (byId.has(verzoek.id)) byId.set(verzoek.id, verzoek);
    },
    close: (id) => void byId.delete(id),
    of: (kaart) => [...byId.values()].filter((one) => one.middel.kaart === kaart).reverse(),
  };
}

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
