import type { Eid } from '../../identity/eid.ts';
import type { Random } from '../../identity/itsme.ts';
import { createOefenPki, type Oefenkaart, type OefenPki } from '../../identity/oefen-pki.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { Outside } from '../outside.ts';

/** A card in a reader that waits for a PIN. */
export type OpenEid = {
  readonly id: string;
  readonly middel: Oefenmiddel;
  readonly kaart: Oefenkaart;
  readonly eid: Eid;
};

export type EidVerzoeken = {
  /** The authorities and cards; made at the first question, so that starting the app waits for none. */
  pki(): OefenPki;
  open(parts: Omit<OpenEid, 'id'>): OpenEid;
  get(id: string): OpenEid | undefined;
  replace(verzoek: OpenEid): void;
  close(id: string): void;
};

/** Nobody has this many readers: more open requests only fill the memory. */
const MAX_VERZOEKEN = 100;

/** In memory only: a reader waits half a minute. What must last, the tries, is in the store. */
export function createEidVerzoeken(
  { ids, clock }: Pick<Outside, 'ids' | 'clock'>,
  random: Random,
): EidVerzoeken {
  const byId = new Map<string, OpenEid>();
  let pki: OefenPki | null = null;
  return {
    pki() {
      pki ??= createOefenPki(random, clock.now());
      return pki;
    },
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
  };
}
