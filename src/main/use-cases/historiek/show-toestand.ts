import type { Input, Output } from '../../../shared/contract/contract.ts';
import { atField, ok, type Result } from '../../../shared/result.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import { toestandOp } from '../../domain/toestand.ts';
import type { Caller, Outside } from '../outside.ts';
import { findZichtbarePersoon } from '../persoon/find-zichtbare-persoon.ts';
import { describeWerkrelatie } from '../werkrelatie/describe-werkrelatie.ts';
import { findHistoriek } from './list-historiek.ts';

/** 'Toestand op datum': what was known of a persoon at the end of that day, and what of it ran. */
export function showToestand(
  outside: Outside,
  caller: Caller,
  input: Input<'historiek.toestand'>,
): Result<Output<'historiek.toestand'>> {
  const { view } = outside.store;
  const found = findZichtbarePersoon(outside, view, { caller, persoonId: input.persoonId });
  if (!found.ok) return found;
  const datum = atField('datum', parseDatum(input.datum));
  if (!datum.ok) return datum;
  const { persoon, beheerd } = found.value;
  const werkrelaties = view
    .by('werkrelatie.persoon', persoon.id)
    .filter(({ organisatieId }) => beheerd.has(organisatieId));
  const nu = {
    werkrelaties,
    toekenningen: werkrelaties.flatMap(({ id }) => view.by('toekenning.werkrelatie', id)),
  };
  const regels = findHistoriek(view, persoon.id, beheerd).toReversed();
  const toen = toestandOp(datum.value, nu, regels);
  return ok({
    datum: datum.value,
    werkrelaties: toen.werkrelaties.map((werkrelatie) =>
      describeWerkrelatie(outside, view, werkrelatie, {
        day: datum.value,
        toekenningen: toen.toekenningen.filter((held) => held.werkrelatieId === werkrelatie.id),
      }),
    ),
  });
}
