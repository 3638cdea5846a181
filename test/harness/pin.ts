import { killWhileTrying } from '../main/identity/pin-harness.ts';
import type { Harness } from './outcome.ts';

/**
 * security.md A3 and A4 at their full size: wrong PINs in a process that is killed at random moments,
 * with older stores put back and the clock set anywhere in between. The harness is shown to see a
 * broken implementation in the same run.
 */
export const pinHarness: Harness = {
  what: 'wrong PINs while the process is killed and files are put back: three per card at most',
  n: 500,
  async run(n) {
    const { violations, ...counts } = await killWhileTrying({ kind: 'sound', kills: n });
    const broken = await killWhileTrying({ kind: 'answer-first', kills: n });
    const unanchored = await killWhileTrying({ kind: 'no-anchor', kills: n });
    const blind = [broken, unanchored].filter((planted) => planted.violations === 0).length;
    return {
      counts: {
        ...counts,
        plantedAnswerFirst: broken.violations,
        plantedNoAnchor: unanchored.violations,
      },
      violations: violations + blind,
    };
  },
};
