import { join } from 'node:path';
import type { Slotreden } from '../../shared/contract/sessie.ts';
import type { WerkruimteStand } from '../../shared/contract/werkruimte.ts';
import { fault } from '../../shared/faults.ts';
import { ok, type Result } from '../../shared/result.ts';
import { createClosedDispatch, isAboutApp } from '../api/closed-dispatch.ts';
import type { Dispatch } from '../api/dispatch.ts';
import type { Bestand } from '../api/files.ts';
import { werkruimteHandlers } from '../api/handlers/werkruimte.ts';
import type { Meegaven } from '../use-cases/meegave/meegaven.ts';
import { setTaal } from '../use-cases/voorkeur/set-taal.ts';
import { firstPuts } from '../use-cases/werkruimte/first-puts.ts';
import type { Werkruimten } from '../use-cases/werkruimte/werkruimten.ts';
import { changeWachtzin, prepareRenewal, renewKey } from './change-keys.ts';
import { readAnker, verifyDossier } from './check-dossier.ts';
import { chooseDossier, chooseFrom, recoverDossier, unlockDossier } from './choose-dossier.ts';
import { listCopies, makeCopy, previewCopy, restoreCopy } from './copies.ts';
import { isDossierFolder, judgeNewFolder } from './dossier-folder.ts';
import { openDossierList } from './dossier-list.ts';
import { enterOefenomgeving } from './enter-oefenomgeving.ts';
import { createDossier, prepareDossier } from './make-dossier.ts';
import { createMeegaven } from './meegaven.ts';
import { createPreparedKeys } from './prepared.ts';
import { judgeOntvanger, openReceived, prepareReceived, receiveMeegave } from './received.ts';
import { damageOf, openAnyway } from './recovering.ts';
import { registerMiddelen } from './register-middelen.ts';
import { leave, type Opened, type Room, type WerkruimteSurroundings } from './room.ts';
import { startAnewWhenLeft } from './start-anew.ts';
import { judgeWachtzin } from './wachtzin-oordeel.ts';

export type OpenedWerkruimten = {
  readonly werkruimten: Werkruimten;
  /** The one door of the app: to what is open, or to the app itself. */
  readonly dispatch: Dispatch;
  /** The session that is open, for the log. */
  sessie(): string | null;
  /** A file that is ready for the session that is open; once. */
  takeFile(token: string): Bestand | null;
  close(): Promise<void>;
};

/**
 * Begins where the user was: before his dossier, locked, or in the Oefenomgeving. Refuses with the
 * `bewaren.*` faults of the latter.
 */
export async function openWerkruimten(
  surroundings: WerkruimteSurroundings,
): Promise<Result<OpenedWerkruimten>> {
  const { random, clock, loop, ids, dataFolder, saveFile, klembord, drukker } = surroundings;
  const list = await openDossierList(dataFolder);
  const room: Room = {
    ...surroundings,
    list,
    prepared: createPreparedKeys({ clock, ids }),
    ontvangen: { current: null },
    making: () => ({
      ...{ clock, loop, ids, random, werkruimten, saveFile, klembord, drukker, meegaven },
    }),
    open: null,
    standing: null,
    recovering: null,
    checked: null,
    tainted: false,
    ended: false,
  };
  const meegaven = createMeegaven(() => room);
  const werkruimten = createWerkruimten(room, meegaven);
  const { laatste } = list.current();
  if (laatste !== null && list.find(laatste) !== null) room.standing = laatste;
  else {
    const entered = await enterOefenomgeving(room);
    if (!entered.ok) return entered;
  }
  const dispatch = createRootDispatch(room, werkruimten);
  return ok({
    werkruimten,
    dispatch,
    sessie: () => room.open?.sessions.current()?.id ?? null,
    takeFile: (token) => {
      const sessie = room.open?.sessions.current()?.id ?? null;
      return room.open?.files.take(sessie, token) ?? null;
    },
    async close() {
      room.ended = true;
      await werkruimten.lock('toestel');
      await leave(room);
    },
  });
}

/** What comes from a workspace that was closed meanwhile is not let out any more. */
function createRootDispatch(room: Room, werkruimten: Werkruimten): Dispatch {
  const closed = createClosedDispatch(werkruimteHandlers({ werkruimten, clock: room.clock }));
  const locked = { ok: false, faults: [fault('dossier.vergrendeld')] } as const;
  return async (procedure, body, sender) => {
    const asked = room.open;
    if (asked === null || isAboutApp(procedure)) return closed(procedure, body);
    try {
      const reply = await asked.dispatch(procedure, body, sender);
      await leaveNothing(room, werkruimten, asked);
      return room.open?.store === asked.store ? reply : locked;
    } catch (error) {
      if (room.open?.store === asked.store) throw error;
      return locked;
    }
  };
}

/** Locked or signed out: what was copied for the work does not stay behind (security.md I9). */
async function leaveNothing(room: Room, werkruimten: Werkruimten, asked: Opened): Promise<void> {
  if (asked.sessions.current() === null) await room.klembord.forget();
  const waarom = lockedInside(asked);
  if (waarom !== null) await werkruimten.lock(waarom);
}

/** Who rests too long or locks by hand in a dossier locks the dossier, not only his session. */
function lockedInside({ dossier, sessions }: Opened): Slotreden | null {
  const stand = sessions.stand();
  return dossier !== null && stand.stand === 'vergrendeld' ? stand.waarom : null;
}

/** One act at a time: two that open or close at once would leave a key or a folder behind. */
function createWerkruimten(room: Room, meegaven: Meegaven): Werkruimten {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const answer = last.then(act);
    last = answer.catch(() => undefined);
    return answer;
  }
  function leaving<T>(act: () => Promise<T>): Promise<T> {
    return inTurn(async () => {
      const answer = await act();
      await startAnewWhenLeft(room);
      return answer;
    });
  }
  return {
    ...lookingAround(room),
    setTaal: (taal) => inTurn(() => keepTaal(room, taal)),
    openOefen: () => leaving(() => enterOefenomgeving(room)),
    choose: (dossier) => leaving(() => chooseDossier(room, dossier)),
    openFrom: (plaats) => leaving(() => chooseFrom(room, plaats)),
    forget: (dossier) => leaving(() => forget(room, dossier)),
    unlock: (wachtzin) => inTurn(() => unlockDossier(room, wachtzin)),
    recover: (given) => inTurn(() => recoverDossier(room, given)),
    lock: (waarom) => leaving(() => lock(room, waarom)),
    prepare: ({ naam, plaats, ...rest }, wachtzin) =>
      inTurn(() => {
        const puts = () => firstPuts(room, { naam, plaats, ...rest });
        return prepareDossier(room, { naam, plaats, puts }, wachtzin);
      }),
    create: (confirmed) => inTurn(() => createDossier(room, confirmed)),
    changeWachtzin: (given) => inTurn(() => changeWachtzin(room, given)),
    prepareRenewal: (huidige) => inTurn(() => prepareRenewal(room, huidige)),
    renew: (confirmed) => inTurn(() => renewKey(room, confirmed)),
    registerMiddelen: (given) => inTurn(() => registerMiddelen(room, given)),
    backup: () => inTurn(() => makeCopy(room)),
    restore: (kopie) => inTurn(() => restoreCopy(room, kopie)),
    openAnyway: () => inTurn(() => openAnyway(room)),
    receive: (bytes) => receiveMeegave(room, meegaven, bytes),
    openReceived: (given) => inTurn(() => openReceived(room, meegaven, given)),
    async checkOntvanger(ontvangst, middelen) {
      const judged = judgeOntvanger(room, ontvangst, middelen);
      return judged.ok ? ok({}) : judged;
    },
    prepareReceived: (ontvangst, ontwerp, wachtzin) =>
      inTurn(() => prepareReceived(room, { ontvangst, ontwerp, wachtzin })),
    // Beside the others: locking must not wait until a big dossier was read from end to end.
    verify: () => verifyDossier(room),
  };
}

function lookingAround(room: Room) {
  return {
    current: () => describe(room),
    judgeWachtzin,
    backups: () => listCopies(room),
    previewRestore: (kopie: string) => previewCopy(room, kopie),
    verifyStand: () => ({ deel: room.checked }),
    anker: () => readAnker(room),
    chooseFolder: () => room.chooseFolder?.() ?? Promise.resolve(null),
    async list() {
      const dossiers = await Promise.all(
        room.list.current().dossiers.map(async ({ id, naam, pad, geopendOp }) => {
          return { id, naam, pad, geopendOp, gevonden: await isDossierFolder(pad) };
        }),
      );
      const plaats = join(room.dataFolder, 'werkdossiers');
      return { dossiers, plaats, kanKiezen: room.chooseFolder !== null };
    },
    async judgePlaats(dossier: { readonly naam: string; readonly plaats: string }) {
      const folder = await judgeNewFolder(dossier);
      return folder.ok ? ok({}) : folder;
    },
  };
}

function describe({ open, standing, list, recovering, slot }: Room): WerkruimteStand {
  const dossier = standing === null ? null : list.find(standing);
  return {
    // A dossier that is new has no language of its own yet: that of the app stays.
    taal: open?.store.view.get('voorkeur', 'voorkeur')?.taal ?? list.current().taal,
    open:
      open === null
        ? null
        : {
            soort: open.dossier === null ? 'oefen' : 'werk',
            naam: open.naam,
            bewaring: open.bewaring(),
          },
    dossier: dossier === null ? null : { id: dossier.id, naam: dossier.naam, pad: dossier.pad },
    herstel: recovering === null ? null : damageOf(recovering.fault),
    slot,
  };
}

/** Of the workspace while one is open; what is locked can only be asked in the language of the app. */
async function keepTaal(room: Room, taal: WerkruimteStand['taal']) {
  const inside = room.open === null ? ok({}) : await setTaal(room.open, { taal });
  if (!inside.ok) return inside;
  const kept = await room.list.setTaal(taal);
  return kept.ok ? ok({}) : kept;
}

async function forget(room: Room, id: string) {
  if (room.standing === id) await enterOefenomgeving(room);
  const forgotten = await room.list.forget(id);
  return forgotten.ok ? ok({}) : forgotten;
}

/** A dossier is closed and its key wiped; in the Oefenomgeving only the session is locked. */
async function lock(room: Room, waarom: Slotreden): Promise<void> {
  const { open } = room;
  await room.klembord.forget();
  room.ontvangen.current = null;
  if (open !== null && open.dossier === null) return open.sessions.lock('toestel');
  await leave(room);
  if (open !== null) room.slot = waarom;
}
