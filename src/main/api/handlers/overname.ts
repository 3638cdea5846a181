import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { overnameContract } from '../../../shared/contract/overname.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Caller, Outside } from '../../use-cases/outside.ts';
import { checkVoorUBegint } from '../../use-cases/overname/check-voor-u-begint.ts';
import { listOvernames } from '../../use-cases/overname/list-overnames.ts';
import { parkOnderdeel, resumeOnderdeel } from '../../use-cases/overname/park-onderdeel.ts';
import { type Drukker, printOvername } from '../../use-cases/overname/print-overname.ts';
import { showOvername } from '../../use-cases/overname/show-overname.ts';
import { tickVelden } from '../../use-cases/overname/tick-velden.ts';
import type { Sessions } from '../../use-cases/sessie/sessions.ts';
import type { Files } from '../files.ts';
import type { HandlersOf } from '../handler.ts';
import { offerTo } from '../offer.ts';

type Parts = {
  readonly outside: Outside;
  readonly sessions: Sessions;
  readonly files: Files;
  readonly drukker: Drukker;
};

export function overnameHandlers(parts: Parts): HandlersOf<typeof overnameContract> {
  const { outside } = parts;
  return {
    'overname.list': (input, caller) => listOvernames(outside, caller, input),
    'overname.show': (input, caller) => showOvername(outside, caller, input),
    'overname.tick': (input, caller) => tickVelden(outside, caller, input),
    'overname.park': (input, caller) => parkOnderdeel(outside, caller, input),
    'overname.resume': (input, caller) => resumeOnderdeel(outside, caller, input),
    'overname.check': (input, caller) => checkVoorUBegint(outside, caller, input),
    'overname.print': (input, caller) => offerPdf(parts, caller, { ...input, volledig: false }),
    'overname.printFull': (input, caller) => offerPdf(parts, caller, { ...input, volledig: true }),
  };
}

async function offerPdf(
  parts: Parts,
  caller: Caller,
  asked: Input<'overname.print'> & { readonly volledig: boolean },
): Promise<Result<Output<'overname.print'>>> {
  const { outside, drukker } = parts;
  const printed = await printOvername(outside, caller, { asked, drukker });
  if (!printed.ok) return printed;
  return ok(offerTo(parts, { ...printed.value, type: 'application/pdf' }));
}
