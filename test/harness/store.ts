import {
  everyBit,
  everyLength,
  everySwap,
  judgeDamages,
} from '../main/store/sealed/bitflip-harness.ts';
import { killWhileCommitting } from '../main/store/sealed/crash-harness.ts';
import { injectSealedFaults } from '../main/store/sealed/fault-harness.ts';
import { killWhileMigrating } from '../main/store/sealed/migrate-harness.ts';
import { cutPower } from '../main/store/sealed/power-harness.ts';
import { tamperWith } from '../main/store/sealed/tamper-harness.ts';
import { commitTogether } from '../main/store/sealed/two-harness.ts';
import type { Harness } from './outcome.ts';

export const crash: Harness = {
  what: 'n kills while commits are acknowledged',
  n: 1000,
  async run(n) {
    const counts = await killWhileCommitting(n, 'sound');
    return { counts, violations: counts.lost + counts.unreadable };
  },
};

export const power: Harness = {
  what: 'the power cut at any moment of n random scripts',
  n: 50,
  async run(n) {
    const counts = await cutPower(n);
    return { counts, violations: counts.lost + counts.unreadable + counts.half };
  },
};

export const faults: Harness = {
  what: 'each call of each act fails; n is not used',
  n: 1,
  async run() {
    const { cases, violations } = await injectSealedFaults();
    for (const violation of violations) console.error(violation);
    return { counts: { cases }, violations: violations.length };
  },
};

export const bitflip: Harness = {
  what: 'one bit and one length in n is wrong; 1 is all of them',
  n: 1,
  async run(n) {
    const bits = await judgeDamages((whole) => everyBit(whole, n));
    const lengths = await judgeDamages((whole) => everyLength(whole, n));
    const swaps = await judgeDamages(everySwap);
    const all = [bits, lengths, swaps];
    const sum = (key: keyof typeof bits) => all.reduce((total, one) => total + one[key], 0);
    return {
      counts: {
        bits: bits.cases,
        lengths: lengths.cases,
        swaps: swaps.cases,
        refused: sum('refused'),
        same: sum('same'),
        silent: sum('silent'),
        untyped: sum('untyped'),
      },
      violations: sum('silent') + sum('untyped'),
    };
  },
};

export const two: Harness = {
  what: 'n commits of each of two processes at once',
  n: 200,
  async run(n) {
    const counts = await commitTogether(n, { rounds: 3 });
    const missing = 3 * 2 * n - counts.present;
    return { counts, violations: missing + counts.unreadable };
  },
};

export const tamper: Harness = {
  what: 'six deeds to each of n lines of Historiek',
  n: 200,
  async run(n) {
    const counts = await tamperWith(n);
    return { counts, violations: counts.cases - counts.found };
  },
};

export const migrate: Harness = {
  what: 'killed at each step of a migration; n is not used',
  n: 1,
  async run() {
    const counts = await killWhileMigrating();
    return { counts, violations: counts.mixed + counts.withoutCopy };
  },
};
