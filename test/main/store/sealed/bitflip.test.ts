import { describe, expect, it } from 'vitest';
import { openSealedStore } from '../../../../src/main/store/sealed/sealed-store.ts';
import { everyBit, everyLength, everySwap, judgeDamages } from './bitflip-harness.ts';
import { aKey } from './keys.ts';

const trusting = (folder: string) =>
  openSealedStore({ folder, key: aKey(), accept: ['ouder', 'zonderAnker'] });

/** All of it: npm run harness -- bitflip. */
describe('a closed store of which something was changed', () => {
  it('is refused with a code, or opens with the very same content: one bit in 61', async () => {
    const counts = await judgeDamages((whole) => everyBit(whole, 61));
    expect(counts).toMatchObject({ silent: 0, untyped: 0 });
    expect(counts.refused).toBeGreaterThan(counts.same);
  });

  it('is so when cut short or made longer, one length in 53', async () => {
    const counts = await judgeDamages((whole) => everyLength(whole, 53));
    expect(counts).toMatchObject({ silent: 0, untyped: 0 });
  });

  it('is so when files are swapped or gone', async () => {
    const counts = await judgeDamages(everySwap);
    expect(counts).toMatchObject({ silent: 0, untyped: 0 });
  });

  it('is noticed when it is opened without looking at the anchor', async () => {
    const counts = await judgeDamages((whole) => everyLength(whole, 53), { open: trusting });
    expect(counts.silent).toBeGreaterThan(0);
  });
});
