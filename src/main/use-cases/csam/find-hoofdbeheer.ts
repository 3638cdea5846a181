import type { Ondernemingsnummer } from '../../../shared/values/ondernemingsnummer.ts';
import type { Catalogus, Gebruikersrecht } from '../../domain/gebruikersrecht.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';

/** The right that a Hoofdtoegangsbeheerder holds in Gebruikersbeheer (docs/domain.md 4.2). */
export function hoofdbeheerRecht(catalogus: Catalogus): Gebruikersrecht {
  const recht = [...catalogus.values()].find(({ beheer }) => beheer === 'hoofdbeheerder');
  if (recht === undefined) throw new Error('The catalogue has no right of a hoofdbeheerder');
  return recht;
}

export type Hoofdbeheer = { readonly toekenning: Toekenning; readonly persoon: Persoon };

/** Every right of a hoofdbeheerder that the enterprise gave, past and future ones too. */
export function findHoofdbeheer(
  { catalogus }: Pick<Outside, 'catalogus'>,
  view: StoreView,
  ondernemingsnummer: Ondernemingsnummer,
): readonly Hoofdbeheer[] {
  const recht = hoofdbeheerRecht(catalogus);
  const [organisatie] = view.by('organisatie.ondernemingsnummer', ondernemingsnummer);
  if (organisatie === undefined) return [];
  return view.by('werkrelatie.organisatie', organisatie.id).flatMap((werkrelatie) => {
    const persoon = view.get('persoon', werkrelatie.persoonId);
    if (persoon === undefined) return [];
    return view
      .by('toekenning.werkrelatie', werkrelatie.id)
      .filter(({ gebruikersrechtId }) => gebruikersrechtId === recht.id)
      .map((toekenning) => ({ toekenning, persoon }));
  });
}
