import type { ItsmeSymbool } from '../../../shared/contract/aanmelding.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { faultOfItsme, isItsmeCodeVorm } from '../../identity/itsme.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import { type Pogingen, pogingenOver, stepPogingen } from '../../identity/pogingen.ts';
import { sameSecret } from '../../identity/same-secret.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { beginSession } from './begin-session.ts';
import { putPogingen, readBewaard, readPogingen } from './pogingen-stand.ts';
import { recordBlock } from './record-middel.ts';
import { advanceItsme } from './show-itsme.ts';

export type ItsmeBevestiging = {
  readonly verzoek: string;
  readonly symbool: ItsmeSymbool;
  readonly code: string;
};

/** The person confirms on the phone. Faults: every itsme.* but itsme.gsm; those of beginSession. */
export async function confirmItsme(
  parts: AanmeldingParts,
  { verzoek: id, symbool, code }: ItsmeBevestiging,
): Promise<Result<Nothing>> {
  const open = advanceItsme(parts, id, 'nagekeken');
  if (open === null) return refuse(fault('itsme.verlopen'));
  const closed = faultOfItsme(open.verzoek);
  if (closed !== null) return refuse(closed);
  // No phone rings for a number that is nobody's, so nothing real can confirm it.
  if (open.middel === null) return refuse(fault('vraag.ongeldig'));
  if (symbool !== open.verzoek.symbool) {
    advanceItsme(parts, id, 'symboolFout');
    return refuse(faultAt('symbool', fault('itsme.symbool')));
  }
  const proved = await proveCode(parts, open.middel, code);
  if (!proved.ok) {
    if (proved.faults[0].code === 'itsme.geblokkeerd') advanceItsme(parts, id, 'geblokkeerd');
    return proved;
  }
  // The three minutes may have run out, or somebody may have refused, while the disk was written.
  const confirmed = advanceOnce(parts, id);
  if (!confirmed.ok) return confirmed;
  return beginSession(parts, { insz: open.middel.insz, deur: open.deur });
}

/** One right code confirms a request once: two at the same time let one in. */
function advanceOnce(parts: AanmeldingParts, id: string): Result<Nothing> {
  const before = advanceItsme(parts, id, 'nagekeken');
  const closed = before === null ? fault('itsme.verlopen') : faultOfItsme(before.verzoek);
  if (closed !== null) return refuse(closed);
  advanceItsme(parts, id, 'codeJuist');
  return ok({});
}

/** The try is durable before anything is compared (security.md A3). */
async function proveCode(
  { outside }: AanmeldingParts,
  { insz, itsmeCode }: Oefenmiddel,
  code: string,
): Promise<Result<Nothing>> {
  const { store, clock } = outside;
  const wiens = { middel: 'itsme', insz } as const;
  const now = clock.now();
  const counted = await store.update((view) => {
    const before = readPogingen(view, wiens);
    if (before.stand === 'geblokkeerd' || !isItsmeCodeVorm(code)) return refuse(codeFault(before));
    const pogingen = stepPogingen(before, 'geprobeerd', now);
    const { gegeven } = readBewaard(view, wiens);
    return ok({
      puts: [putPogingen(view, wiens, { pogingen, now })],
      value: { pogingen, expected: gegeven ?? itsmeCode },
    });
  });
  if (!counted.ok) return counted;

  const { pogingen, expected } = counted.value;
  const juist = sameSecret(code, expected);
  const settled = stepPogingen(pogingen, juist ? 'juist' : 'fout', now);
  if (settled.stand === 'geblokkeerd') await recordBlock(outside, wiens);
  if (!juist) return refuse(codeFault(settled));
  return store.update((view) =>
    ok({ puts: [putPogingen(view, wiens, { pogingen: settled, now })], value: {} }),
  );
}

function codeFault(pogingen: Pogingen) {
  if (pogingen.stand === 'geblokkeerd') return fault('itsme.geblokkeerd');
  return faultAt('code', fault('itsme.code', { over: pogingenOver(pogingen) }));
}
