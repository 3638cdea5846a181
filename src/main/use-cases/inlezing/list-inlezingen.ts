import type { Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Outside } from '../outside.ts';

const MAX_EERDERE = 50;

/** What was read in for the organisatie before, newest first. */
export function listInlezingen(
  { store }: Outside,
  input: { readonly organisatieId: string },
): Result<Output<'inlezing.eerdere'>> {
  const own = [...store.view.all('inlezing')].filter(
    ({ organisatieId }) => organisatieId === input.organisatieId,
  );
  return ok(
    own
      .toReversed()
      .slice(0, MAX_EERDERE)
      .map(({ id, op, door, bestand, aantallen, ongedaanOp }) => ({
        ...{ id, op, door, bestand, ongedaanOp },
        aantallen: { ...aantallen },
      })),
  );
}
