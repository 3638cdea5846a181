import type { Socket } from 'node:net';
import type { Slotreden } from '../../shared/contract/sessie.ts';
import type { Result } from '../../shared/result.ts';

/** What one life of the application must be told; secrets come this way, never as an argument. */
export type Brief = {
  readonly dataFolder: string;
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** The same in every life, so that a page that is open stays welcome. */
  readonly cookieSecret: string;
  readonly knockSecret: string;
  /** Of addresses that were told and not yet opened. */
  readonly tokens: readonly string[];
  /** Why the life before this one ended; null at a start of the user's own. */
  readonly slot: Slotreden | null;
};

/** Whether another life should follow. */
export type End = 'stopped' | 'anew' | 'broken';

/**
 * One life of the application, in a process of its own that ends with it: what it knew is gone then
 * (docs/adr/0013).
 */
export type Inside = {
  readonly pid: number;
  /** Refuses with the faults of opening the data; null: it ended before it could tell. */
  open(brief: Brief): Promise<Result<null> | null>;
  take(connection: Socket): void;
  /** Finishes what is being asked and written. */
  stop(): void;
  readonly ended: Promise<End>;
};

/** What a life says of itself to who keeps it. */
export type InsideHears = {
  /** It goes, and wants another in its place; answered when no connection comes to it any more. */
  anew(slot: Slotreden | null): Promise<void>;
  /** The system asked it to stop. */
  asked(): void;
};

export type MakeInside = (hears: InsideHears) => Inside;
