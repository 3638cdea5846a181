import type { simulatieContract } from '../../../shared/contract/simulatie.ts';
import { ok } from '../../../shared/result.ts';
import { gewoneSimulatie } from '../../../shared/values/simulatie.ts';
import type { Outside } from '../../use-cases/outside.ts';
import { findSimulatie, setSimulatie } from '../../use-cases/simulatie/stand.ts';
import type { HandlersOf } from '../handler.ts';

export function simulatieHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof simulatieContract> {
  return {
    'simulatie.stand': () => ok(findSimulatie(outside.store.view)),
    'simulatie.zet': (input) => setSimulatie(outside, input),
    'simulatie.herstel': () => setSimulatie(outside, gewoneSimulatie),
  };
}
