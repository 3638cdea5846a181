import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJson, runNpm } from '../project.mjs';
import { checkBuild } from './build.mjs';

/** In this order: what is quickest to tell comes first. Each `run` gives { passed, failed }. */
export const lanes = [
  { name: 'lint', what: 'format and lint (biome)', run: () => script('lint') },
  { name: 'types', what: 'types (tsc)', run: () => script('types') },
  { name: 'dead', what: 'dead code and unused packages (knip)', run: () => script('dead') },
  { name: 'unit', what: 'unit tests (vitest)', run: unit },
  { name: 'build', what: 'what is in the built app', run: checkBuild },
  { name: 'e2e', what: 'the app as its user sees it (playwright), per shell', run: endToEnd },
];

/** A tool that only says yes or no counts as one check. */
async function script(name) {
  const ok = (await runNpm(['run', '--silent', name])) === 0;
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function unit() {
  return withReport(async (file) => {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
    const code = await runNpm(['run', '--silent', 'unit', '--', ...reporters]);
    const report = readJson(file);
    return judge(code, {
      passed: report?.numPassedTests ?? 0,
      failed: report?.numFailedTests ?? 0,
    });
  });
}

async function endToEnd() {
  return withReport(async (file) => {
    const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    const code = await runNpm(['run', '--silent', 'e2e'], { env });
    const stats = readJson(file)?.stats;
    // One that fails and then passes is not to be trusted either.
    const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
    return judge(code, { passed: stats?.expected ?? 0, failed });
  });
}

/** A runner may fail without a failed test: a file that cannot be loaded, an error afterwards. */
function judge(code, { passed, failed }) {
  return code !== 0 && failed === 0 ? { passed, failed: 1 } : { passed, failed };
}

async function withReport(use) {
  const folder = mkdtempSync(join(tmpdir(), 'rechtenklaar-check-'));
  try {
    return await use(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
