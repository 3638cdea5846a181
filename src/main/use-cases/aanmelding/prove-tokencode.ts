import { type Fault, fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { beginToken, faultOfToken, stepToken, type Token } from '../../identity/federaal-token.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import { sameSecret } from '../../identity/same-secret.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { putMiddel, readBewaard, readPogingen } from './pogingen-stand.ts';
import { recordBlock } from './record-middel.ts';

/** Faults: every token.*, aanmelding.verlopen. Capitals or not, as one copies from paper. */
export async function proveTokencode(
  { outside, random }: AanmeldingParts,
  { insz, tokencodes }: Oefenmiddel,
  typed: string,
): Promise<Result<Nothing>> {
  const { store, clock } = outside;
  const wiens = { middel: 'token', insz } as const;
  const now = clock.now();
  const code = typed.toUpperCase();

  // The try is durable before anything is compared, let alone answered (security.md A3).
  const counted = await store.update((view) => {
    const bewaard = readBewaard(view, wiens);
    const pogingen = readPogingen(view, wiens);
    // Answered in another window: this number is asked no more.
    if (bewaard.gevraagdeCode === null) return refuse(fault('aanmelding.verlopen'));
    const begun = beginToken({ pogingen, nummer: bewaard.gevraagdeCode }, random);
    const token = stepToken(begun, { soort: 'code', code }, now);
    if (token.stap !== 'vergelijkt') return refuse(refusal(token));
    const asked = { ...bewaard, gevraagdeCode: token.nummer };
    const puts = [putMiddel(wiens, { pogingen: token.pogingen, now, bewaard: asked })];
    return ok({ puts, value: { token, bewaard } });
  });
  if (!counted.ok) return counted;

  const { token, bewaard } = counted.value;
  const juist = sameSecret(code, tokencodes[token.nummer - 1] ?? '');
  const settled = stepToken(token, { soort: 'vergeleken', juist }, now);
  if (settled.stap === 'gedeactiveerd') await recordBlock(outside, wiens);
  if (settled.stap !== 'aangemeld') return refuse(refusal(settled));
  const next = { ...bewaard, gevraagdeCode: null };
  return store.update(() =>
    ok({
      puts: [putMiddel(wiens, { pogingen: settled.pogingen, now, bewaard: next })],
      value: {},
    }),
  );
}

function refusal(token: Token): Fault {
  const found = faultOfToken(token);
  if (found === null) throw new Error(`Nothing refuses a code at step ${token.stap}`);
  return token.stap === 'vraagtCode' ? faultAt('code', found) : found;
}
