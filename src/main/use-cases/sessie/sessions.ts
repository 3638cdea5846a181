import type { Einde, Slotreden } from '../../../shared/contract/sessie.ts';
import type { Moment, OrganisatieId } from '../../../shared/values/ids.ts';
import {
  type Aangemeld,
  geenSessie,
  isBevestigd,
  type Namens,
  remaining,
  type Sessie,
  type SessieGebeurtenis,
  stepSessie,
} from '../../identity/sessie.ts';

/** Who is signed in. Main alone holds it; what the page believes counts for nothing. */
export type Session = Aangemeld;

/** One person at one workstation: there is at most one session, in memory, gone at a restart. */
export type Sessions = {
  stand(): Sessie;
  /** Null when nobody is, and while it is locked. */
  current(): Session | null;
  begin(wie: Omit<Aangemeld, 'eerder'>, now: Moment): void;
  /** Time went by: it may have locked or ended. Dispatch says so before each call. */
  pass(now: Moment, rustMs: number): void;
  touch(now: Moment): void;
  lock(waarom: Slotreden): void;
  chooseOrganisatie(organisatieId: OrganisatieId | null): void;
  chooseNamens(namens: Namens): void;
  end(einde?: Einde): void;
  /** Calls when nobody is there any more who may see what was open: locked, over, or signed out. */
  whenClosed(act: () => void): void;
  isBevestigd(now: Moment): boolean;
  remaining(now: Moment, rustMs: number): ReturnType<typeof remaining>;
};

/** `loop` counts milliseconds and only goes forward; without it the wall clock alone counts. */
export function createSessions(loop: () => number = () => 0): Sessions {
  let sessie: Sessie = geenSessie;
  // No moment is asked for what does not depend on one.
  const closing: (() => void)[] = [];
  const step = (gebeurtenis: SessieGebeurtenis, wand: Moment = '' as Moment) => {
    const before = sessie;
    sessie = stepSessie(sessie, gebeurtenis, { wand, loop: loop() });
    if (before.stand === 'open' && !goesOn(before.wie, sessie)) for (const act of closing) act();
  };
  return {
    stand: () => sessie,
    current: () => (sessie.stand === 'open' ? sessie.wie : null),
    begin: (wie, now) => step({ soort: 'aangemeld', wie }, now),
    pass: (now, rustMs) => step({ soort: 'verstreken', rustMs }, now),
    touch: (now) => step({ soort: 'actief' }, now),
    lock: (waarom) => step({ soort: 'vergrendeld', waarom }),
    chooseOrganisatie: (organisatieId) => step({ soort: 'gekozen', keuze: { organisatieId } }),
    chooseNamens: (namens) => step({ soort: 'gekozen', keuze: { namens } }),
    whenClosed: (act) => void closing.push(act),
    end: (einde) => step({ soort: 'geeindigd', einde: einde ?? null }),
    isBevestigd: (wand) => isBevestigd(sessie, { wand, loop: loop() }),
    remaining: (wand, rustMs) => remaining(sessie, rustMs, { wand, loop: loop() }),
  };
}

/** Open, and the same person: also when he proved himself anew meanwhile. */
function goesOn({ insz }: Session, now: Sessie): boolean {
  return now.stand === 'open' && now.wie.insz === insz;
}
