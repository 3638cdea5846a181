import { contract, type ProcedureName, type Reply } from '../../shared/contract/contract.ts';
import type { Access } from '../../shared/contract/procedure.ts';
import { fault } from '../../shared/faults.ts';
import { type Faults, ok, type Result, refuse } from '../../shared/result.ts';
import type { OrganisatieId } from '../../shared/values/ids.ts';
import type { Caller, Outside } from '../use-cases/outside.ts';
import { findHoedanigheid } from '../use-cases/sessie/find-hoedanigheid.ts';
import type { Sessions } from '../use-cases/sessie/sessions.ts';
import type { Handlers } from './handler.ts';

type DispatchOutside = Pick<Outside, 'store' | 'catalogus' | 'clock' | 'soort'>;

export type Dispatch = (procedure: string, body: unknown) => Promise<Reply<unknown>>;

/**
 * The one door between page and use-cases: parses, decides who may, runs, and lets out only what
 * the contract states. A bug is thrown to the caller, which logs it once.
 */
export function createDispatch(parts: {
  readonly handlers: Handlers;
  readonly sessions: Sessions;
  readonly outside: DispatchOutside;
}): Dispatch {
  return async (procedure, body) => {
    if (!isProcedure(procedure)) return refused([fault('vraag.ongeldig')]);
    const { access, input, output } = contract[procedure];
    const parsed = input.safeParse(body);
    if (!parsed.success) return refused([fault('vraag.ongeldig')]);

    const caller = admit(parts, access, parsed.data);
    if (!caller.ok) return caller;

    const run = parts.handlers[procedure] as (input: unknown, caller: Caller | null) => unknown;
    const result = (await run(parsed.data, caller.value)) as Result<unknown>;
    return result.ok ? { ok: true, value: output.parse(result.value) } : refused(result.faults);
  };
}

function isProcedure(name: string): name is ProcedureName {
  return Object.hasOwn(contract, name);
}

function refused(faults: Faults): Reply<never> {
  return { ok: false, faults };
}

/** Who asks, if the access rule of the procedure lets him; the rule is read nowhere else. */
function admit(
  parts: { readonly sessions: Sessions; readonly outside: DispatchOutside },
  access: Access,
  input: unknown,
): Result<Caller | null> {
  if (access === 'public') return ok(null);
  if (access === 'oefen') {
    return parts.outside.soort === 'oefen' ? ok(null) : refuse(fault('vraag.ongeldig'));
  }
  const session = parts.sessions.current();
  if (session === null) return refuse(fault('sessie.geen'));
  const signedIn: Caller = { insz: session.insz, naam: session.naam, hoedanigheid: null };
  if (access === 'signedIn') return ok(signedIn);

  const { organisatieId } = input as { readonly organisatieId: OrganisatieId };
  const { store, catalogus, clock } = parts.outside;
  const organisatie = store.view.get('organisatie', organisatieId);
  if (organisatie === undefined) return refuse(fault('organisatie.onbekend'));
  const hoedanigheid = findHoedanigheid({
    view: store.view,
    catalogus,
    insz: session.insz,
    organisatie,
    today: clock.today(),
  });
  // Somebody else's organisatie answers exactly as one that does not exist (ASVS 8.2.2).
  if (hoedanigheid === null) return refuse(fault('organisatie.onbekend'));
  return ok({ ...signedIn, hoedanigheid });
}
