import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bitflip, crash, faults, migrate, power, tamper, two } from './store.ts';

/** What a harness found: counts with their denominators, and what contradicts the promise. */
export type Found = {
  readonly counts: Readonly<Record<string, number>>;
  readonly violations: number;
};
export type Harness = { readonly n: number; run(n: number): Promise<Found> };

/** `npm run harness -- <name> [--n N] [--json FILE]`: the slow proofs, each at its full size. */
const harnesses: Readonly<Record<string, Harness>> = {
  crash,
  power,
  faults,
  bitflip,
  two,
  tamper,
  migrate,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { n: { type: 'string' }, json: { type: 'string' } },
});
const [name = ''] = positionals;
const harness = Object.hasOwn(harnesses, name) ? harnesses[name] : undefined;
const n = Number(values.n ?? harness?.n);
if (harness === undefined || !Number.isSafeInteger(n) || n < 1) {
  const names = Object.keys(harnesses).join('|');
  console.error(`npm run harness -- <${names}> [--n N] [--json FILE]`);
  process.exitCode = 2;
} else {
  const report = { harness: name, ...(await harness.run(n)) };
  console.log(JSON.stringify(report));
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report)}\n`);
  const isSound = report.violations === 0;
  console.log(isSound ? '1 passed, 0 failed' : '0 passed, 1 failed');
  process.exitCode = isSound ? 0 : 1;
}
