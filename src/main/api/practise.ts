import type { ProcedureName } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/result.ts';
import { createToezicht, type ToezichtParts } from '../use-cases/oefening/toezicht.ts';
import type { Caller } from '../use-cases/outside.ts';
import { disturb, type Wacht } from '../use-cases/simulatie/disturb.ts';
import type { Handlers } from './handler.ts';

type Run = (input: unknown, caller: Caller) => Promise<Result<unknown>>;

/**
 * The practice room around every procedure: what the Simulatiepaneel disturbs is disturbed, and an
 * exercise that runs looks on. It is not there in a Werkdossier.
 */
export function practise(
  handlers: Handlers,
  parts: ToezichtParts & { readonly wacht: Wacht },
): Handlers {
  if (parts.outside.soort !== 'oefen') return handlers;
  const toezicht = createToezicht(parts);
  const around = (procedure: ProcedureName, run: Run): Run =>
    async function answer(input, caller) {
      const verstoord = await disturb(parts, procedure, input as never);
      const result =
        verstoord.soort === 'antwoord' ? verstoord.result : await run(verstoord.input, caller);
      await toezicht.note({ procedure, input, result });
      return result;
    };
  // Every handler keeps its name and its types: only what goes through is changed.
  return Object.fromEntries(
    Object.entries(handlers).map(([name, run]) => [
      name,
      around(name as ProcedureName, run as Run),
    ]),
  ) as unknown as Handlers;
}
