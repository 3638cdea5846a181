import { fault } from '../../../shared/faults.ts';
import { ok, refuse } from '../../../shared/result.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import type { RegisterPersoon, Rijksregister } from '../registers.ts';

/**
 * The Rijksregister of the Oefenomgeving. For a number among `outages` the line is down the first
 * time it is asked after the start of the app, so that 'try again' can be practised.
 */
export function simulatedRijksregister(parts: {
  readonly register: readonly RegisterPersoon[];
  readonly outages: readonly Insz[];
}): Rijksregister {
  const known = new Map(parts.register.map((persoon) => [persoon.insz, persoon]));
  const down = new Set(parts.outages);
  return {
    async lookUp(insz) {
      if (down.delete(insz)) return refuse(fault('persoon.registerOnbereikbaar'));
      const persoon = known.get(insz);
      return persoon === undefined ? refuse(fault('persoon.onbekendInRegister')) : ok(persoon);
    },
  };
}
