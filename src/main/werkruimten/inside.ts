import { setImmediate, setTimeout as wacht } from 'node:timers/promises';
import { createDispatch, type Dispatch } from '../api/dispatch.ts';
import { createFiles, type Files } from '../api/files.ts';
import type { SaveFile } from '../api/handlers/bestand.ts';
import { createHandlers, type HandlerParts } from '../api/handlers.ts';
import type { Dossiergebruiker } from '../domain/dossiergebruiker.ts';
import type { Random } from '../identity/itsme.ts';
import type { Oefenmiddel } from '../identity/oefenmiddel.ts';
import { manualKbo } from '../registers/manual/kbo.ts';
import { manualRijksregister } from '../registers/manual/rijksregister.ts';
import { disturbedRijksregister } from '../registers/simulated/disturbed-rijksregister.ts';
import { simulatedKbo } from '../registers/simulated/kbo.ts';
import { simulatedRijksregister } from '../registers/simulated/rijksregister.ts';
import type { Store } from '../store/store.ts';
import { readLijst, readPlak } from '../transfer/lezen/read-lijst.ts';
import type { Bewaking } from '../use-cases/aanmelding/aanmelding-parts.ts';
import type { Klembord } from '../use-cases/klembord/klembord.ts';
import type { Meegaven } from '../use-cases/meegave/meegaven.ts';
import { type Clock, type Ids, type Outside, withOneMoment } from '../use-cases/outside.ts';
import type { Drukker } from '../use-cases/overname/print-overname.ts';
import { createSessions, type Sessions } from '../use-cases/sessie/sessions.ts';
import { TRAAG_MS } from '../use-cases/simulatie/disturb.ts';
import { findSimulatie } from '../use-cases/simulatie/stand.ts';
import type { Werkruimten } from '../use-cases/werkruimte/werkruimten.ts';
import { catalogus } from '../world/catalogus.ts';
import { oefeningen } from '../world/oefeningen/oefeningen.ts';
import type { SampleWorld } from '../world/sample-world.ts';

/** What every workspace is made of, whatever is in it. */
export type Making = {
  readonly clock: Clock;
  readonly loop: () => number;
  readonly ids: Ids;
  readonly random: Random;
  readonly werkruimten: Werkruimten;
  readonly klembord: Klembord;
  readonly drukker: Drukker;
  readonly meegaven: Meegaven;
  readonly saveFile: SaveFile | null;
};

/** The inside of one open workspace: its own handlers on its own store, with sessions of its own. */
export type Inside = {
  readonly dispatch: Dispatch;
  readonly sessions: Sessions;
  readonly files: Files;
  /** After somebody registered means: signing in knows them from here on. */
  rereadMiddelen(): void;
};

type Practice = {
  readonly store: Store;
  readonly bewaking: Bewaking;
  readonly freshWorld: () => SampleWorld;
};

/** The practice world: simulated registers, means that everybody may see, and a first day to go back to. */
export function oefenInside(making: Making, { store, bewaking, freshWorld }: Practice): Inside {
  const world = freshWorld();
  const { oefenmiddelen, oefennummers, register, storingen } = world;
  const rijksregister = simulatedRijksregister({ register, outages: storingen });
  const kbo = simulatedKbo({ ...world.kbo, organisaties: () => store.view.all('organisatie') });
  const disturbed = disturbedRijksregister({
    rijksregister,
    stand: () => findSimulatie(store.view).rijksregister,
    pauze: () => wacht(TRAAG_MS),
  });
  const registers = { rijksregister: disturbed, kbo };
  const outside = outsideOf(making, { store, registers, soort: 'oefen' });
  const own = {
    ...{ oefenmiddelen, oefennummers, freshWorld: () => freshWorld().puts },
    ...{ bewaking, oefeningen, acmRegisters: { ...registers, rijksregister } },
  };
  return { ...inside(making, outside, own), rereadMiddelen: () => undefined };
}

/**
 * A real dossier: no register within reach, and the means that its own people registered in it. No
 * anchor outside its store guards their tries (docs/security.md).
 */
export function werkInside(making: Making, store: Store): Inside {
  const registers = {
    rijksregister: manualRijksregister(),
    kbo: manualKbo({ organisaties: () => store.view.all('organisatie') }),
  };
  const outside = outsideOf(making, { store, registers, soort: 'werk' });
  const oefenmiddelen: Oefenmiddel[] = [];
  const rereadMiddelen = () => {
    const registered = [...store.view.all('dossiergebruiker')].map(middelOf);
    oefenmiddelen.splice(0, oefenmiddelen.length, ...registered);
  };
  rereadMiddelen();
  const own = {
    ...{ oefenmiddelen, oefennummers: [], freshWorld: () => [] },
    ...{ oefeningen: [], acmRegisters: registers },
  };
  return { ...inside(making, outside, own), rereadMiddelen };
}

function outsideOf(
  { clock, ids }: Making,
  own: Pick<Outside, 'store' | 'registers' | 'soort'>,
): Outside {
  return withOneMoment({ ...own, catalogus, clock, ids });
}

function inside(
  { random, loop, ids, werkruimten, saveFile, klembord, drukker, meegaven }: Making,
  outside: Outside,
  own: Omit<
    HandlerParts,
    'outside' | 'sessions' | 'files' | 'wacht' | 'lezer' | 'adem' | keyof Making
  >,
): Omit<Inside, 'rereadMiddelen'> {
  const sessions = createSessions(loop);
  const files = createFiles({ nextToken: () => ids.next(), loop });
  const adem = () => setImmediate();
  const handlers = createHandlers({
    ...{ outside, sessions, random, werkruimten, wacht, files, saveFile, klembord, drukker },
    meegaven,
    lezer: { leesBestand: readLijst, leesPlak: readPlak },
    adem,
    ...own,
  });
  return { sessions, files, dispatch: createDispatch({ handlers, sessions, outside, adem }) };
}

/** No number for messages and no paper card: a card, and a phone and an account if they want. */
function middelOf({ id, ...gebruiker }: Dossiergebruiker): Oefenmiddel {
  const { insz, voornaam, naam, pincode, gsm, geregistreerdOp } = gebruiker;
  const { itsmeCode, gebruikersnaam, wachtwoord } = gebruiker;
  const none = { smsGeregistreerd: false, appGeactiveerd: false, tokencodes: [] };
  return {
    // Who registers again has a new card; the old one is good for nothing.
    kaart: `${id} ${geregistreerdOp}`,
    ...{ insz, voornaam, naam, rol: 'dossiergebruiker', pincode, gsm },
    itsmeCode: itsmeCode ?? '',
    // An empty name is refused before anybody is looked for.
    gebruikersnaam: gebruikersnaam ?? '',
    wachtwoord: wachtwoord ?? '',
    ...none,
  };
}
