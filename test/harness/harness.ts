import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { enumerationHarness } from './enumeration.ts';
import { importHarness } from './import.ts';
import { memory } from './memory.ts';
import type { Harness } from './outcome.ts';
import { pinHarness } from './pin.ts';
import { inlezenHarness } from './read-lijst.ts';
import { bitflip, crash, faults, migrate, power, tamper, two } from './store.ts';
import { uitvoerHarness } from './uitvoer.ts';

/** The slow proofs by name: what each one shows, and how often it tries when not told. */
const harnesses: Readonly<Record<string, Harness>> = {
  crash,
  power,
  faults,
  bitflip,
  two,
  tamper,
  migrate,
  import: importHarness,
  memory,
  pin: pinHarness,
  enumeration: enumerationHarness,
  inlezen: inlezenHarness,
  uitvoer: uitvoerHarness,
};

/** `npm run harness -- <name> [--n N] [--json FILE]`; the file is of the shape in docs/architecture.md. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { n: { type: 'string' }, json: { type: 'string' } },
});
const [name = ''] = positionals;
const harness = Object.hasOwn(harnesses, name) ? harnesses[name] : undefined;
const n = Number(values.n ?? harness?.n);

if (harness === undefined || !Number.isSafeInteger(n) || n < 1) {
  const known = Object.entries(harnesses).map(([each, { what }]) => `  ${each}: ${what}`);
  console.error(
    `Say which proof and how often: npm run harness -- <name> --n <times> [--json <file>]\n${known.join('\n')}`,
  );
  process.exitCode = 2;
} else {
  const report = { harness: name, ...(await harness.run(n)) };
  console.log(JSON.stringify(report));
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report)}\n`);
  console.log(report.violations === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed');
  process.exitCode = report.violations === 0 ? 0 : 1;
}
