import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { siblingsOf } from '../../domain/werkrelatie-rules.ts';
import type { StoreView } from '../../store/store.ts';

/** A werkrelatie of this organisatie; one of another is refused exactly as an absent one. */
export function findWerkrelatie(
  view: StoreView,
  key: { readonly organisatieId: string; readonly werkrelatieId: string },
): Result<Werkrelatie> {
  const werkrelatie = view.get('werkrelatie', key.werkrelatieId);
  if (werkrelatie === undefined || werkrelatie.organisatieId !== key.organisatieId) {
    return refuse(fault('werkrelatie.onbekend'));
  }
  return ok(werkrelatie);
}

/** The others that it may not overlap; for a new one, give the key with a null id. */
export function findSiblings(
  view: StoreView,
  of: Parameters<typeof siblingsOf>[0],
): readonly Werkrelatie[] {
  return siblingsOf(of, view.by('werkrelatie.persoon', of.persoonId));
}
