import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { formatTelefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import type { MiddelSoort } from '../../domain/middel.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import { hasApp } from './app-sleutel-van.ts';
import { readBewaard, readPogingen } from './pogingen-stand.ts';
import { smsNummerVan } from './sms-nummer-van.ts';

/** The sample persons with their means, as they stand; nobody in a Werkdossier. */
export async function listOefenpersonen(parts: AanmeldingParts): Promise<Result<Oefenpersoon[]>> {
  if (parts.outside.soort !== 'oefen') return ok([]);
  const personen: Oefenpersoon[] = [];
  for (const middel of parts.oefenmiddelen) {
    const persoon = await describe(parts, middel);
    if (!persoon.ok) return persoon;
    personen.push(persoon.value);
  }
  return ok(personen);
}

async function describe(
  { outside }: AanmeldingParts,
  { insz, gsm, ...middel }: Oefenmiddel,
): Promise<Result<Oefenpersoon>> {
  const { registers, store } = outside;
  const found = await registers.rijksregister.lookUp(insz);
  if (!found.ok) return found;
  const isBlocked = (soort: MiddelSoort) =>
    readPogingen(store.view, { middel: soort, insz }).stand === 'geblokkeerd';
  return ok({
    ...middel,
    voornaam: found.value.voornaam,
    naam: found.value.naam,
    inszMasker: maskInsz(insz),
    gsm: formatTelefoonnummer(gsm),
    eidGeblokkeerd: isBlocked('eid'),
    itsmeGeblokkeerd: isBlocked('itsme'),
    itsmeCode: readBewaard(store.view, { middel: 'itsme', insz }).gegeven ?? middel.itsmeCode,
    smsGeregistreerd: smsNummerVan(store.view, { ...middel, insz, gsm }) !== null,
    appGeactiveerd: hasApp(store.view, { ...middel, insz, gsm }),
    tokencodes: [...middel.tokencodes],
    wachtwoordGeblokkeerd: isBlocked('wachtwoord'),
    appGeblokkeerd: isBlocked('app'),
    smsGeblokkeerd: isBlocked('sms'),
    tokenGeblokkeerd: isBlocked('token'),
  });
}
