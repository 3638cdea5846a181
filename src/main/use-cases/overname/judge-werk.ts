import type { Hoedanigheid } from '../../../shared/values/codelijsten.ts';
import {
  type Beletsel,
  beginOfWork,
  judgeKeten,
  judgePersoonWerk,
} from '../../domain/voor-u-begint.ts';
import type { StoreView } from '../../store/store.ts';
import { findBeheerders } from '../organisatie/find-beheerders.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';
import { isPending, omgevingOf, type Werk } from './find-werk.ts';

type Surroundings = Pick<Outside, 'catalogus' | 'clock'>;

/** What stops everybody's work at this organisatie. */
export function judgeOrganisatie(
  { catalogus, clock }: Surroundings,
  view: StoreView,
  { organisatieId, rij }: { readonly organisatieId: string; readonly rij: readonly Werk[] },
): readonly Beletsel[] {
  const today = clock.today();
  const beheerders = findBeheerders({ view, catalogus, organisatieId, today });
  const onderdelen = rij.flatMap((werk) => werk.onderdelen).filter(isPending);
  return judgeKeten({
    organisatie: findOrganisatie(view, organisatieId),
    beheerTot: beheerders.map(({ einddatum }) => einddatum),
    werkVanaf: beginOfWork(onderdelen, today),
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
