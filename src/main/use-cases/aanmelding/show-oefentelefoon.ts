import type { Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { appSleutel, toBase32 } from '../../identity/oefengeheim.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import { TOTP_CIJFERS, TOTP_STAP_SECONDEN, totpCode, totpStap } from '../../identity/totp.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import { readBewaard } from './pogingen-stand.ts';

const UITGEVER = 'Rechtenklaar oefening';

/**
 * The simulated authenticator app, its clock `afwijking` seconds ahead, and what it was enrolled
 * with. Only in the Oefenomgeving. Fault: vraag.ongeldig.
 */
export function showOefenapp(
  parts: AanmeldingParts,
  { kaart, afwijking }: { readonly kaart: string; readonly afwijking: number },
): Result<Output<'aanmelding.oefenapp'>> {
  const middel = practiceMiddel(parts, kaart);
  if (middel === null) return refuse(fault('vraag.ongeldig'));
  const { store, clock } = parts.outside;
  const now = clock.now();
  const { sleutel: volgnummer } = readBewaard(store.view, { middel: 'app', insz: middel.insz });
  const sleutel = appSleutel(kaart, volgnummer ?? 0);
  const inStep = Math.floor(Date.parse(now) / 1000 + afwijking) % TOTP_STAP_SECONDEN;
  return ok({
    label: `${UITGEVER}: ${middel.gebruikersnaam}`,
    code: totpCode(sleutel, totpStap(now, afwijking)),
    afwijking,
    seconden: TOTP_STAP_SECONDEN - inStep,
    sleutel: (toBase32(sleutel).match(/.{1,4}/g) ?? []).join(' '),
    adres: otpauth(middel, toBase32(sleutel)),
  });
}

/** The messages on the practice phone, the last first. Fault: vraag.ongeldig. */
export function showOefensms(
  parts: AanmeldingParts,
  { kaart }: { readonly kaart: string },
): Result<Output<'aanmelding.oefensms'>> {
  if (practiceMiddel(parts, kaart) === null) return refuse(fault('vraag.ongeldig'));
  return ok(
    parts.codeVerzoeken
      .of(kaart)
      .flatMap(({ wijze }) =>
        wijze.soort === 'sms' ? [{ code: wijze.sms.code, op: wijze.sms.verzondenOp }] : [],
      ),
  );
}

function practiceMiddel(
  { outside, oefenmiddelen }: AanmeldingParts,
  kaart: string,
): Oefenmiddel | null {
  if (outside.soort !== 'oefen') return null;
  return oefenmiddelen.find((each) => each.kaart === kaart) ?? null;
}

/** The address that authenticator apps read (the Key Uri Format of Google Authenticator). */
function otpauth({ gebruikersnaam }: Oefenmiddel, secret: string): string {
  const issuer = encodeURIComponent(UITGEVER);
  const label = `${issuer}:${encodeURIComponent(gebruikersnaam)}`;
  const settings = `algorithm=SHA1&digits=${TOTP_CIJFERS}&period=${TOTP_STAP_SECONDEN}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${issuer}&${settings}`;
}
