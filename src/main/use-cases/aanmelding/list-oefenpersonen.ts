import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { formatTelefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import type { MiddelSoort } from '../../domain/middel.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { StoreView } from '../../store/store.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import { hasApp } from './app-sleutel-van.ts';
import { readBewaard, readPogingen } from './pogingen-stand.ts';
import { smsNummerVan } from './sms-nummer-van.ts';

/**
 * The sample persons with their means, as they stand. In a Werkdossier those who registered here, of
 * whom nothing is shown that they chose themselves.
 */
export async function listOefenpersonen(parts: AanmeldingParts): Promise<Result<Oefenpersoon[]>> {
  if (parts.outside.soort !== 'oefen') {
    const own = parts.oefenmiddelen.filter(({ rol }) => rol === 'dossiergebruiker');
    return ok(own.map((middel) => describeOwn(parts, middel)));
  }
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
  whole: Oefenmiddel,
): Promise<Result<Oefenpersoon>> {
  const { insz, gsm, ...middel } = whole;
  const { registers, store } = outside;
  const found = await registers.rijksregister.lookUp(insz);
  if (!found.ok) return found;
  return ok({
    ...middel,
    voornaam: found.value.voornaam,
    naam: found.value.naam,
    inszMasker: maskInsz(insz),
    gsm: gsm === null ? '' : formatTelefoonnummer(gsm),
    itsmeCode: readBewaard(store.view, { middel: 'itsme', insz }).gegeven ?? middel.itsmeCode,
    tokencodes: [...middel.tokencodes],
    ...activatedOf(store.view, whole),
    ...blocksOf(store.view, insz),
  });
}

function describeOwn({ outside }: AanmeldingParts, middel: Oefenmiddel): Oefenpersoon {
  const { kaart, insz, voornaam, naam, rol } = middel;
  const secrets = { pincode: '', itsmeCode: '', gebruikersnaam: '', wachtwoord: '' };
  return {
    ...{ kaart, voornaam, naam, rol, inszMasker: maskInsz(insz), ...secrets },
    gsm: middel.gsm === null ? '' : formatTelefoonnummer(middel.gsm),
    tokencodes: [],
    ...activatedOf(outside.store.view, middel),
    ...blocksOf(outside.store.view, insz),
  };
}

function activatedOf(view: StoreView, middel: Oefenmiddel) {
  return {
    smsGeregistreerd: smsNummerVan(view, middel) !== null,
    appGeactiveerd: hasApp(view, middel),
  };
}

function blocksOf(view: StoreView, insz: Insz) {
  const isBlocked = (middel: MiddelSoort) =>
    readPogingen(view, { middel, insz }).stand === 'geblokkeerd';
  return {
    eidGeblokkeerd: isBlocked('eid'),
    itsmeGeblokkeerd: isBlocked('itsme'),
    wachtwoordGeblokkeerd: isBlocked('wachtwoord'),
    appGeblokkeerd: isBlocked('app'),
    smsGeblokkeerd: isBlocked('sms'),
    tokenGeblokkeerd: isBlocked('token'),
  };
}
