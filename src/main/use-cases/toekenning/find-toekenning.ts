import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { StoreView } from '../../store/store.ts';

export type GevondenToekenning = {
  readonly toekenning: Toekenning;
  readonly werkrelatie: Werkrelatie;
};

/** A toekenning of this organisatie; one of another is refused exactly as an absent one. */
export function findToekenning(
  view: StoreView,
  key: { readonly organisatieId: string; readonly toekenningId: string },
): Result<GevondenToekenning> {
  const toekenning = view.get('toekenning', key.toekenningId);
  const werkrelatie =
    toekenning === undefined ? undefined : view.get('werkrelatie', toekenning.werkrelatieId);
  if (
    toekenning === undefined ||
    werkrelatie === undefined ||
    werkrelatie.organisatieId !== key.organisatieId
  ) {
    return refuse(fault('toekenning.onbekend'));
  }
  return ok({ toekenning, werkrelatie });
}

/** All toekenningen of the same persoon for the same organisatie: what rights can clash with. */
export function findToekenningenOf(
  view: StoreView,
  { persoonId, organisatieId }: Pick<Werkrelatie, 'persoonId' | 'organisatieId'>,
): readonly Toekenning[] {
  return view
    .by('werkrelatie.persoon', persoonId)
    .filter((werkrelatie) => werkrelatie.organisatieId === organisatieId)
    .flatMap(({ id }) => view.by('toekenning.werkrelatie', id));
}
