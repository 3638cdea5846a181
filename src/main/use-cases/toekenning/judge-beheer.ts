import type { Fault } from '../../../shared/faults.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import { judgeBeheerChange } from '../../domain/beheer-rules.ts';
import { isBeheerRecht } from '../../domain/gebruikersrecht.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';

/** What the change of these toekenningen does to who manages the organisatie. */
export function judgeBeheer(
  { catalogus, clock }: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  question: {
    readonly organisatieId: OrganisatieId;
    readonly caller: Pick<Caller, 'hoedanigheid' | 'insz'>;
    /** Back to what it was: who lengthened his own right may undo that. */
    readonly herstel?: boolean;
    /** As they will be. */
    readonly gewijzigd: readonly Toekenning[];
  },
): readonly Fault[] {
  const gewijzigd = question.gewijzigd.filter((toekenning) =>
    isBeheerRecht(catalogus, toekenning.gebruikersrechtId),
  );
  if (gewijzigd.length === 0) return [];
  // By the few rights that are about managing, not by everybody who works there.
  const gehouden = [...catalogus.values()]
    .filter(({ beheer }) => beheer !== null)
    .flatMap(({ id }) => view.by('toekenning.gebruikersrecht', id))
    .filter(({ werkrelatieId }) => {
      const werkrelatie = view.get('werkrelatie', werkrelatieId);
      return werkrelatie?.organisatieId === question.organisatieId;
    });
  const { hoedanigheid, insz } = question.caller;
  const [zelf] = question.herstel === true ? [] : view.by('persoon.insz', insz);
  const eigen = gehouden
    .filter(({ werkrelatieId }) => view.get('werkrelatie', werkrelatieId)?.persoonId === zelf?.id)
    .map(({ id }) => id);
  const today = clock.today();
  return judgeBeheerChange({ hoedanigheid, gehouden, gewijzigd, eigen: new Set(eigen), today });
}
