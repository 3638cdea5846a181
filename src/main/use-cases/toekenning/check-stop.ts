import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { decideStopWerkrelatie } from '../werkrelatie/stop-werkrelatie.ts';
import { describeGevolgen } from './describe-gevolgen.ts';
import { rechtNaam } from './describe-toekenning.ts';
import { decideStop } from './stop-toekenning.ts';

/** Any reason: what ends, and what that leaves empty, does not depend on it. */
const reden = '-';

/** What stopping this one would leave without a holder; nothing stored. */
export function checkStopToekenning(
  outside: Outside,
  caller: Caller,
  input: Input<'toekenning.checkStop'>,
): Result<Output<'toekenning.checkStop'>> {
  const { view } = outside.store;
  const stopped = decideStop(outside, view, { caller, input: { ...input, reden } });
  if (!stopped.ok) return stopped;
  const gewijzigd = stopped.value.puts.flatMap((each) =>
    each.collection === 'toekenning' ? [each.entity] : [],
  );
  return ok(describe(outside, view, { caller, organisatieId: input.organisatieId, gewijzigd }));
}

/** Which rights end with this werkrelatie, and what that would leave without a holder. */
export function checkStopWerkrelatie(
  outside: Outside,
  caller: Caller,
  input: Input<'werkrelatie.checkStop'>,
): Result<Output<'werkrelatie.checkStop'>> {
  const { view } = outside.store;
  const stopped = decideStopWerkrelatie(outside, view, { caller, input: { ...input, reden } });
  if (!stopped.ok) return stopped;
  const gewijzigd = stopped.value.value.toekenningen;
  return ok(describe(outside, view, { caller, organisatieId: input.organisatieId, gewijzigd }));
}

function describe(
  outside: Outside,
  view: StoreView,
  about: {
    readonly caller: Caller;
    readonly organisatieId: string;
    readonly gewijzigd: readonly Toekenning[];
  },
): Output<'werkrelatie.checkStop'> {
  return {
    rechten: about.gewijzigd.map((after) => ({
      recht: rechtNaam(after, outside.catalogus),
      voor: (view.get('toekenning', after.id) ?? after).einddatum,
      na: after.einddatum,
    })),
    gevolgen: describeGevolgen(outside, view, about),
  };
}
