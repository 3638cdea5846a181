import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardClipboard } from '../../../src/main/shell/guarded-clipboard.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A clipboard of the machine, which other programs write to as well. */
function aClipboard() {
  let held = '';
  const guarded = guardClipboard({
    write: async (text) => {
      held = text;
    },
    read: async () => held,
    clear: () => {
      held = '';
    },
  });
  return {
    guarded,
    held: () => held,
    other: (text: string) => {
      held = text;
    },
  };
}

const NUMBER = '85673000192';

describe('what was copied (security.md I9)', () => {
  it('is there for half a minute and then gone', async () => {
    const { guarded, held } = aClipboard();
    await guarded.copy(NUMBER);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(held()).toBe(NUMBER);
    await vi.advanceTimersByTimeAsync(1);
    expect(held()).toBe('');
  });

  it('is gone at once at a lock and at the end, which ask for the same', async () => {
    const { guarded, held } = aClipboard();
    await guarded.copy(NUMBER);
    await guarded.forget();
    expect(held()).toBe('');
  });

  it('is left alone when somebody else has copied since, after the time and at a lock', async () => {
    const { guarded, held, other } = aClipboard();
    await guarded.copy(NUMBER);
    other('iets anders');
    await vi.advanceTimersByTimeAsync(30_000);
    expect(held()).toBe('iets anders');
    await guarded.copy(NUMBER);
    other('nog iets');
    await guarded.forget();
    expect(held()).toBe('nog iets');
  });

  it('has its own half minute when more is copied', async () => {
    const { guarded, held } = aClipboard();
    await guarded.copy('eerst');
    await vi.advanceTimersByTimeAsync(20_000);
    await guarded.copy(NUMBER);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(held()).toBe(NUMBER);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(held()).toBe('');
  });
});

it('without a clipboard of the machine says that the page has to copy', async () => {
  const guarded = guardClipboard(null);
  expect(await guarded.copy(NUMBER)).toBe(false);
  await expect(guarded.forget()).resolves.toBeUndefined();
});
