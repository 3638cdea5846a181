import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { faultAt } from '../../domain/fault-at.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import { readPapierCode } from '../../identity/papier.ts';
import { geenPogingen, pogingenOver, stepPogingen } from '../../identity/pogingen.ts';
import { sameSecret } from '../../identity/same-secret.ts';
import type { AanmeldingParts, Nothing } from '../aanmelding/aanmelding-parts.ts';
import {
  MAX_PAPIER_POGINGEN,
  putMiddel,
  putPogingen,
  readBewaard,
  readPogingen,
} from '../aanmelding/pogingen-stand.ts';
import { recordBlock } from '../aanmelding/record-middel.ts';

/** The code on paper works once. Faults: every activering.papier*. */
export async function provePapier(
  { outside, bewaking }: AanmeldingParts,
  { insz }: Oefenmiddel,
  typed: string,
): Promise<Result<Nothing>> {
  const { store, clock } = outside;
  const wiens = { middel: 'activering', insz } as const;
  const now = clock.now();
  const code = readPapierCode(typed);

  // The try is durable before anything is compared (security.md A3).
  const counted = await store.update((view) => {
    const before = readPogingen(view, wiens);
    if (before.stand === 'geblokkeerd') return refuse(fault('activering.papierGeblokkeerd'));
    if (code === null) return refuse(faultAt('code', fault('activering.papierVorm')));
    const pogingen = stepPogingen(before, 'geprobeerd', now, MAX_PAPIER_POGINGEN);
    const { gegeven, geldigTot } = readBewaard(view, wiens);
    const puts = [putPogingen(view, wiens, { pogingen, now })];
    return ok({ puts, value: { pogingen, gegeven, geldigTot, code } });
  });
  if (!counted.ok) return counted;

  const { pogingen, gegeven, geldigTot } = counted.value;
  const same = sameSecret(counted.value.code, gegeven ?? '');
  if (!same) {
    const settled = stepPogingen(pogingen, 'fout', now, MAX_PAPIER_POGINGEN);
    if (settled.stand !== 'geblokkeerd') {
      const over = pogingenOver(settled, MAX_PAPIER_POGINGEN);
      return refuse(faultAt('code', fault('activering.papierFout', { over })));
    }
    await recordBlock(outside, wiens);
    return refuse(fault('activering.papierGeblokkeerd'));
  }
  const seen = bewaking.hoogwater() > now ? bewaking.hoogwater() : now;
  const expired = geldigTot === null || seen >= geldigTot;
  const used = await store.update((view) => {
    const bewaard = readBewaard(view, wiens);
    // Used in another window while the disk was written.
    const still = bewaard.gegeven === gegeven;
    const next = { ...bewaard, gegeven: null, sleutel: (bewaard.sleutel ?? 0) + 1 };
    const kept = { pogingen: geenPogingen, now, bewaard: next };
    return ok({ puts: still ? [putMiddel(wiens, kept)] : [], value: still });
  });
  if (!used.ok) return used;
  return expired || !used.value
    ? refuse(faultAt('code', fault('activering.papierVervallen')))
    : ok({});
}
