import type { Input, Output } from '../../../shared/contract/contract.ts';
import { collect, ok, type Result } from '../../../shared/result.ts';
import { parseDatum } from '../../../shared/values/datum.ts';
import { parseEmailAdres } from '../../../shared/values/email-adres.ts';
import { parseTelefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import type { Caller, Outside } from '../outside.ts';
import { findVertegenwoordigd } from './open-onderneming.ts';
import { type Aanstelling, planAanstelling } from './plan-aanstelling.ts';
import { putAanstelling } from './put-aanstelling.ts';
import { readPersoon } from './read-persoon.ts';

type Typed = Input<'csam.appoint'>;

/** The judgement of `appointHoofdbeheerder`, nothing stored. */
export async function checkAanstelling(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Record<string, never>>> {
  const aanstelling = await readAanstelling(outside, caller, input);
  if (!aanstelling.ok) return aanstelling;
  const freshId = () => '';
  const plan = planAanstelling(outside, outside.store.view, {
    aanstelling: aanstelling.value,
    freshId,
  });
  return plan.ok ? ok({}) : plan;
}

/** 'Een Hoofdtoegangsbeheerder aanstellen', confirmed: all of it in one commit, a line for each part. */
export async function appointHoofdbeheerder(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Output<'csam.appoint'>>> {
  const aanstelling = await readAanstelling(outside, caller, input);
  if (!aanstelling.ok) return aanstelling;
  return outside.store.update((view) => {
    const freshId = () => outside.ids.next();
    const plan = planAanstelling(outside, view, { aanstelling: aanstelling.value, freshId });
    if (!plan.ok) return plan;
    const { voornaam, naam } = plan.value.persoon;
    const puts = putAanstelling(outside, caller, plan.value);
    return ok({ puts, value: { naam: `${voornaam} ${naam}` } });
  });
}

/** May he appoint for this enterprise, then whom, then how to reach him and for how long. */
async function readAanstelling(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Aanstelling>> {
  const opened = await findVertegenwoordigd(outside, caller, input.ondernemingsnummer);
  if (!opened.ok) return opened;
  const persoon = await readPersoon(outside, caller, input);
  if (!persoon.ok) return persoon;
  const read = collect({
    email: parseEmailAdres(input.email),
    telefoon: parseTelefoonnummer(input.telefoon),
    begindatum: parseDatum(input.begindatum),
    einddatum: parseDatum(input.einddatum),
  });
  if (!read.ok) return read;
  const { email, telefoon, ...periode } = read.value;
  const { onderneming } = opened.value;
  return ok({ onderneming, persoon: persoon.value, email, telefoon, periode });
}
