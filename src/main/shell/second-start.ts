import { knockPath } from './loopback-gate.ts';

/** Milliseconds; the first start is on this machine and only has to answer one line. */
const patience = 5_000;

/** What the first start leaves in its lock file, readable for this user only. */
export function knockAddress(origin: string, knockSecret: string): string {
  return `${origin}${knockPath}#${knockSecret}`;
}

/** A fresh one-time address of the app that holds the data folder, or null when it gives none. */
export async function askFirstStart(address: string): Promise<string | null> {
  try {
    const { origin, pathname, hash } = new URL(address);
    const response = await fetch(`${origin}${pathname}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${hash.slice(1)}` },
      signal: AbortSignal.timeout(patience),
    });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
