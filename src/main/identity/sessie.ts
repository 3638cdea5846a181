import type { Einde, Slotreden } from '../../shared/contract/sessie.ts';
import { assertNever } from '../../shared/result.ts';
import type { Deur, Hoedanigheid } from '../../shared/values/codelijsten.ts';
import type { Moment, OrganisatieId } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';

/**
 * What two clocks say. The one on the wall can be set back; the other only goes forward, but may
 * stand still while the machine sleeps. What has passed is what the faster one says.
 */
export type Tijd = { readonly wand: Moment; readonly loop: number };

/** After so long everybody proves anew who he is, however busy he was (security.md A8). */
export const MAX_SESSIE_MS = 12 * 3_600_000;
/** How old a proof may be for what is hard to undo or reveals much (security.md A9). */
export const MAX_BEVESTIGING_MS = 5 * 60_000;

/** More earlier ids than windows that can still show one. */
const MAX_EERDER = 20;

/** On whose behalf somebody enters the protected pages. */
export type Namens =
  | { readonly soort: 'burger' }
  | { readonly soort: 'organisatie'; readonly organisatieId: OrganisatieId };

/** In which capacity somebody manages an organisatie, as it was when he signed in. */
export type BeheerdAls = {
  readonly organisatieId: OrganisatieId;
  readonly organisatie: string;
  readonly hoedanigheid: Hoedanigheid;
};

export type Aangemeld = {
  /** New at each sign-in; says nothing about the person. */
  readonly id: string;
  /** Those that it goes on with: the same person at the same door proved himself anew. Last one last. */
  readonly eerder: readonly string[];
  readonly insz: Insz;
  readonly naam: string;
  readonly deur: Deur;
  /** The organisatie the person works for now; null until one is chosen. */
  readonly organisatieId: OrganisatieId | null;
  /** Null until it is chosen. */
  readonly namens: Namens | null;
  readonly hoedanigheden: readonly BeheerdAls[];
};

export type Sessie =
  | { readonly stand: 'geen'; readonly einde: Einde | null }
  | {
      readonly stand: 'open';
      readonly wie: Aangemeld;
      readonly begonnen: Tijd;
      readonly actief: Tijd;
      /** The last proof after the sign-in itself. */
      readonly bevestigd: Tijd | null;
    }
  | {
      readonly stand: 'vergrendeld';
      readonly wie: Aangemeld;
      readonly begonnen: Tijd;
      readonly waarom: Slotreden;
    };

export type SessieGebeurtenis =
  | { readonly soort: 'aangemeld'; readonly wie: Omit<Aangemeld, 'eerder'> }
  /** Time went by, that is all. */
  | { readonly soort: 'verstreken'; readonly rustMs: number }
  | { readonly soort: 'actief' }
  | { readonly soort: 'vergrendeld'; readonly waarom: Slotreden }
  | {
      readonly soort: 'gekozen';
      readonly keuze: Partial<Pick<Aangemeld, 'organisatieId' | 'namens'>>;
    }
  | { readonly soort: 'geeindigd'; readonly einde: Einde | null };

export const geenSessie: Sessie = { stand: 'geen', einde: null };

export function stepSessie(sessie: Sessie, gebeurtenis: SessieGebeurtenis, tijd: Tijd): Sessie {
  switch (gebeurtenis.soort) {
    case 'aangemeld':
      return signedIn(sessie, gebeurtenis.wie, tijd);
    case 'verstreken':
      return passed(sessie, gebeurtenis.rustMs, tijd);
    case 'actief':
      return sessie.stand === 'open' ? { ...sessie, actief: tijd } : sessie;
    case 'vergrendeld':
      return locked(sessie, gebeurtenis.waarom);
    case 'gekozen':
      return sessie.stand === 'open'
        ? { ...sessie, wie: { ...sessie.wie, ...gebeurtenis.keuze } }
        : sessie;
    case 'geeindigd':
      return { stand: 'geen', einde: gebeurtenis.einde };
    default:
      return assertNever(gebeurtenis);
  }
}

/** Milliseconds between two moments: never fewer because a clock was set back. */
export function elapsed(since: Tijd, tijd: Tijd): number {
  return Math.max(tijd.loop - since.loop, Date.parse(tijd.wand) - Date.parse(since.wand));
}

export function isBevestigd(sessie: Sessie, tijd: Tijd): boolean {
  if (sessie.stand !== 'open' || sessie.bevestigd === null) return false;
  return elapsed(sessie.bevestigd, tijd) < MAX_BEVESTIGING_MS;
}

/** What is left before it locks, and before it ends; null when it is not open. */
export function remaining(sessie: Sessie, rustMs: number, tijd: Tijd) {
  if (sessie.stand !== 'open') return null;
  return {
    rustMs: Math.max(0, rustMs - elapsed(sessie.actief, tijd)),
    duurMs: Math.max(0, MAX_SESSIE_MS - elapsed(sessie.begonnen, tijd)),
  };
}

function signedIn(sessie: Sessie, wie: Omit<Aangemeld, 'eerder'>, tijd: Tijd): Sessie {
  const before = sessie.stand === 'geen' ? null : sessie.wie;
  const opened = { stand: 'open', begonnen: tijd, actief: tijd } as const;
  if (before === null || !isSame(before, wie)) {
    return { ...opened, wie: { ...wie, eerder: [] }, bevestigd: null };
  }
  const { organisatieId, namens } = before;
  const eerder = [...before.eerder, before.id].slice(-MAX_EERDER);
  return {
    ...opened,
    wie: { ...wie, eerder, organisatieId, namens },
    bevestigd: tijd,
  };
}

function isSame(before: Aangemeld, now: Omit<Aangemeld, 'eerder'>): boolean {
  return (
    before.insz === now.insz &&
    before.deur === now.deur &&
    changedHoedanigheid(before.hoedanigheden, now.hoedanigheden) === null
  );
}

function passed(sessie: Sessie, rustMs: number, tijd: Tijd): Sessie {
  if (sessie.stand === 'geen') return sessie;
  if (elapsed(sessie.begonnen, tijd) >= MAX_SESSIE_MS) {
    return { stand: 'geen', einde: { soort: 'duur', deur: sessie.wie.deur } };
  }
  const idle = sessie.stand === 'open' && elapsed(sessie.actief, tijd) >= rustMs;
  return idle ? locked(sessie, 'rust') : sessie;
}

function locked(sessie: Sessie, waarom: Slotreden): Sessie {
  if (sessie.stand !== 'open') return sessie;
  return { stand: 'vergrendeld', wie: sessie.wie, begonnen: sessie.begonnen, waarom };
}

/** The first organisatie for which the two differ, and how; null when they say the same. */
export function changedHoedanigheid(
  before: readonly BeheerdAls[],
  now: readonly BeheerdAls[],
): {
  readonly organisatie: string;
  readonly wijziging: 'begonnen' | 'geeindigd' | 'anders';
} | null {
  const known = new Map(before.map((one) => [one.organisatieId, one]));
  for (const { organisatieId, organisatie, hoedanigheid } of now) {
    const was = known.get(organisatieId);
    // Whom KBO names needs no right: that an organisatie became known here is no change of his.
    if (was === undefined && hoedanigheid === 'wettelijkVertegenwoordiger') continue;
    if (was === undefined) return { organisatie, wijziging: 'begonnen' };
    if (was.hoedanigheid !== hoedanigheid) return { organisatie, wijziging: 'anders' };
    known.delete(organisatieId);
  }
  const [gone] = known.values();
  return gone === undefined ? null : { organisatie: gone.organisatie, wijziging: 'geeindigd' };
}
