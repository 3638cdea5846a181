import type { Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Outside } from '../outside.ts';

/** One number for each answer that KBO can give, for whoever has none at hand. */
export function listKboOefennummers({
  registers,
}: Pick<Outside, 'registers'>): Result<Output<'onderneming.oefennummers'>> {
  return ok(registers.kbo.oefennummers.map((each) => ({ ...each })));
}
