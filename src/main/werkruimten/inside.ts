import { createDispatch, type Dispatch } from '../api/dispatch.ts';
import { createHandlers } from '../api/handlers.ts';
import type { Dossiergebruiker } from '../domain/dossiergebruiker.ts';
import type { Random } from '../identity/itsme.ts';
import type { Oefenmiddel } from '../identity/oefenmiddel.ts';
import { manualRijksregister } from '../registers/manual/rijksregister.ts';
import { simulatedRijksregister } from '../registers/simulated/rijksregister.ts';
import type { Store } from '../store/store.ts';
import type { Clock, Ids, Outside } from '../use-cases/outside.ts';
import { createSessions, type Sessions } from '../use-cases/sessie/sessions.ts';
import type { Werkruimten } from '../use-cases/werkruimte/werkruimten.ts';
import { catalogus } from '../world/catalogus.ts';
import type { SampleWorld } from '../world/sample-world.ts';

/** What every workspace is made of, whatever is in it. */
export type Making = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly werkruimten: Werkruimten;
};

/** The inside of one open workspace: its own handlers on its own store, with sessions of its own. */
export type Inside = {
  readonly dispatch: Dispatch;
  readonly sessions: Sessions;
  /** After somebody registered means: signing in knows them from here on. */
  rereadMiddelen(): void;
};

/** The practice world: simulated registers, means that everybody may see, and a first day to go back to. */
export function oefenInside(
  making: Making,
  { store, freshWorld }: { readonly store: Store; readonly freshWorld: () => SampleWorld },
): Inside {
  const world = freshWorld();
  const { oefenmiddelen, oefennummers, register, storingen } = world;
  const rijksregister = simulatedRijksregister({ register, outages: storingen });
  const outside = outsideOf(making, { store, registers: { rijksregister }, soort: 'oefen' });
  const means = { oefenmiddelen, oefennummers, freshWorld: () => freshWorld().puts };
  return { ...inside(making, outside, means), rereadMiddelen: () => undefined };
}

/** A real dossier: no register within reach, and the means that its own people registered in it. */
export function werkInside(making: Making, store: Store): Inside {
  const registers = { rijksregister: manualRijksregister() };
  const outside = outsideOf(making, { store, registers, soort: 'werk' });
  const oefenmiddelen: Oefenmiddel[] = [];
  const rereadMiddelen = () => {
    const registered = [...store.view.all('dossiergebruiker')].map(middelOf);
    oefenmiddelen.splice(0, oefenmiddelen.length, ...registered);
  };
  rereadMiddelen();
  const means = { oefenmiddelen, oefennummers: [], freshWorld: () => [] };
  return { ...inside(making, outside, means), rereadMiddelen };
}

function outsideOf(
  { clock, ids }: Making,
  own: Pick<Outside, 'store' | 'registers' | 'soort'>,
): Outside {
  return { ...own, catalogus, clock, ids };
}

function inside(
  { random, werkruimten }: Making,
  outside: Outside,
  means: Pick<
    Parameters<typeof createHandlers>[0],
    'oefenmiddelen' | 'oefennummers' | 'freshWorld'
  >,
): Omit<Inside, 'rereadMiddelen'> {
  const sessions = createSessions();
  const handlers = createHandlers({ outside, sessions, random, werkruimten, ...means });
  return { sessions, dispatch: createDispatch({ handlers, sessions, outside }) };
}

/** No account and no paper card: those who use a dossier have a card, and a phone if they want. */
function middelOf({ id, itsmeCode, ...gebruiker }: Dossiergebruiker): Oefenmiddel {
  const { insz, voornaam, naam, pincode, gsm, geregistreerdOp } = gebruiker;
  const none = { gebruikersnaam: '', wachtwoord: '', smsGeregistreerd: false, tokencodes: [] };
  return {
    // Who registers again has a new card; the old one is good for nothing.
    kaart: `${id} ${geregistreerdOp}`,
    ...{ insz, voornaam, naam, rol: 'dossiergebruiker', pincode, gsm },
    itsmeCode: itsmeCode ?? '',
    ...none,
  };
}
