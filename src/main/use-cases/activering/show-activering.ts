import type { Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { assertNever, ok, type Result, refuse } from '../../../shared/result.ts';
import { formatTelefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import { appLabel, fromBase32, groupSleutel, otpauth } from '../../identity/app-sleutel.ts';
import { totpCode, totpStap } from '../../identity/totp.ts';
import type { AanmeldingParts, Nothing } from '../aanmelding/aanmelding-parts.ts';
import { advanceActivering, type OpenActivering } from './activeringen.ts';

type Named = { readonly activering: string };

/** What the screen shows. Fault: activering.verlopen, however it ended. */
export function showActivering(
  parts: AanmeldingParts,
  { activering: id }: Named,
): Result<Output<'activering.stand'>> {
  const open = advanceActivering(parts, id, 'nagekeken');
  if (open === null) return refuse(fault('activering.verlopen'));
  const { wijze, activering, middel } = open;
  return ok({
    middel: wijze.soort,
    geldigTot: activering.geldigTot,
    app:
      wijze.soort === 'app'
        ? {
            label: appLabel(middel.gebruikersnaam),
            adres: otpauth(middel.gebruikersnaam, wijze.sleutel),
            sleutel: groupSleutel(wijze.sleutel),
          }
        : null,
    sms:
      wijze.soort === 'sms' && wijze.bericht !== null
        ? {
            nummer: formatTelefoonnummer(wijze.bericht.nummer),
            verzonden: wijze.bericht.sms.verzonden,
          }
        : null,
  });
}

/** What arrives on the practice phone of whoever activates. Faults: vraag.ongeldig, activering.verlopen. */
export function showOefengsm(
  parts: AanmeldingParts,
  { activering: id }: Named,
): Result<Output<'activering.oefengsm'>> {
  if (parts.outside.soort !== 'oefen') return refuse(fault('vraag.ongeldig'));
  const open = advanceActivering(parts, id, 'nagekeken');
  if (open === null) return refuse(fault('activering.verlopen'));
  return ok({ code: codeOnPhone(parts, open) });
}

function codeOnPhone({ outside }: AanmeldingParts, { wijze, middel }: OpenActivering) {
  switch (wijze.soort) {
    case 'app':
      return totpCode(fromBase32(wijze.sleutel), totpStap(outside.clock.now()));
    case 'itsme':
      return wijze.code;
    case 'sms': {
      const { bericht } = wijze;
      // A message to another number rings elsewhere.
      return bericht?.nummer === middel.gsm ? bericht.sms.code : null;
    }
    default:
      return assertNever(wijze);
  }
}

/** Given up, or ten minutes went by; nothing has changed. */
export function endActivering(
  parts: AanmeldingParts,
  id: string,
  gebeurtenis: 'geannuleerd' | 'tijdVoorbij',
): Result<Nothing> {
  advanceActivering(parts, id, gebeurtenis);
  return ok({});
}
