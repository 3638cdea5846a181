import type { Fault } from '../../../shared/faults.ts';
import type { Hoedanigheid } from '../../../shared/values/codelijsten.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import { judgeBeheerChange } from '../../domain/beheer-rules.ts';
import type { Catalogus } from '../../domain/gebruikersrecht.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';

/** What the change of these toekenningen does to who manages the organisatie. */
export function judgeBeheer(
  { catalogus, clock }: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  question: {
    readonly organisatieId: OrganisatieId;
    readonly hoedanigheid: Hoedanigheid | null;
    /** As they will be. */
    readonly gewijzigd: readonly Toekenning[];
  },
): readonly Fault[] {
  const gewijzigd = question.gewijzigd.filter((toekenning) => isBeheer(toekenning, catalogus));
  if (gewijzigd.length === 0) return [];
  // By the few rights that are about managing, not by everybody who works there.
  const gehouden = [...catalogus.values()]
    .filter(({ beheer }) => beheer !== null)
    .flatMap(({ id }) => view.by('toekenning.gebruikersrecht', id))
    .filter(({ werkrelatieId }) => {
      const werkrelatie = view.get('werkrelatie', werkrelatieId);
      return werkrelatie?.organisatieId === question.organisatieId;
    });
  const { hoedanigheid } = question;
  return judgeBeheerChange({ hoedanigheid, gehouden, gewijzigd, today: clock.today() });
}

function isBeheer(toekenning: Toekenning, catalogus: Catalogus): boolean {
  return (catalogus.get(toekenning.gebruikersrechtId)?.beheer ?? null) !== null;
}
