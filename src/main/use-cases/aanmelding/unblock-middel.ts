import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import type { MiddelSoort } from '../../domain/middel.ts';
import { drawAppSleutel } from '../../identity/app-sleutel.ts';
import { type Pogingen, stepPogingen } from '../../identity/pogingen.ts';
import type { StoreView } from '../../store/store.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import {
  type Bewaard,
  putMiddel,
  readBewaard,
  readPogingen,
  type Wiens,
} from './pogingen-stand.ts';
import { recordMiddel } from './record-middel.ts';
import { practiceMiddel } from './show-oefentelefoon.ts';

/**
 * Simulates the walk to the municipality, or a new activation of itsme; an authenticator app gets a
 * new key, so that no code of the old one counts any more. Only in the Oefenomgeving:
 * elsewhere a block that one click lifts would be none. Fault: vraag.ongeldig.
 */
export function unblockMiddel(parts: AanmeldingParts, which: Which): Promise<Result<Nothing>> {
  return change(parts, which, {
    actie: 'middel.unblocked',
    next: (pogingen, now) => stepPogingen(pogingen, 'gedeblokkeerd', now),
  });
}

/** Simulates that somebody typed it wrong three times, to practise the way out. Oefenomgeving only. */
export function blockMiddel(parts: AanmeldingParts, which: Which): Promise<Result<Nothing>> {
  return change(parts, which, {
    actie: 'middel.blocked',
    next: (pogingen, now) =>
      pogingen.stand === 'geblokkeerd' ? pogingen : { stand: 'geblokkeerd', sinds: now },
  });
}

type Which = { readonly kaart: string; readonly middel: MiddelSoort };
type Wending = {
  readonly actie: 'middel.blocked' | 'middel.unblocked';
  readonly next: (pogingen: Pogingen, now: Moment) => Pogingen;
};

async function change(
  parts: AanmeldingParts,
  { kaart, middel }: Which,
  { actie, next }: Wending,
): Promise<Result<Nothing>> {
  const { store, clock } = parts.outside;
  const found = practiceMiddel(parts, kaart);
  if (found === null) return refuse(fault('vraag.ongeldig'));
  const wiens = { middel, insz: found.insz };
  return store.update((view) => {
    const now = clock.now();
    const before = readPogingen(view, wiens);
    const pogingen = next(before, now);
    const bewaard = middel === 'app' ? freshApp(parts, view, wiens) : readBewaard(view, wiens);
    const changed = before.stand !== pogingen.stand;
    const door = actie === 'middel.unblocked' ? `${found.voornaam} ${found.naam}` : null;
    const lines = changed ? recordMiddel(parts.outside, view, { wiens, actie, door }) : [];
    return ok({ puts: [putMiddel(wiens, { pogingen, now, bewaard }), ...lines], value: {} });
  });
}

/** No code of the old key counts any more. */
function freshApp({ random }: AanmeldingParts, view: StoreView, wiens: Wiens): Bewaard {
  const before = readBewaard(view, wiens);
  const gegeven = drawAppSleutel(random);
  return { ...before, gegeven, laatsteStap: null, sleutel: (before.sleutel ?? 0) + 1 };
}
