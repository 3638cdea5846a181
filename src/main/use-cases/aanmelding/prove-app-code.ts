import { type Fault, fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { faultAt } from '../../domain/fault-at.ts';
import {
  type AppCode,
  beginAppCode,
  faultOfAppCode,
  stepAppCode,
} from '../../identity/app-code.ts';
import { fromBase32 } from '../../identity/app-sleutel.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import { compareTotp } from '../../identity/totp.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { appSleutelVan } from './app-sleutel-van.ts';
import { putMiddel, readBewaard, readPogingen } from './pogingen-stand.ts';
import { recordBlock } from './record-middel.ts';

/** Faults: code.vorm, every app.*. */
export async function proveAppCode(
  parts: AanmeldingParts,
  middel: Oefenmiddel,
  code: string,
): Promise<Result<Nothing>> {
  const { outside } = parts;
  const { insz } = middel;
  const { store, clock } = outside;
  const drawn = await appSleutelVan(parts, middel);
  if (!drawn.ok) return drawn;
  const wiens = { middel: 'app', insz } as const;
  const now = clock.now();

  // The try is durable before anything is compared, let alone answered (security.md A3).
  const counted = await store.update((view) => {
    const bewaard = readBewaard(view, wiens);
    const begun = beginAppCode({ ...bewaard, pogingen: readPogingen(view, wiens) });
    const app = stepAppCode(begun, { soort: 'code', code }, now);
    if (app.stap !== 'vergelijkt') return refuse(refusal(app));
    const puts = [putMiddel(wiens, { pogingen: app.pogingen, now, bewaard })];
    return ok({ puts, value: { app, bewaard } });
  });
  if (!counted.ok) return counted;

  const { app } = counted.value;
  const { gegeven, sleutel } = counted.value.bewaard;
  const uitkomst =
    gegeven === null ? ({ soort: 'fout' } as const) : compareTotp(fromBase32(gegeven), code, now);
  // Judged and kept in one commit: of the same code twice at the same time, one lets in.
  const settle = await store.update((view) => {
    const bewaard = readBewaard(view, wiens);
    // Activated anew in the meantime: no code of an older key counts.
    if (bewaard.sleutel !== sleutel) return refuse(fault('aanmelding.verlopen'));
    const { laatsteStap } = bewaard;
    const settled = stepAppCode({ ...app, laatsteStap }, { soort: 'vergeleken', uitkomst }, now);
    if (settled.stap !== 'aangemeld') return refuse(refusal(settled));
    const kept = { ...bewaard, laatsteStap: settled.laatsteStap };
    return ok({
      puts: [putMiddel(wiens, { pogingen: settled.pogingen, now, bewaard: kept })],
      value: {},
    });
  });
  if (!settle.ok && settle.faults[0].code === 'app.geblokkeerd') await recordBlock(outside, wiens);
  return settle;
}

function refusal(app: AppCode): Fault {
  const found = faultOfAppCode(app);
  if (found === null) throw new Error(`Nothing refuses a code at step ${app.stap}`);
  return app.stap === 'vraagtCode' ? faultAt('code', found) : found;
}
