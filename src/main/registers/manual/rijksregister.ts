import { ok } from '../../../shared/result.ts';
import { suggestFromInsz } from '../../../shared/values/insz.ts';
import type { Rijksregister } from '../registers.ts';

/** No register within reach, as in a Werkdossier: names are typed, the number only suggests. */
export function manualRijksregister(): Rijksregister {
  return {
    async lookUp(insz) {
      return ok({ insz, voornaam: '', naam: '', ...suggestFromInsz(insz), bron: 'manueel' });
    },
  };
}
