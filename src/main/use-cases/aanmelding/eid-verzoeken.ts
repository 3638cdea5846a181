import type { Eid } from '../../identity/eid.ts';
import type { Random } from '../../identity/itsme.ts';
import { createOefenPki, type Oefenkaart, type OefenPki } from '../../identity/oefen-pki.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { Outside } from '../outside.ts';
import { createVerzoeken, type Verzoeken } from './verzoeken.ts';

/** A card in a reader that waits for a PIN. */
export type OpenEid = {
  readonly id: string;
  readonly middel: Oefenmiddel;
  readonly kaart: Oefenkaart;
  readonly eid: Eid;
};

export type EidVerzoeken = Verzoeken<OpenEid> & {
  /** The authorities and cards; made at the first question, so that starting the app waits for none. */
  pki(): OefenPki;
};

/** A reader waits half a minute. What must last, the tries, is in the store. */
export function createEidVerzoeken(
  { ids, clock }: Pick<Outside, 'ids' | 'clock'>,
  random: Random,
): EidVerzoeken {
  let pki: OefenPki | null = null;
  return {
    ...createVerzoeken<OpenEid>(ids),
    pki() {
      pki ??= createOefenPki(random, clock.now());
      return pki;
    },
  };
}
