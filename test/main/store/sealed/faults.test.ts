import { describe, expect, it } from 'vitest';
import { changeSealed } from './changed-files.ts';
import { type Change, injectSealedFaults } from './fault-harness.ts';

/** Every act and every code: npm run harness -- faults. */
describe('a failing call', () => {
  it('is a typed refusal that changes nothing, whichever call of a commit it is', async () => {
    const names = ['the first commit', 'a later commit'] as const;
    const { cases, violations } = await injectSealedFaults(['EIO'], { names });
    expect(violations).toEqual([]);
    expect(cases).toBeGreaterThan(15);
  }, 60_000);

  const broken: Readonly<Record<string, Change>> = {
    'ignores a failed flush': (files) =>
      changeSealed(files, (handle) => ({
        flushNow() {
          try {
            handle.flushNow();
          } catch {}
        },
      })),
    'ignores a failed write': (files) =>
      changeSealed(files, (handle) => ({
        writeNow(bytes, offset, length, position) {
          try {
            return handle.writeNow(bytes, offset, length, position);
          } catch {
            return length;
          }
        },
      })),
    'leaves its temp file after a failure': (files) => ({ ...files, unlink: async () => {} }),
  };
  it.each(Object.keys(broken))(
    'is noticed of a store that %s',
    async (mistake) => {
      const change = broken[mistake];
      const names = [mistake.includes('temp') ? 'a merge' : 'a later commit'] as const;
      const { violations } = await injectSealedFaults(['EIO'], {
        names,
        ...(change && { change }),
      });
      expect(violations).not.toEqual([]);
    },
    60_000,
  );
});
