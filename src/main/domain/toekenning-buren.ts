import { type Fault, fault } from '../../shared/faults.ts';
import type { ToekenningId } from '../../shared/values/ids.ts';
import { overlaps, type Periode } from '../../shared/values/periode.ts';
import { faultAt } from './fault-at.ts';
import type { Catalogus, Gebruikersrecht } from './gebruikersrecht.ts';
import type { Toekenning } from './toekenning.ts';
import { everRuns } from './toekenning-rules.ts';
import type { Werkrelatie } from './werkrelatie.ts';

export type Buren = {
  /** Null for one that does not exist yet. */
  readonly id: ToekenningId | null;
  readonly recht: Gebruikersrecht;
  readonly werkrelatie: Werkrelatie;
  /** All of the same persoon for the same organisatie: rights clash across werkrelaties too. */
  readonly toekenningen: readonly Toekenning[];
  readonly catalogus: Catalogus;
};

/**
 * No second grant of the same right at the same time: another period lifts that, so it is said at the
 * begin date as with a werkrelatie. And none that it may not go with: that is said at the right.
 */
export function judgeBuren(periode: Periode, buren: Buren): readonly Fault[] {
  const faults: Fault[] = [];
  for (const other of burenOf(buren)) {
    if (!overlaps(other, periode)) continue;
    if (other.gebruikersrechtId === buren.recht.id) {
      const params = { begin: other.begindatum, einde: other.einddatum };
      faults.push(faultAt('begindatum', fault('toekenning.bestaatAl', params)));
    } else {
      const naam = buren.catalogus.get(other.gebruikersrechtId)?.naam ?? other.gebruikersrechtId;
      faults.push(faultAt('gebruikersrechtId', fault('toekenning.botst', { recht: naam })));
    }
  }
  return faults;
}

/** The toekenningen that may not run at the same time as this one. */
export function burenOf(buren: Buren): readonly Toekenning[] {
  const { id, recht, werkrelatie, toekenningen, catalogus } = buren;
  return toekenningen.filter((other) => {
    if (other.id === id || !everRuns(other)) return false;
    if (other.gebruikersrechtId === recht.id) return other.werkrelatieId === werkrelatie.id;
    const otherRecht = catalogus.get(other.gebruikersrechtId);
    // A conflict is said once in the catalogue and holds both ways.
    return (
      recht.botstMet.includes(other.gebruikersrechtId) ||
      (otherRecht?.botstMet.includes(recht.id) ?? false)
    );
  });
}
