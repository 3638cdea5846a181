import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { killWhileTrying } from '../main/identity/pin-harness.ts';

/** `npx tsx test/harness/pin.ts [--n KILLS] [--json FILE]`: security.md A3 at its full size. */
const { values } = parseArgs({
  options: { n: { type: 'string', default: '500' }, json: { type: 'string' } },
});
const { violations, ...counts } = await killWhileTrying({ kind: 'sound', kills: Number(values.n) });
const report = { harness: 'pin', counts, violations };
console.log(JSON.stringify(report));
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report)}\n`);
const outcome = violations === 0 ? '1 passed, 0 failed' : '0 passed, 1 failed';
console.log(outcome);
process.exitCode = violations === 0 ? 0 : 1;
