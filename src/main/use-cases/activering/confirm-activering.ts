import { type Fault, fault } from '../../../shared/faults.ts';
import { assertNever, ok, type Result, refuse } from '../../../shared/result.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { MAX_EERSTE_CODES } from '../../identity/activering.ts';
import { isCodeVorm } from '../../identity/app-code.ts';
import { fromBase32 } from '../../identity/app-sleutel.ts';
import { isItsmeCodeVorm } from '../../identity/itsme.ts';
import { geenPogingen } from '../../identity/pogingen.ts';
import { sameSecret } from '../../identity/same-secret.ts';
import { faultOfSms, stepSms } from '../../identity/sms-code.ts';
import { compareTotp, type TotpUitkomst } from '../../identity/totp.ts';
import type { AanmeldingParts, Nothing } from '../aanmelding/aanmelding-parts.ts';
import { putMiddel, readBewaard } from '../aanmelding/pogingen-stand.ts';
import { recordMiddel } from '../aanmelding/record-middel.ts';
import { advanceActivering, type OpenActivering, type Wijze } from './activeringen.ts';

/** What a first code proves: what is kept from now on, or why not. */
type Uitkomst =
  | { readonly gegeven: string; readonly laatsteStap: number | null }
  | { readonly counts: boolean; readonly why: (over: number) => Fault };

/**
 * The first code shows that the new phone works; from then on the old key, number or code does not.
 * Faults: activering.verlopen, and at the field `code`: code.vorm, app.klok*, sms.verlopen,
 * activering.code, activering.itsmeCode, activering.geenCode.
 */
export async function confirmActivering(
  parts: AanmeldingParts,
  input: { readonly activering: string; readonly code: string },
): Promise<Result<Nothing>> {
  const open = advanceActivering(parts, input.activering, 'nagekeken');
  if (open === null) return refuse(fault('activering.verlopen'));
  const now = parts.outside.clock.now();
  const uitkomst = judge(open.wijze, input.code.replaceAll(/\s/g, ''), now);
  if ('why' in uitkomst) return refuse(wrong(parts, open, uitkomst));
  // Before the disk is written, so that the same first code confirms once.
  advanceActivering(parts, open.id, 'juist');
  return keep(parts, open, { ...uitkomst, now });
}

function wrong(
  parts: AanmeldingParts,
  open: OpenActivering,
  { counts, why }: Extract<Uitkomst, { readonly counts: boolean }>,
): Fault {
  if (!counts) return faultAt('code', why(0));
  const next = advanceActivering(parts, open.id, 'fout');
  if (next === null || next.activering.stap !== 'open') return fault('activering.verlopen');
  return faultAt('code', why(MAX_EERSTE_CODES - next.activering.fout));
}

function judge(wijze: Wijze, code: string, now: Moment): Uitkomst {
  switch (wijze.soort) {
    case 'app':
      if (!isCodeVorm(code)) return { counts: false, why: () => fault('code.vorm') };
      return judgeApp(wijze.sleutel, compareTotp(fromBase32(wijze.sleutel), code, now));
    case 'itsme':
      if (isItsmeCodeVorm(code) && sameSecret(code, wijze.code)) return kept(wijze.code);
      return { counts: true, why: (over) => fault('activering.itsmeCode', { over }) };
    case 'sms':
      return judgeSms(wijze.bericht, code, now);
    default:
      return assertNever(wijze);
  }
}

function judgeApp(sleutel: string, uitkomst: TotpUitkomst): Uitkomst {
  // Used up by confirming: signing in takes the next one (RFC 6238, 5.2).
  if (uitkomst.soort === 'juist') return { gegeven: sleutel, laatsteStap: uitkomst.stap };
  if (uitkomst.soort === 'fout') {
    return { counts: true, why: (over) => fault('activering.code', { over }) };
  }
  const minuten = Math.max(1, Math.round(Math.abs(uitkomst.seconden) / 60));
  const code = uitkomst.seconden < 0 ? 'app.klokAchter' : 'app.klokVoor';
  return { counts: true, why: (over) => fault(code, { minuten, over }) };
}

function judgeSms(
  bericht: Extract<Wijze, { soort: 'sms' }>['bericht'],
  code: string,
  now: Moment,
): Uitkomst {
  if (bericht === null) return { counts: false, why: () => fault('activering.geenCode') };
  if (!isCodeVorm(code)) return { counts: false, why: () => fault('code.vorm') };
  const closed = faultOfSms(stepSms(bericht.sms, { soort: 'nagekeken' }, now));
  if (closed !== null) return { counts: false, why: () => closed };
  if (sameSecret(code, bericht.sms.code)) return kept(bericht.nummer);
  return { counts: true, why: (over) => fault('activering.code', { over }) };
}

function kept(gegeven: string): Uitkomst {
  return { gegeven, laatsteStap: null };
}

function keep(
  { outside }: AanmeldingParts,
  { middel, wijze }: OpenActivering,
  next: { readonly gegeven: string; readonly laatsteStap: number | null; readonly now: Moment },
): Promise<Result<Nothing>> {
  const wiens = { middel: wijze.soort, insz: middel.insz };
  const { gegeven, laatsteStap, now } = next;
  return outside.store.update((view) => {
    const before = readBewaard(view, wiens);
    const bewaard = { ...before, gegeven, laatsteStap, sleutel: (before.sleutel ?? 0) + 1 };
    const door = `${middel.voornaam} ${middel.naam}`;
    const lines = recordMiddel(outside, view, { wiens, actie: 'middel.activated', door });
    const puts = [putMiddel(wiens, { pogingen: geenPogingen, now, bewaard }), ...lines];
    return ok({ puts, value: {} });
  });
}
