import type { Slotreden } from '../../shared/contract/sessie.ts';
import type { Fault } from '../../shared/faults.ts';
import type { SaveFile } from '../api/handlers/bestand.ts';
import type { Random } from '../identity/itsme.ts';
import { type RandomBytes, wipe } from '../store/keys/data-key.ts';
import type { ScryptCost } from '../store/keys/scrypt.ts';
import type { SlotSet } from '../store/keys/slots.ts';
import type { Store } from '../store/store.ts';
import type { Klembord } from '../use-cases/klembord/klembord.ts';
import type { Clock, Ids } from '../use-cases/outside.ts';
import type { Drukker } from '../use-cases/overname/print-overname.ts';
import type { DossierList, KnownDossier } from './dossier-list.ts';
import type { Inside, Making } from './inside.ts';
import type { OpenDossier } from './open-dossier.ts';
import type { PreparedKeys } from './prepared.ts';
import type { Ontvangen } from './received.ts';
import type { Bewaring } from './watch-store.ts';

/**
 * Ends this process once everything is closed, with another in its place that opens what is kept as
 * the last. Answered when whatever is asked from here on goes to that one (docs/adr/0013).
 */
export type StartAnew = (waarom: Slotreden | null) => Promise<void>;

/** What a shell brings for the workspaces. */
export type WerkruimteSurroundings = {
  readonly dataFolder: string;
  readonly clock: Clock;
  /** Milliseconds that only go forward: how long a session has rested. */
  readonly loop: () => number;
  readonly ids: Ids;
  readonly random: Random;
  readonly bytes: RandomBytes;
  /** Lets somebody point at a folder; null where the shell cannot, and a path is typed. */
  readonly chooseFolder: (() => Promise<string | null>) | null;
  /** Writes a file where the user points; null where the browser does that. */
  readonly saveFile: SaveFile | null;
  readonly cost: ScryptCost;
  readonly klembord: Klembord;
  readonly drukker: Drukker;
  /** Called once a dossier is closed, for what only the garbage collector overwrites. */
  readonly forget: () => void;
  /** Null where nothing can start the app again: a lock then leaves text in the memory. */
  readonly startAnew: StartAnew | null;
  /** Why the process before this one closed its dossier; null at a start of the user's own. */
  readonly slot: Slotreden | null;
};

/** The one workspace that is open. */
export type Opened = Inside & {
  readonly naam: string;
  readonly store: Store;
  bewaring(): Bewaring;
  /** Null in the Oefenomgeving. */
  readonly dossier: OpenDossier | null;
  close(): Promise<void>;
};

/** Everything the acts on workspaces work with; `open` and `standing` are what they change. */
export type Room = Omit<WerkruimteSurroundings, 'slot'> & {
  readonly list: DossierList;
  readonly prepared: PreparedKeys;
  readonly ontvangen: Ontvangen;
  making(): Making;
  open: Opened | null;
  /** The id of the dossier that one stands before or in. */
  standing: string | null;
  /** The key of a dossier that does not open, so that its copies can be looked at. */
  recovering: Recovering | null;
  /** How far a full check is; null while there is none. */
  checked: number | null;
  /** Why the dossier one stands before was locked; null when it was not just locked. */
  slot: Slotreden | null;
  /** Whether the memory of this process has held what is in a dossier. */
  tainted: boolean;
  /** From here on nothing is opened any more. */
  ended: boolean;
};

export type Recovering = {
  readonly dossier: KnownDossier;
  readonly key: Buffer;
  readonly slots: SlotSet;
  readonly fault: Fault;
};

/** Closes what is open; who was signed in is not any more. */
export async function leave(room: Room): Promise<void> {
  const { open } = room;
  // From here on nothing is answered from it, also what was being asked.
  room.open = null;
  wipe(room.recovering?.key ?? null);
  room.recovering = null;
  room.prepared.drop();
  room.ontvangen.current = null;
  await room.klembord.forget();
  open?.sessions.end();
  await open?.close();
  if (open?.dossier != null) room.forget();
}
