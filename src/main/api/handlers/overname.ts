import type { overnameContract } from '../../../shared/contract/overname.ts';
import type { Outside } from '../../use-cases/outside.ts';
import { checkVoorUBegint } from '../../use-cases/overname/check-voor-u-begint.ts';
import { listOvernames } from '../../use-cases/overname/list-overnames.ts';
import { parkOnderdeel, resumeOnderdeel } from '../../use-cases/overname/park-onderdeel.ts';
import { showOvername } from '../../use-cases/overname/show-overname.ts';
import { tickVelden } from '../../use-cases/overname/tick-velden.ts';
import type { HandlersOf } from '../handler.ts';

export function overnameHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof overnameContract> {
  return {
    'overname.list': (input, caller) => listOvernames(outside, caller, input),
    'overname.show': (input, caller) => showOvername(outside, caller, input),
    'overname.tick': (input, caller) => tickVelden(outside, caller, input),
    'overname.park': (input, caller) => parkOnderdeel(outside, caller, input),
    'overname.resume': (input, caller) => resumeOnderdeel(outside, caller, input),
    'overname.check': (input, caller) => checkVoorUBegint(outside, caller, input),
  };
}
