import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { isCodeVorm } from '../../identity/app-code.ts';
import { pogingenOver, stepPogingen } from '../../identity/pogingen.ts';
import { sameSecret } from '../../identity/same-secret.ts';
import { faultOfSms, type SmsCode } from '../../identity/sms-code.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import type { CodeVerzoek } from './code-verzoeken.ts';
import { putPogingen, readPogingen } from './pogingen-stand.ts';
import { recordBlock } from './record-middel.ts';
import { advanceSms } from './sms-verzoek.ts';

/** Faults: code.vorm, aanmelding.verlopen, sms.verlopen, sms.fout, sms.geblokkeerd. */
export async function proveSmsCode(
  parts: AanmeldingParts,
  { id, middel }: CodeVerzoek,
  code: string,
): Promise<Result<Nothing>> {
  const { store, clock } = parts.outside;
  const wiens = { middel: 'sms', insz: middel.insz } as const;
  const now = clock.now();
  const waiting = waitingSms(parts, id);
  if (!waiting.ok) return waiting;

  // The try is durable before anything is compared (security.md A3).
  const counted = await store.update((view) => {
    const before = readPogingen(view, wiens);
    if (before.stand === 'geblokkeerd') return refuse(fault('sms.geblokkeerd'));
    if (!isCodeVorm(code)) return refuse(faultAt('code', fault('code.vorm')));
    const pogingen = stepPogingen(before, 'geprobeerd', now);
    return ok({ puts: [putPogingen(view, wiens, { pogingen, now })], value: pogingen });
  });
  if (!counted.ok) return counted;

  const juist = sameSecret(code, waiting.value.code);
  const settled = stepPogingen(counted.value, juist ? 'juist' : 'fout', now);
  if (!juist) {
    if (settled.stand === 'geblokkeerd') {
      await recordBlock(parts.outside, wiens);
      return refuse(fault('sms.geblokkeerd'));
    }
    return refuse(faultAt('code', fault('sms.fout', { over: pogingenOver(settled) })));
  }
  // It may have been used, or replaced by another, while the disk was written.
  const still = waitingSms(parts, id);
  if (!still.ok) return still;
  if (still.value.code !== waiting.value.code)
    return refuse(faultAt('code', fault('sms.verlopen')));
  advanceSms(parts, id, { soort: 'juist' });
  return store.update((view) =>
    ok({ puts: [putPogingen(view, wiens, { pogingen: settled, now })], value: {} }),
  );
}

function waitingSms(parts: AanmeldingParts, id: string): Result<SmsCode> {
  const sms = advanceSms(parts, id, { soort: 'nagekeken' });
  if (sms === null) return refuse(fault('aanmelding.verlopen'));
  const closed = faultOfSms(sms);
  return closed === null ? ok(sms) : refuse(faultAt('code', closed));
}
