import type { Input, Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, ok, type Result, refuse } from '../../../shared/result.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { Change, StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { MAX_REDEN, requiredText, withFaults } from '../typed-field.ts';
import { type Besluit, countOordelen, historiekIn, stempelOf } from './besluit.ts';

export type Confirmed = Input<'bulk.verleng'>;
type Done = Output<'bulk.verleng'>;
type Decide = (view: StoreView) => Besluit;

/**
 * Keeps what was seen and nothing else: decided once more on the latest state, and refused as a whole
 * when that gives other rows than the page showed. The refused ones are left out only when told so.
 */
export function commitBulk(
  outside: Outside,
  input: Confirmed,
  prepare: (at: Outside, about: { readonly reden: string }) => Result<Decide>,
): Promise<Result<Done>> {
  const today = outside.clock.today();
  const reden = atField('reden', requiredText(withoutNumbers(input.reden, today), MAX_REDEN));
  const decide = prepare(outside, { reden: reden.ok ? reden.value : '' });
  if (!decide.ok) return Promise.resolve(withFaults(decide, reden.ok ? [] : reden.faults));
  if (!reden.ok) return Promise.resolve(reden);
  return outside.store.update((view) => judge(decide.value(view), input));
}

function judge({ rijen, puts }: Besluit, input: Confirmed): Result<Change<Done>> {
  if (stempelOf(rijen) !== input.gezien) return refuse(fault('bulk.gewijzigd'));
  const { gaat, geweigerd } = countOordelen(rijen);
  const [regelId] = historiekIn(puts);
  if (gaat === 0 || regelId === undefined) return refuse(fault('bulk.niets'));
  if (geweigerd > 0 && !input.zonderGeweigerde) {
    return refuse(fault('bulk.geweigerd', { aantal: geweigerd, gaat }));
  }
  return ok({ puts, value: { gewijzigd: gaat, regelId } });
}
