import type { Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { appLabel, fromBase32 } from '../../identity/app-sleutel.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import { TOTP_STAP_SECONDEN, totpCode, totpStap } from '../../identity/totp.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import { appSleutelVan } from './app-sleutel-van.ts';

/**
 * The simulated authenticator app, its clock `afwijking` seconds ahead. Only in the Oefenomgeving.
 * Faults: vraag.ongeldig, app.nietGeactiveerd.
 */
export async function showOefenapp(
  parts: AanmeldingParts,
  { kaart, afwijking }: { readonly kaart: string; readonly afwijking: number },
): Promise<Result<Output<'aanmelding.oefenapp'>>> {
  const middel = practiceMiddel(parts, kaart);
  if (middel === null) return refuse(fault('vraag.ongeldig'));
  const now = parts.outside.clock.now();
  const sleutel = await appSleutelVan(parts, middel);
  if (!sleutel.ok) return sleutel;
  if (sleutel.value === null) return refuse(fault('app.nietGeactiveerd'));
  const inStep = Math.floor(Date.parse(now) / 1000 + afwijking) % TOTP_STAP_SECONDEN;
  return ok({
    label: appLabel(middel.gebruikersnaam),
    code: totpCode(fromBase32(sleutel.value), totpStap(now, afwijking)),
    afwijking,
    seconden: TOTP_STAP_SECONDEN - inStep,
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
      .all()
      .filter((one) => one.middel.kaart === kaart)
      .flatMap(({ wijze }) =>
        wijze.soort === 'sms' ? [{ code: wijze.sms.code, op: wijze.sms.verzondenOp }] : [],
      ),
  );
}

/** Whose practice means these are; null in a Werkdossier, and for a card that does not exist. */
export function practiceMiddel(
  { outside, oefenmiddelen }: Pick<AanmeldingParts, 'outside' | 'oefenmiddelen'>,
  kaart: string,
): Oefenmiddel | null {
  if (outside.soort !== 'oefen') return null;
  return oefenmiddelen.find((each) => each.kaart === kaart) ?? null;
}
