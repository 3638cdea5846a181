import type { AfstemKeuze, UitkomstSoort } from '../../../shared/values/afstemming.ts';
import type { Uitkomst } from '../../domain/afstemming/uitkomst.ts';
import type { Afgestemd } from './open-rapporten.ts';

/** Which way each kind can be accepted at all. */
const perSoort: Readonly<Record<UitkomstSoort, readonly AfstemKeuze[]>> = {
  anders: ['overnemen', 'nogTeDoen'],
  ontbreekt: ['overnemen', 'nogTeDoen'],
  onverwacht: ['overnemen'],
  klopt: ['bevestig'],
  dubbelzinnig: [],
  nietVergeleken: [],
};

export function isWachtend({ wachtend }: Pick<Afgestemd, 'wachtend'>, one: Uitkomst): boolean {
  return one.toekenningen.some(({ id }) => wachtend.has(id));
}

/** What is left to accept of it: what agrees and was handed over asks for nothing any more. */
export function keuzesVan(
  afgestemd: Pick<Afgestemd, 'wachtend'>,
  one: Uitkomst,
): readonly AfstemKeuze[] {
  const wacht = isWachtend(afgestemd, one);
  return perSoort[one.soort].filter((keuze) => {
    // There it waits too: nobody can call it active yet.
    if (keuze === 'bevestig') return wacht && one.gemeld?.status !== 'inAfwachting';
    if (keuze === 'nogTeDoen') return one.soort === 'anders' || !wacht;
    return one.soort !== 'onverwacht' || (one.persoon !== null && one.recht !== null);
  });
}

/** All of a kind: of the unexpected also those whose refusal says what has to be done first. */
export function isGevraagd(
  afgestemd: Pick<Afgestemd, 'wachtend'>,
  one: Uitkomst,
  keuze: AfstemKeuze,
): boolean {
  if (one.soort === 'onverwacht') return keuze === 'overnemen';
  return keuzesVan(afgestemd, one).includes(keuze);
}
