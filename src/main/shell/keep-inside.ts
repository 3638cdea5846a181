import type { Result } from '../../shared/result.ts';
import type { Lock } from '../store/instance-lock.ts';
import type { Brief, Inside, InsideHears, MakeInside } from './inside.ts';
import type { LoopbackDoor } from './loopback-door.ts';
import { knockAddress } from './second-start.ts';
import { createSignal } from './signal.ts';

type House = { readonly door: LoopbackDoor; readonly lock: Lock; readonly brief: Brief };

export type KeptInside = {
  /** Opens the first life; those that follow say by `over` that they could not. */
  open(house: House): Promise<Result<null> | null>;
  /** Lets what is being asked and written be finished; `over` comes after it. */
  stop(): void;
  /** Nobody is inside any more: as was asked, or because something broke. */
  readonly over: Promise<'stopped' | 'broken'>;
  /** The system told the application to stop. */
  readonly asked: Promise<void>;
};

type Lives = {
  readonly make: () => Inside;
  house: House | null;
  now: Inside;
  next: Inside | null;
  stopping: boolean;
};

/**
 * One life of the application after the other, behind the same door. One process at a time writes in
 * the data folder, and the lock names it. A life that broke is not begun again: what broke it would
 * break the next.
 */
export function keepInside(make: MakeInside): KeptInside {
  const asked = createSignal();
  const hears: InsideHears = { anew: (slot) => prepareNext(lives, slot), asked: asked.give };
  const lives: Lives = {
    make: () => make(hears),
    house: null,
    // Before there is a door: it reads its program meanwhile (docs/adr/0008).
    now: make(hears),
    next: null,
    stopping: false,
  };
  return {
    open(house) {
      lives.house = house;
      return enter(house, lives.now);
    },
    stop() {
      lives.stopping = true;
      lives.now.stop();
      lives.next?.stop();
    },
    over: untilOver(lives),
    asked: asked.given,
  };
}

async function enter(house: House, inside: Inside): Promise<Result<null> | null> {
  await announce(house, inside.pid);
  const opening = inside.open(house.brief);
  house.door.lead(inside.take);
  return opening;
}

async function prepareNext(lives: Lives, slot: Brief['slot']): Promise<void> {
  if (lives.house === null) return;
  lives.house.door.lead(null);
  lives.house = { ...lives.house, brief: { ...lives.house.brief, slot, tokens: [] } };
  // While its writer still lives: nobody may take the folder in between.
  await announce(lives.house, process.pid);
  // Reads its program while the other one closes.
  if (!lives.stopping) lives.next = lives.make();
}

async function untilOver(lives: Lives): Promise<'stopped' | 'broken'> {
  for (;;) {
    const end = await lives.now.ended;
    const { house, next } = lives;
    if (end === 'broken') next?.stop();
    if (end !== 'anew') return end;
    if (next === null || house === null) return 'stopped';
    lives.now = next;
    lives.next = null;
    const opened = await enter(house, next);
    if (opened?.ok !== false) continue;
    next.stop();
    await next.ended;
    return 'broken';
  }
}

/** Without its address a second start only says that the app is open: no reason to stop here. */
async function announce({ lock, brief }: House, writer: number): Promise<void> {
  await lock.announce(knockAddress(brief.origin, brief.knockSecret), writer);
}
