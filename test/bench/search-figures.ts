import type { Dossier } from '../../src/main/domain/dossier.ts';
import type { DossierLijst } from '../../src/main/search/dossier-lijst.ts';
import { put } from '../../src/main/store/store.ts';
import { createTables } from '../../src/main/store/tables.ts';
import { foldText, foldWords } from '../../src/shared/fold-text.ts';
import { asDatum } from '../../src/shared/values/datum.ts';
import { bigWorld } from './big-world.ts';
import { type Figure, median, percentile } from './figures.ts';
import { createChance } from './names.ts';
import { withTypo } from './typos.ts';

const PERSONS = 100_000;
/** Everybody at this distance is asked for, letter by letter; for names with a slip, ten times as many. */
const EVERY = 1000;
/** The peer takes ten times as long, so that it answers only some of the same questions. */
const PEER_EVERY = 5;
/** What a first look at the answers shows. */
const FIRST = 20;

/** What main needs to find persons: any query on the way to a name or number, and after a change. */
export function measureSearch(): readonly Figure[] {
  const tables = createTables();
  tables.publish(bigWorld(PERSONS, asDatum('2026-11-23')));
  const begun = performance.now();
  const lijst = tables.view.dossiers('hogeschool');
  lijst.find('a b');
  const built = performance.now() - begun;
  const asked = lijst.dossiers.filter((_, at) => at % EVERY === 0);
  const queries = asked.flatMap(keystrokes);
  const own = queries.map((query) => timed(() => lijst.find(query)));
  const scan = createScan(lijst.dossiers);
  const peer = queries
    .filter((_, at) => at % PEER_EVERY === 0)
    .map((query) => timed(() => scan(query)));
  const slipped = lijst.dossiers.filter((_, at) => at % (EVERY / 10) === 0);
  const missed = countMissed(lijst, slipped);
  const updates = asked.map(({ persoon }, at) =>
    timed(() => {
      tables.publish([put('persoon', { ...persoon, naam: `Nieuwenaam${at}` })]);
      // Looked up in the register of numbers alone: what is measured is keeping, not finding.
      tables.view.dossiers('hogeschool').find(persoon.insz);
    }),
  );
  const n = queries.length;
  return [
    { id: 'search.p95Ms.100k', value: percentile(own, 95), unit: 'ms', hold: 15, n },
    {
      id: 'search.typoMiss',
      value: missed / slipped.length,
      unit: 'ratio',
      hold: 0.05,
      n: slipped.length,
    },
    {
      id: 'search.p95.vsScan.100k',
      value: percentile(own, 95) / percentile(peer, 95),
      unit: 'ratio',
      hold: 1,
      n,
    },
    { id: 'search.p50Ms.100k', value: median(own), unit: 'ms', hold: null, n },
    {
      id: 'search.updateMs.100k',
      value: median(updates),
      unit: 'ms',
      hold: null,
      n: updates.length,
    },
    { id: 'search.buildMs.100k', value: built, unit: 'ms', hold: null, n: 1 },
  ];
}

/** Each letter of the name and each digit of the number, as they are typed. */
function keystrokes({ persoon }: Dossier): readonly string[] {
  const naam = `${persoon.voornaam} ${persoon.naam}`;
  return [naam, persoon.insz].flatMap((text) =>
    Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1)),
  );
}

/** Names with one slip in the surname of which nobody with that name is among the first. */
export function countMissed(lijst: DossierLijst, asked: readonly Dossier[]): number {
  const chance = createChance(61);
  const sameName = ({ persoon: one }: Dossier, { persoon: other }: Dossier) =>
    one.naam === other.naam && one.voornaam === other.voornaam;
  return asked.filter((dossier) => {
    const { voornaam, naam } = dossier.persoon;
    const { dossiers } = lijst.find(`${voornaam} ${withTypo(naam, chance)}`);
    return !dossiers.slice(0, FIRST).some((one) => sameName(one, dossier));
  }).length;
}

/** The peer: every name folded beforehand, and looked through from end to end. */
function createScan(dossiers: readonly Dossier[]) {
  const texts = dossiers.map(({ persoon }) =>
    foldText(` ${persoon.voornaam} ${persoon.naam} ${persoon.insz}`),
  );
  return (query: string) => {
    const words = foldWords(query).map((word) => ` ${word}`);
    return texts.filter((text) => words.every((word) => text.includes(word)));
  };
}

function timed(act: () => unknown): number {
  const begun = performance.now();
  act();
  return performance.now() - begun;
}
