import { atField, ok, type Result } from '../../../shared/result.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import { mayAppointBeheerder } from '../../domain/authority.ts';
import type { VerlengVraag } from '../../domain/verlenging.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findToekenningenOf } from '../toekenning/find-toekenning.ts';
import { optionally } from '../typed-field.ts';
import { findSiblings, findWerkrelatie } from './find-werkrelatie.ts';

type Input = {
  readonly organisatieId: string;
  readonly werkrelatieId: string;
  readonly einddatum: string;
};

/** Everything that the proposal depends on; an empty end date asks for the furthest. */
export function loadVerlengVraag(
  { catalogus, clock }: Outside,
  view: StoreView,
  { caller, input }: { readonly caller: Caller; readonly input: Input },
): Result<VerlengVraag> {
  const found = findWerkrelatie(view, input);
  if (!found.ok) return found;
  const einddatum = atField('einddatum', optionally(input.einddatum, parseDatum));
  if (!einddatum.ok) return einddatum;
  return ok({
    werkrelatie: found.value,
    siblings: findSiblings(view, found.value),
    toekenningen: findToekenningenOf(view, found.value),
    catalogus,
    mayAppoint: mayAppointBeheerder(caller.hoedanigheid),
    einddatum: einddatum.value,
    today: clock.today(),
  });
}
