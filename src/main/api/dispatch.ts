import { contract, type ProcedureName, type Reply } from '../../shared/contract/contract.ts';
import type { Access, Procedure } from '../../shared/contract/procedure.ts';
import { fault } from '../../shared/faults.ts';
import { type Faults, ok, type Result, refuse } from '../../shared/result.ts';
import type { OrganisatieId } from '../../shared/values/ids.ts';
import { prepareLijst } from '../use-cases/organisatie/prepare-lijst.ts';
import type { Caller, Outside } from '../use-cases/outside.ts';
import { admitSession } from '../use-cases/sessie/admit-session.ts';
import { findHoedanigheid } from '../use-cases/sessie/find-hoedanigheid.ts';
import { needsBevestiging } from '../use-cases/sessie/needs-bevestiging.ts';
import type { Session, Sessions } from '../use-cases/sessie/sessions.ts';
import { findRustMs } from '../use-cases/voorkeur/set-rust.ts';
import { asksLijst } from './asks-lijst.ts';
import type { Handlers } from './handler.ts';

type DispatchOutside = Pick<Outside, 'store' | 'catalogus' | 'clock' | 'soort'>;
type Parts = {
  readonly handlers: Handlers;
  readonly sessions: Sessions;
  readonly outside: DispatchOutside;
  /** One turn of the loop. */
  readonly adem: () => Promise<void>;
};

/** What a window says of itself with each question. It can only make less of it. */
export type Sender = {
  /** The session that it shows; null when it does not say. */
  readonly sessie: string | null;
  /** It asks by itself, nobody pressed anything: no sign of life. */
  readonly background: boolean;
};

export type Dispatch = (
  procedure: string,
  body: unknown,
  sender?: Sender,
) => Promise<Reply<unknown>>;

const unnamed: Sender = { sessie: null, background: false };

/**
 * The one door between page and use-cases: parses, decides who may, runs, and lets out only what
 * the contract states. A bug is thrown to the caller, which logs it once.
 */
export function createDispatch(parts: Parts): Dispatch {
  return async (procedure, body, sender = unnamed) => {
    if (!isProcedure(procedure)) return refused([fault('vraag.ongeldig')]);
    const { access, input, output, stepUp }: Procedure = contract[procedure];
    const parsed = input.safeParse(body);
    if (!parsed.success) return refused([fault('vraag.ongeldig')]);

    const { clock } = parts.outside;
    const asked = { access, input: parsed.data, sender };
    const caller = await admitWithLijst(parts, procedure, asked);
    if (!caller.ok) return caller;
    if (
      needsBevestiging(parts.outside, stepUp, parsed.data) &&
      !parts.sessions.isBevestigd(clock.now())
    )
      return refused([fault('sessie.bevestigNodig')]);

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

type Asked = { readonly access: Access; readonly input: unknown; readonly sender: Sender };

/** Somebody may leave, or lose his right, while his list is made: then he is judged once more. */
async function admitWithLijst(
  parts: Parts,
  procedure: ProcedureName,
  asked: Asked,
): Promise<Result<Caller | null>> {
  const admitted = admit(parts, asked);
  if (!admitted.ok || !asksLijst(procedure)) return admitted;
  if (!(await madeLijst(parts, asked.input))) return admitted;
  return admit(parts, { ...asked, sender: { ...asked.sender, background: true } });
}

/**
 * Makes the list of persons that the question is about part by part, so that 100,000 of them stop
 * nobody who asks something else meanwhile. False where it was ready: then nothing was waited for.
 */
async function madeLijst({ outside, adem }: Parts, input: unknown): Promise<boolean> {
  const { organisatieId } = input as { readonly organisatieId: OrganisatieId };
  let waited = false;
  while (prepareLijst(outside, organisatieId)) {
    waited = true;
    await adem();
  }
  return waited;
}

/** Who asks, if the access rule of the procedure lets him; the rule is read nowhere else. */
function admit(parts: Parts, asked: Asked): Result<Caller | null> {
  const { access, sender } = asked;
  parts.sessions.pass(parts.outside.clock.now(), findRustMs(parts.outside.store.view));
  if (access === 'public') return ok(null);
  if (access === 'oefen') {
    return parts.outside.soort === 'oefen' ? ok(null) : refuse(fault('vraag.ongeldig'));
  }
  const admitted = admitSession(parts.outside, parts.sessions, sender.sessie);
  if (!admitted.ok) return admitted;
  if (!sender.background) parts.sessions.touch(parts.outside.clock.now());
  const signedIn = callerOf(admitted.value);
  if (access === 'signedIn') return ok(signedIn);

  const { organisatieId } = asked.input as { readonly organisatieId: OrganisatieId };
  const { store, catalogus, clock } = parts.outside;
  const organisatie = store.view.get('organisatie', organisatieId);
  if (organisatie === undefined) return refuse(fault('organisatie.onbekend'));
  const hoedanigheid = findHoedanigheid({
    view: store.view,
    catalogus,
    insz: signedIn.insz,
    organisatie,
    today: clock.today(),
  });
  // Somebody else's organisatie answers exactly as one that does not exist (ASVS 8.2.2).
  if (hoedanigheid === null) return refuse(fault('organisatie.onbekend'));
  return ok({ ...signedIn, hoedanigheid });
}

function callerOf({ insz, naam, namens }: Session): Caller {
  return { insz, naam, hoedanigheid: null, ...(namens === null ? {} : { namens }) };
}
