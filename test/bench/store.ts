import { writeFile } from 'node:fs/promises';
import { readCommandLine } from '../demo/command-line.ts';
import { describeMachine } from './machine.ts';
import { tellReport } from './report.ts';
import { measureStore } from './store/measure-store.ts';

/** `npx tsx test/bench/store.ts [--json FILE]`: the store by itself, without a browser. */
const options = { json: { type: 'string' } } as const;
const asked = readCommandLine(process.argv.slice(2), { options, usage: 'store.ts [--json FILE]' });
if (asked.ok) {
  const figures = await measureStore();
  const report = { at: new Date().toISOString(), machine: describeMachine('-'), figures };
  const { json } = asked.values;
  if (json !== null) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(tellReport(report));
} else {
  console.error(asked.complaint);
  process.exitCode = 2;
}
