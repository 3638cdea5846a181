import type { CodeMiddel } from '../../../shared/contract/aanmelding-code.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { assertNever, faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { beginAppCode, faultOfAppCode } from '../../identity/app-code.ts';
import { beginToken, faultOfToken } from '../../identity/federaal-token.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import { startSms } from '../../identity/sms-code.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import { hasApp } from './app-sleutel-van.ts';
import type { CodeVerzoek } from './code-verzoeken.ts';
import { putMiddel, readBewaard, readPogingen } from './pogingen-stand.ts';
import { proveWachtwoord } from './prove-wachtwoord.ts';
import { smsNummerVan } from './sms-nummer-van.ts';

export type WachtwoordInput = {
  readonly deur: Deur;
  readonly middel: CodeMiddel;
  readonly gebruikersnaam: string;
  readonly wachtwoord: string;
};

/**
 * User name and password are right, so the code is asked; with sms it is sent. Faults: veld.verplicht,
 * wachtwoord.fout, and then app.nietGeactiveerd, app.geblokkeerd, sms.geenNummer, sms.geblokkeerd, token.gedeactiveerd.
 */
export async function startCode(
  parts: AanmeldingParts,
  input: WachtwoordInput,
): Promise<Result<{ verzoek: string }>> {
  const missing = faultsOf(missingFields(input));
  if (missing !== undefined) return { ok: false, faults: missing };
  const proved = await proveWachtwoord(parts, input);
  if (!proved.ok) return proved;
  const wijze = await begin(parts, proved.value, input.middel);
  if (!wijze.ok) return wijze;
  const verzoek = parts.codeVerzoeken.open({
    deur: input.deur,
    middel: proved.value,
    begonnenOp: parts.outside.clock.now(),
    wijze: wijze.value,
  });
  return ok({ verzoek: verzoek.id });
}

function missingFields(input: WachtwoordInput): readonly Fault[] {
  return (['gebruikersnaam', 'wachtwoord'] as const)
    .filter((name) => input[name].trim() === '')
    .map((name) => faultAt(name, fault('veld.verplicht')));
}

async function begin(
  parts: AanmeldingParts,
  middel: Oefenmiddel,
  soort: CodeMiddel,
): Promise<Result<CodeVerzoek['wijze']>> {
  const { view } = parts.outside.store;
  const wiens = { middel: soort, insz: middel.insz };
  const pogingen = readPogingen(view, wiens);
  switch (soort) {
    case 'app': {
      if (!hasApp(view, middel)) return refuse(fault('app.nietGeactiveerd'));
      const { laatsteStap } = readBewaard(view, wiens);
      const closed = faultOfAppCode(beginAppCode({ pogingen, laatsteStap }));
      return closed === null ? ok({ soort }) : refuse(closed);
    }
    case 'sms':
      if (smsNummerVan(view, middel) === null) return refuse(fault('sms.geenNummer'));
      if (pogingen.stand === 'geblokkeerd') return refuse(fault('sms.geblokkeerd'));
      return ok({ soort, sms: startSms(parts.random, parts.outside.clock.now()) });
    case 'token':
      return askTokencode(parts, middel);
    default:
      return assertNever(soort);
  }
}

/** The number is kept before it is asked: a restart does not give another one to choose. */
async function askTokencode(
  { outside, random }: AanmeldingParts,
  { insz }: Oefenmiddel,
): Promise<Result<CodeVerzoek['wijze']>> {
  const wiens = { middel: 'token', insz } as const;
  const now = outside.clock.now();
  return outside.store.update((view) => {
    const pogingen = readPogingen(view, wiens);
    const bewaard = readBewaard(view, wiens);
    const token = beginToken({ pogingen, nummer: bewaard.gevraagdeCode }, random);
    if (token.stap !== 'vraagtCode') {
      return refuse(faultOfToken(token) ?? fault('token.gedeactiveerd'));
    }
    const asked = { ...bewaard, gevraagdeCode: token.nummer };
    return ok({
      puts: [putMiddel(wiens, { pogingen, now, bewaard: asked })],
      value: { soort: 'token' },
    });
  });
}
