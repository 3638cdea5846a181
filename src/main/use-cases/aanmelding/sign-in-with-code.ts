import { fault } from '../../../shared/faults.ts';
import { assertNever, type Result, refuse } from '../../../shared/result.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { beginSession } from './begin-session.ts';
import { type CodeVerzoek, openCodeVerzoek } from './code-verzoeken.ts';
import { proveAppCode } from './prove-app-code.ts';
import { proveSmsCode } from './prove-sms-code.ts';
import { proveTokencode } from './prove-tokencode.ts';

export type CodeInput = { readonly verzoek: string; readonly code: string };

/**
 * The code that follows the password. Faults: aanmelding.verlopen, code.vorm, every app.*, sms.* and
 * token.* of the means, at the field `code` what another code repairs; those of beginSession.
 */
export async function signInWithCode(
  parts: AanmeldingParts,
  input: CodeInput,
): Promise<Result<Nothing>> {
  const open = openCodeVerzoek(parts, input.verzoek);
  if (open === null) return refuse(fault('aanmelding.verlopen'));
  // Apps show '123 456'.
  const code = input.code.replaceAll(/\s/g, '');
  const proved = await proveCode(parts, open, code);
  if (!proved.ok) return proved;
  parts.codeVerzoeken.close(open.id);
  return beginSession(parts, { insz: open.middel.insz, deur: open.deur });
}

function proveCode(
  parts: AanmeldingParts,
  open: CodeVerzoek,
  code: string,
): Promise<Result<Nothing>> {
  switch (open.wijze.soort) {
    case 'app':
      return proveAppCode(parts, open.middel, code);
    case 'sms':
      return proveSmsCode(parts, open, code);
    case 'token':
      return proveTokencode(parts, open.middel, code);
    default:
      return assertNever(open.wijze);
  }
}
