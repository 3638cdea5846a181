import { atField, ok, type Result } from '../../../shared/result.ts';
import { parseOndernemingsnummer } from '../../../shared/values/ondernemingsnummer.ts';
import { parseVestigingseenheidsnummer } from '../../../shared/values/vestigingseenheidsnummer.ts';
import type { KboOnderneming, Vestiging } from '../../registers/registers.ts';
import type { Outside } from '../outside.ts';

export type GevondenOnderneming = {
  readonly onderneming: KboOnderneming;
  /** The place of business whose number was typed. */
  readonly vestiging: Vestiging | null;
};

/**
 * Asks KBO for a number as typed. Letterheads carry the number of a place of business too: it leads to
 * its enterprise, because that is what has beheerders. Faults at `field`: every ondernemingsnummer.* but
 * isVestiging, and those of the port Kbo.
 */
export async function lookUpOnderneming(
  { registers }: Pick<Outside, 'registers'>,
  question: { readonly typed: string; readonly field: string },
): Promise<Result<GevondenOnderneming>> {
  const { typed, field } = question;
  const nummer = parseOndernemingsnummer(typed);
  if (nummer.ok) {
    const onderneming = await registers.kbo.lookUp(nummer.value);
    return atField(field, onderneming.ok ? found(onderneming.value) : onderneming);
  }
  const ofVestiging = parseVestigingseenheidsnummer(typed);
  if (nummer.faults[0].code !== 'ondernemingsnummer.isVestiging' || !ofVestiging.ok) {
    return atField(field, nummer);
  }
  const onderneming = await registers.kbo.lookUpVestiging(ofVestiging.value);
  if (!onderneming.ok) return atField(field, onderneming);
  const vestiging = onderneming.value.vestigingen.find((each) => each.nummer === ofVestiging.value);
  return found(onderneming.value, vestiging);
}

function found(
  onderneming: KboOnderneming,
  vestiging: Vestiging | null = null,
): Result<GevondenOnderneming> {
  return ok({ onderneming, vestiging });
}
