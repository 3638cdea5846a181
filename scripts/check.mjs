// What `npm test` runs, after set-up: every lane, also when an earlier one failed. Prints per lane
// how many checks it held and how long it took, and last one line that counts them all.
import { performance } from 'node:perf_hooks';
import { lanes } from './check/lanes.mjs';

let passed = 0;
let failed = 0;
const rows = [];

for (const lane of lanes) {
  console.log(`\n── ${lane.name}: ${lane.what}`);
  const begun = performance.now();
  const counts = atLeastOne(await lane.run());
  const seconds = (performance.now() - begun) / 1000;
  rows.push({ name: lane.name, seconds, ...counts });
  passed += counts.passed;
  failed += counts.failed;
}

/** A lane that held nothing at all proves nothing, and counts as a failure. */
function atLeastOne({ passed, failed }) {
  return passed + failed === 0 ? { passed, failed: 1 } : { passed, failed };
}

console.log();
for (const { name, passed, failed, seconds } of rows) {
  const counts = `${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`;
  console.log(`${name.padEnd(8)} ${counts} ${seconds.toFixed(1).padStart(7)} s`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
