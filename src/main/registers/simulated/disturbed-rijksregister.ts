import { fault } from '../../../shared/faults.ts';
import { refuse } from '../../../shared/result.ts';
import type { SimulatieStand } from '../../../shared/values/simulatie.ts';
import type { Rijksregister } from '../registers.ts';

/** The line to the register as the Simulatiepaneel left it: silent, slow, or as usual. */
export function disturbedRijksregister(parts: {
  readonly rijksregister: Rijksregister;
  readonly stand: () => SimulatieStand['rijksregister'];
  /** A slow answer comes after this. */
  readonly pauze: () => Promise<void>;
}): Rijksregister {
  return {
    async lookUp(insz) {
      const stand = parts.stand();
      if (stand === 'antwoordtNiet') return refuse(fault('persoon.registerOnbereikbaar'));
      if (stand === 'traag') await parts.pauze();
      return parts.rijksregister.lookUp(insz);
    },
  };
}
