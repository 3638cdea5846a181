import type { Fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { faultAt } from '../../domain/fault-at.ts';
import {
  type AppCode,
  beginAppCode,
  faultOfAppCode,
  stepAppCode,
} from '../../identity/app-code.ts';
import { appSleutel } from '../../identity/oefengeheim.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import { compareTotp } from '../../identity/totp.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { putMiddel, readBewaard, readPogingen } from './pogingen-stand.ts';

/** Faults: code.vorm, every app.*. */
export async function proveAppCode(
  { outside }: AanmeldingParts,
  { insz, kaart }: Oefenmiddel,
  code: string,
): Promise<Result<Nothing>> {
  const { store, clock } = outside;
  const wiens = { middel: 'app', insz } as const;
  const now = clock.now();

  // The try is durable before anything is compared, let alone answered (security.md A3).
  const counted = await store.update((view) => {
    const bewaard = readBewaard(view, wiens);
    const begun = beginAppCode({ ...bewaard, pogingen: readPogingen(view, wiens) });
    const app = stepAppCode(begun, { soort: 'code', code }, now);
    if (app.stap !== 'vergelijkt') return refuse(refusal(app));
    const puts = [putMiddel(wiens, { pogingen: app.pogingen, now, bewaard })];
    return ok({ puts, value: { app, sleutel: bewaard.sleutel } });
  });
  if (!counted.ok) return counted;

  const { app, sleutel } = counted.value;
  const uitkomst = compareTotp(appSleutel(kaart, sleutel ?? 0), code, now);
  // Judged and kept in one commit: of the same code twice at the same time, one lets in.
  return store.update((view) => {
    const bewaard = readBewaard(view, wiens);
    const { laatsteStap } = bewaard;
    const settled = stepAppCode({ ...app, laatsteStap }, { soort: 'vergeleken', uitkomst }, now);
    if (settled.stap !== 'aangemeld') return refuse(refusal(settled));
    const kept = { ...bewaard, laatsteStap: settled.laatsteStap };
    return ok({
      puts: [putMiddel(wiens, { pogingen: settled.pogingen, now, bewaard: kept })],
      value: {},
    });
  });
}

function refusal(app: AppCode): Fault {
  const found = faultOfAppCode(app);
  if (found === null) throw new Error(`Nothing refuses a code at step ${app.stap}`);
  return app.stap === 'vraagtCode' ? faultAt('code', found) : found;
}
