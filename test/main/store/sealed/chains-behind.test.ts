import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChainsBehind } from '../../../../src/main/store/sealed/chains-behind.ts';
import { link } from '../../../../src/main/store/sealed/seal.ts';
import { extend, noHistoriek } from '../../../../src/main/store/sealed/snapshot-write.ts';

const chains = { keten: Buffer.alloc(32, 1), historiek: Buffer.alloc(32, 2) };
const begun = { head: 'ab'.repeat(32), historiek: noHistoriek };

const kept = fc.record({
  tags: fc.array(fc.uint8Array({ minLength: 16, maxLength: 16 }), { maxLength: 300 }),
  regels: fc.array(fc.string(), { maxLength: 300 }),
  instead: fc.boolean(),
  asked: fc.boolean(),
});

describe('chains that are linked later', () => {
  it('end where chains that are linked at once end, whenever one asks', () => {
    fc.assert(
      fc.property(fc.array(kept, { maxLength: 8 }), (all) => {
        const behind = createChainsBehind(() => chains, begun);
        let { head, historiek } = begun;
        for (const { tags, regels, instead, asked } of all) {
          behind.add({ tags: tags.map((tag) => Buffer.from(tag)), regels, instead });
          head = tags.reduce((before, tag) => link(chains.keten, before, tag), head);
          historiek = extend(chains.historiek, instead ? noHistoriek : historiek, regels);
          if (asked) expect(behind.ends()).toEqual({ head, historiek });
        }
        expect(behind.ends()).toEqual({ head, historiek });
      }),
    );
  });
});
