import { describe, expect, it } from 'vitest';
import { isAcceptableCost, standardCost, stretch } from '../../../../src/main/store/keys/scrypt.ts';

const salt = Buffer.alloc(16, 7);
const cheap = { N: 2 ** 15, r: 8, p: 1 };

describe('the cost of a guess', () => {
  it('is at least 2^15, at most 2^20 and a gibibyte, and a power of two', () => {
    expect([standardCost, cheap, { N: 2 ** 20, r: 8, p: 1 }].map(isAcceptableCost)).toEqual([
      true,
      true,
      true,
    ]);
    const refused = [
      { N: 2 ** 14, r: 8, p: 1 },
      { N: 2, r: 8, p: 1 },
      { N: 2 ** 21, r: 8, p: 1 },
      { N: 2 ** 30, r: 8, p: 1 },
      { N: 2 ** 17, r: 2 ** 20, p: 1 },
      { N: 2 ** 20, r: 9, p: 1 },
      { N: 2 ** 17 + 1, r: 8, p: 1 },
      { N: 2 ** 17, r: 8, p: 2 ** 20 },
      { N: 2 ** 17, r: 0, p: 1 },
      { N: Number.NaN, r: 8, p: 1 },
      { N: 2 ** 17, r: 8.5, p: 1 },
      { N: -(2 ** 17), r: 8, p: 1 },
    ];
    expect(refused.filter(isAcceptableCost)).toEqual([]);
  });

  it('is judged before anything runs', () => {
    const before = process.memoryUsage().rss;
    expect(() => stretch('x', { cost: { N: 2 ** 30, r: 8, p: 1 }, salt })).toThrow(/bounds/);
    expect(process.memoryUsage().rss - before).toBeLessThan(50 * 2 ** 20);
  });

  it('stretches as scrypt does: the same bytes as an independent implementation gave', async () => {
    // Python 3: hashlib.scrypt('blauwe koffie'.encode(), salt=b'\x07'*16, n=2**15, r=8, p=1, dklen=32, maxmem=2**27)
    const key = await stretch('blauwe koffie', { cost: cheap, salt });
    expect(key.toString('hex')).toBe(
      '9a939f9341cfe9bb26678ddff105b42c5a5600758659e61e9cd9ef2f8f1dd839',
    );
  });

  it('takes the same letters typed in two ways for the same passphrase', async () => {
    const composed = await stretch('caf\u00e9', { cost: cheap, salt });
    expect(await stretch('cafe\u0301', { cost: cheap, salt })).toEqual(composed);
    expect(await stretch('cafe', { cost: cheap, salt })).not.toEqual(composed);
  });
});
