import type { aanmeldingCodeContract } from '../../../shared/contract/aanmelding-code.ts';
import type { AanmeldingParts } from '../../use-cases/aanmelding/aanmelding-parts.ts';
import { resendSms } from '../../use-cases/aanmelding/resend-sms.ts';
import { showCodeStand } from '../../use-cases/aanmelding/show-code-stand.ts';
import { showOefenapp, showOefensms } from '../../use-cases/aanmelding/show-oefentelefoon.ts';
import { signInWithCode } from '../../use-cases/aanmelding/sign-in-with-code.ts';
import { letSmsExpire } from '../../use-cases/aanmelding/sms-verzoek.ts';
import { startCode } from '../../use-cases/aanmelding/start-code.ts';
import { unblockMiddel } from '../../use-cases/aanmelding/unblock-middel.ts';
import type { HandlersOf } from '../handler.ts';

export function aanmeldingCodeHandlers(
  parts: AanmeldingParts,
): HandlersOf<typeof aanmeldingCodeContract> {
  return {
    'aanmelding.wachtwoord': (input) => startCode(parts, input),
    'aanmelding.codeStand': (input) => showCodeStand(parts, input),
    'aanmelding.code': (input) => signInWithCode(parts, input),
    'aanmelding.smsOpnieuw': (input) => resendSms(parts, input),
    'aanmelding.smsVerloop': (input) => letSmsExpire(parts, input),
    'aanmelding.oefenapp': (input) => showOefenapp(parts, input),
    'aanmelding.oefensms': (input) => showOefensms(parts, input),
    'aanmelding.codeDeblokkeer': (input) => unblockMiddel(parts, input),
  };
}
