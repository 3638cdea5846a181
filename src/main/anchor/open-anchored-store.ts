import { ok, type Result } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';
import type { Bevinding } from '../domain/bevinding.ts';
import { type MiddelStand, middelSoorten } from '../domain/middel.ts';
import { type Put, put, type Store, type StoreView } from '../store/store.ts';
import { type AnchoredStore, anchorStore } from './anchored-store.ts';
import { type Anker, isOlder, stricterOf } from './anker.ts';
import type { AnkerFile } from './anker-file.ts';

/** Clocks are set right by seconds; an hour is somebody's doing, or an empty battery. */
const KLOK_SPELING_MS = 3_600_000;

/**
 * Compares store and anchor, lets the stricter of both hold in both (security.md A4), and answers
 * with the store that keeps the anchor from now on.
 */
export async function openAnchoredStore(parts: {
  readonly store: Store;
  readonly file: AnkerFile;
  readonly now: () => Moment;
  /** Whose means there can be; a store that was deleted no longer knows them. */
  readonly personen: readonly Insz[];
  /** What is written in Historiek about a means that became stricter. */
  readonly describe: (view: StoreView, stand: MiddelStand) => readonly Put[];
}): Promise<Result<AnchoredStore & { readonly bevindingen: readonly Bevinding[] }>> {
  const { store, file, now } = parts;
  const found = compare(parts);
  const before = file.found.soort === 'aanwezig' ? file.found.anker : noAnker(now());
  const anchored = anchorStore({ store, file, now, before });
  const puts = found.changed.flatMap(({ stand, told }) => [
    put('middel', stand),
    ...(told ? parts.describe(store.view, stand) : []),
  ]);
  // Straight into the store, and the anchor once: both are the same before anybody signs in.
  const kept = await store.update(() => ok({ puts, value: null }));
  if (!kept.ok) return kept;
  // Nothing but the hour is new: that may be written while the first screen is already there.
  const written = anchored.keep();
  if (puts.length > 0 || file.found.soort !== 'aanwezig') {
    const done = await written;
    if (!done.ok) return done;
  }
  return ok({ ...anchored, bevindingen: [...found.bevindingen, ...klokTerug(before, now())] });
}

type Compared = {
  /** As they must become; `told` when that is news, and not only a process that was killed. */
  readonly changed: readonly { readonly stand: MiddelStand; readonly told: boolean }[];
  readonly bevindingen: readonly Bevinding[];
};

function compare(parts: {
  readonly store: Store;
  readonly file: AnkerFile;
  readonly now: () => Moment;
  readonly personen: readonly Insz[];
}): Compared {
  const { store, file, now, personen } = parts;
  const standen = everyStand(store.view, personen);
  if (file.found.soort === 'aanwezig') return compareStanden(standen, file.found.anker, file);
  // Before there were anchors nothing was numbered, and a new store has nothing to guard yet. From
  // now on everything is: a copy of this store is known to have had an anchor.
  if (file.found.soort === 'geen' && standen.every(({ volgnummer }) => volgnummer === 0)) {
    const known = [...store.view.all('middel')];
    return { changed: known.map((stand) => raised(stand, false)), bevindingen: [] };
  }
  // Which tries were spent cannot be known any more, so none is left.
  const changed = standen
    .filter(({ geblokkeerdOp }) => geblokkeerdOp === null)
    .map((stand) => raised({ ...stand, geblokkeerdOp: now() }, true));
  const soort = file.found.soort === 'geen' ? 'weg' : 'beschadigd';
  return { changed, bevindingen: [{ soort, aantal: changed.length }] };
}

function compareStanden(standen: readonly MiddelStand[], anker: Anker, file: AnkerFile): Compared {
  const changed = standen.flatMap((stand) => {
    const kept = anker.standen.get(file.nameOf(stand.id));
    if (kept === undefined) return [];
    const told = isOlder(stand, kept);
    return told || stand.volgnummer > kept.volgnummer
      ? [raised(stricterOf(stand, kept), told)]
      : [];
  });
  const aantal = changed.filter(({ told }) => told).length;
  return { changed, bevindingen: aantal > 0 ? [{ soort: 'ouder', aantal }] : [] };
}

/** One further than both files know, so that neither can be put back unnoticed. */
function raised(stand: MiddelStand, told: boolean) {
  return { stand: { ...stand, volgnummer: stand.volgnummer + 1 }, told };
}

/** Those the store has, and for everybody else and every other means one that was never used. */
function everyStand(view: StoreView, personen: readonly Insz[]): readonly MiddelStand[] {
  const known = [...view.all('middel')];
  const ids = new Set(known.map(({ id }) => id));
  const unused = personen.flatMap((insz) =>
    middelSoorten
      .map((middel) => ({ id: `${middel}:${insz}`, middel, insz, ...unusedStand }))
      .filter(({ id }) => !ids.has(id)),
  );
  return [...known, ...unused];
}

const unusedStand = {
  foutePogingen: 0,
  geblokkeerdOp: null,
  laatsteStap: null,
  sleutel: null,
  gevraagdeCode: null,
  gegeven: null,
  geldigTot: null,
  volgnummer: 0,
} as const;

function klokTerug({ hoogwater }: Anker, now: Moment): readonly Bevinding[] {
  const back = Date.parse(hoogwater) - Date.parse(now);
  return back > KLOK_SPELING_MS ? [{ soort: 'klokTerug', tot: hoogwater }] : [];
}

function noAnker(now: Moment): Anker {
  return { hoogwater: now, standen: new Map() };
}
