import { createHash } from 'node:crypto';
import type { Klembord } from '../use-cases/klembord/klembord.ts';

/** What a shell has to bring: Electron's clipboard, or one of a test. */
export type SystemClipboard = {
  write(text: string): Promise<void>;
  read(): Promise<string>;
  clear(): void;
};

/** security.md I9. */
const HELD_MS = 30_000;

/**
 * Takes away what it put on the clipboard, if that is still there. Of what was copied only a hash is
 * kept: a national number does not lie in memory for it. Without a clipboard of the machine the page
 * copies, and nothing here can take it back: no page may look at what is on the clipboard now.
 */
export function guardClipboard(clipboard: SystemClipboard | null): Klembord {
  let ours: { readonly hash: string; readonly timer: NodeJS.Timeout } | null = null;

  async function forget(): Promise<void> {
    if (ours === null || clipboard === null) return;
    const { hash, timer } = ours;
    clearTimeout(timer);
    ours = null;
    if (hashOf(await clipboard.read()) === hash) clipboard.clear();
  }

  return {
    async copy(tekst) {
      if (clipboard === null) return false;
      if (ours !== null) clearTimeout(ours.timer);
      await clipboard.write(tekst);
      // A clipboard that cannot be read is left alone: what is on it may be somebody else's.
      const timer = setTimeout(() => void forget().catch(() => undefined), HELD_MS);
      // Quitting does not wait for it: the end takes it away itself.
      timer.unref();
      ours = { hash: hashOf(tekst), timer };
      return true;
    },
    forget: () => forget().catch(() => undefined),
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
