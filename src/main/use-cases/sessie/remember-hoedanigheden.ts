import type { Insz } from '../../../shared/values/insz.ts';
import type { BeheerdAls } from '../../identity/sessie.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { findBeheerdeOrganisaties } from './find-beheerde-organisaties.ts';

/** What this person manages today and in which capacity: what a session is held to. */
export function rememberHoedanigheden(
  outside: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  insz: Insz,
): readonly BeheerdAls[] {
  return findBeheerdeOrganisaties(outside, view, insz).map(({ organisatie, hoedanigheid }) => ({
    organisatieId: organisatie.id,
    organisatie: organisatie.naam,
    hoedanigheid,
  }));
}
