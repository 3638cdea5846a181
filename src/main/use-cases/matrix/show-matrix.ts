import type { Input } from '../../../shared/contract/contract.ts';
import type { Matrix, MatrixRij } from '../../../shared/contract/matrix.ts';
import { fault } from '../../../shared/faults.ts';
import { foldWords } from '../../../shared/fold-text.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { GebruikersrechtId } from '../../../shared/values/ids.ts';
import { contextKeuzes } from '../../domain/context-keuze.ts';
import type { Persoon } from '../../domain/persoon.ts';
import { judgeChangeable, runsTodayOrLater } from '../../domain/toekenning-rules.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';

/** The contract's limit. */
const MAX_RIJEN = 500;

/**
 * 'Contexten beheren' of the real system (docs/domain.md 1.3): a row per toekenning of one right
 * that can still be changed, a column per department or value that can be chosen today.
 */
export function showMatrix(outside: Outside, input: Input<'matrix.show'>): Result<Matrix> {
  const recht = outside.catalogus.get(input.gebruikersrechtId as GebruikersrechtId);
  if (recht === undefined) return refuse(fault('gebruikersrecht.onbekend'));
  const { view } = outside.store;
  const today = outside.clock.today();
  const found = findRijen(outside, input);
  const { context } = recht;
  return ok({
    recht: recht.naam,
    label: context.soort === 'een' || context.soort === 'meer' ? context.label : null,
    kolommen: contextKeuzes(recht, findOrganisatie(view, input.organisatieId), today).map(
      (keuze) => ({ ...keuze }),
    ),
    totaal: found.length,
    rijen: found
      .toSorted(byNaam)
      .slice(0, MAX_RIJEN)
      .map(({ rij }) => rij),
  });
}

type Found = { readonly sorted: string; readonly rij: MatrixRij };

function findRijen(
  { store: { view }, clock }: Outside,
  { organisatieId, gebruikersrechtId, zoek }: Input<'matrix.show'>,
): readonly Found[] {
  const today = clock.today();
  const matches = createMatcher(zoek);
  return view.by('werkrelatie.organisatie', organisatieId).flatMap((werkrelatie) => {
    const held = view
      .by('toekenning.werkrelatie', werkrelatie.id)
      .filter((one) => one.gebruikersrechtId === gebruikersrechtId)
      .filter((one) => runsTodayOrLater(one, today) && judgeChangeable(one, today).length === 0);
    const persoon = held.length === 0 ? undefined : view.get('persoon', werkrelatie.persoonId);
    if (persoon === undefined || !matches(persoon)) return [];
    return held.map(({ id, begindatum, einddatum, contexten }) => ({
      sorted: `${persoon.naam} ${persoon.voornaam}`,
      rij: {
        ...{ toekenningId: id, begindatum, einddatum, contexten: [...contexten] },
        persoonId: persoon.id,
        naam: `${persoon.voornaam} ${persoon.naam}`,
      },
    }));
  });
}

const collator = new Intl.Collator('nl', { sensitivity: 'base' });

function byNaam(a: Found, b: Found): number {
  return collator.compare(a.sorted, b.sorted) || (a.rij.toekenningId < b.rij.toekenningId ? -1 : 1);
}

function createMatcher(zoek: string): (persoon: Persoon) => boolean {
  const words = foldWords(zoek);
  return ({ voornaam, naam, roepnaam }) => {
    const parts = foldWords(`${voornaam} ${naam} ${roepnaam ?? ''}`);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  };
}
