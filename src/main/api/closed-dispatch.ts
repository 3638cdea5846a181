import { contract } from '../../shared/contract/contract.ts';
import { type WerkruimteContract, werkruimteContract } from '../../shared/contract/werkruimte.ts';
import { fault } from '../../shared/faults.ts';
import type { Result } from '../../shared/result.ts';
import type { Dispatch } from './dispatch.ts';
import type { HandlersOf } from './handler.ts';

/**
 * The door while nothing is open: only what is asked of the app itself is answered. All the rest of
 * the contract says that it is locked, whatever came with it (security.md A8).
 */
export function createClosedDispatch(handlers: HandlersOf<WerkruimteContract>): Dispatch {
  return async (procedure, body) => {
    if (!Object.hasOwn(contract, procedure)) return refused('vraag.ongeldig');
    if (!isAboutApp(procedure)) return refused('dossier.vergrendeld');
    const { input, output } = werkruimteContract[procedure];
    const parsed = input.safeParse(body);
    if (!parsed.success) return refused('vraag.ongeldig');
    const run = handlers[procedure] as (input: unknown) => unknown;
    const result = (await run(parsed.data)) as Result<unknown>;
    return result.ok ? { ok: true, value: output.parse(result.value) } : result;
  };
}

/** What is answered also while a dossier is locked. */
export function isAboutApp(procedure: string): procedure is keyof WerkruimteContract {
  return Object.hasOwn(werkruimteContract, procedure);
}

function refused(code: 'vraag.ongeldig' | 'dossier.vergrendeld') {
  return { ok: false, faults: [fault(code)] } as const;
}
