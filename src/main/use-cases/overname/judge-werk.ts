import type { Hoedanigheid } from '../../../shared/values/codelijsten.ts';
import { type Beletsel, judgeKeten, judgePersoonWerk } from '../../domain/voor-u-begint.ts';
import type { StoreView } from '../../store/store.ts';
import { findBeheerders } from '../organisatie/find-beheerders.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';
import { findWachtenden } from './find-wachtrij.ts';
import { isPending, omgevingOf, type Werk } from './find-werk.ts';

type Surroundings = Pick<Outside, 'catalogus' | 'clock'>;

/** What stops everybody's work at this organisatie. */
export function judgeOrganisatie(
  outside: Surroundings,
  view: StoreView,
  organisatieId: string,
): readonly Beletsel[] {
  const { catalogus, clock } = outside;
  const today = clock.today();
  const beheerders = findBeheerders({ view, catalogus, organisatieId, today });
  return judgeKeten({
    organisatie: findOrganisatie(view, organisatieId),
    beheerTot: beheerders.map(({ einddatum }) => einddatum),
    werkVanaf: findWachtenden(outside, view, organisatieId).werkVanaf,
    today,
  });
}

/** What stops the work for one persoon. */
export function judgeWerk(
  outside: Surroundings,
  werk: Werk,
  hoedanigheid: Hoedanigheid | null,
): readonly Beletsel[] {
  const { persoon, werkrelaties, organisatie } = werk;
  const { rechtOf, today } = omgevingOf(outside, werk);
  const onderdelen = werk.onderdelen.filter(isPending);
  return judgePersoonWerk({
    ...{ persoon, werkrelaties, onderdelen, organisatie, rechtOf, hoedanigheid, today },
  });
}

export function countBlokkades(beletsels: readonly Beletsel[]): number {
  return beletsels.filter(({ blokkeert }) => blokkeert).length;
}
