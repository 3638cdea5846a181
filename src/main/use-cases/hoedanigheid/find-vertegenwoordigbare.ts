import type { Insz } from '../../../shared/values/insz.ts';
import { isWettelijkVertegenwoordiger } from '../../domain/functie.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';

/**
 * For which organisaties somebody can sign in today: those he works for or worked for, and
 * those he represents. A werkrelatie that is over counts: the door then says that it is.
 */
export function findVertegenwoordigbare(
  { clock }: Pick<Outside, 'clock'>,
  view: StoreView,
  insz: Insz,
): readonly Organisatie[] {
  const today = clock.today();
  const [persoon] = view.by('persoon.insz', insz);
  const werkrelaties = persoon === undefined ? [] : view.by('werkrelatie.persoon', persoon.id);
  const works = werkrelaties.flatMap(
    ({ organisatieId }) => view.get('organisatie', organisatieId) ?? [],
  );
  const represents = view
    .by('organisatie.vertegenwoordiger', insz)
    .filter(({ functies }) =>
      functies.some((each) => each.insz === insz && isWettelijkVertegenwoordiger(each, today)),
    );
  return [...new Map([...works, ...represents].map((each) => [each.id, each])).values()];
}
