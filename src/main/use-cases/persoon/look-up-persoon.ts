import type { GevondenPersoon } from '../../../shared/contract/persoon.ts';
import { fault } from '../../../shared/faults.ts';
import { atField, ok, type Result, refuse } from '../../../shared/result.ts';
import { type Insz, parseInsz } from '../../../shared/values/insz.ts';
import type { Persoon } from '../../domain/persoon.ts';
import { isZichtbaarVoor } from '../../domain/persoon-rules.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findBeheerdeIds } from '../sessie/find-beheerde-organisaties.ts';

/**
 * Step 1: who has this number? A persoon whom only another organisatie knows answers exactly as
 * somebody new, so that nobody can find out who works elsewhere (security.md A2).
 */
export async function lookUpPersoon(
  outside: Outside,
  caller: Caller,
  input: { readonly insz: string },
): Promise<Result<GevondenPersoon>> {
  const insz = readInsz(outside, input.insz);
  if (!insz.ok) return insz;
  const known = findByInsz(outside, outside.store.view, { caller, insz: insz.value });
  if (known?.zichtbaar) return ok({ soort: 'bekend', persoonId: known.persoon.id });
  const register = await outside.registers.rijksregister.lookUp(insz.value);
  if (!register.ok) return atField('insz', register);
  const { voornaam, naam, geboortedatum, geslacht, bron } = register.value;
  return ok({
    soort: 'nieuw',
    insz: insz.value,
    voornaam,
    naam,
    geboortedatum,
    geslacht,
    bron,
  });
}

export function readInsz({ soort, clock }: Outside, typed: string): Result<Insz> {
  return atField('insz', parseInsz(typed, { soort, today: clock.today() }));
}

/** Whether the workspace has this number, and whether the caller may know that. */
export function findByInsz(
  outside: Outside,
  view: StoreView,
  { caller, insz }: { readonly caller: Caller; readonly insz: Insz },
): { readonly persoon: Persoon; readonly zichtbaar: boolean } | undefined {
  const [persoon] = view.by('persoon.insz', insz);
  if (persoon === undefined) return undefined;
  const beheerd = findBeheerdeIds(outside, view, caller.insz);
  const werkrelaties = view.by('werkrelatie.persoon', persoon.id);
  return { persoon, zichtbaar: isZichtbaarVoor(beheerd, persoon, werkrelaties) };
}

/** The refusal when the number belongs to somebody whom the caller can already see. */
export function judgeNumberFree(
  outside: Outside,
  view: StoreView,
  question: { readonly caller: Caller; readonly insz: Insz },
): Result<null> {
  if (!findByInsz(outside, view, question)?.zichtbaar) return ok(null);
  return atField('insz', refuse(fault('persoon.bestaatAl')));
}
