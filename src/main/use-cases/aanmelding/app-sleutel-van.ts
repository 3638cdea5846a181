import { ok, type Result } from '../../../shared/result.ts';
import { drawAppSleutel } from '../../identity/app-sleutel.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { StoreView } from '../../store/store.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import { putMiddel, readBewaard, readPogingen } from './pogingen-stand.ts';

type Parts = Pick<AanmeldingParts, 'outside' | 'random'>;

/** Whether there is an app that can show a code: activated here, or before the first lesson. */
export function hasApp(view: StoreView, { insz, appGeactiveerd }: Oefenmiddel): boolean {
  const { gegeven, sleutel } = readBewaard(view, { middel: 'app', insz });
  return gegeven !== null || (appGeactiveerd && sleutel === null);
}

/**
 * The key of the app, base32; null when none was activated. The keys of the sample phones are drawn
 * when they are first needed: in the source there is none to be found.
 */
export async function appSleutelVan(
  { outside, random }: Parts,
  middel: Oefenmiddel,
): Promise<Result<string | null>> {
  const wiens = { middel: 'app', insz: middel.insz } as const;
  const { view } = outside.store;
  if (!hasApp(view, middel)) return ok(null);
  const known = readBewaard(view, wiens).gegeven;
  if (known !== null) return ok(known);
  return outside.store.update((latest) => {
    const bewaard = readBewaard(latest, wiens);
    if (bewaard.gegeven !== null) return ok({ puts: [], value: bewaard.gegeven });
    const gegeven = drawAppSleutel(random);
    const pogingen = readPogingen(latest, wiens);
    const kept = { pogingen, now: outside.clock.now(), bewaard: { ...bewaard, gegeven } };
    return ok({ puts: [putMiddel(wiens, kept)], value: gegeven });
  });
}
