import { describe, expect, it } from 'vitest';
import { type Ended, makeProject } from './project.ts';

/** Acts as npm: each lane ends as `answers` says, and leaves the report of its runner. */
const npm = `
const { readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const answer = JSON.parse(readFileSync('answers.json', 'utf8'))[args[2]] ?? {};
const file = args.find((arg) => arg.startsWith('--outputFile.json='))?.split('=')[1];
const report = file ?? process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;
if (answer.report) writeFileSync(report, JSON.stringify(answer.report));
process.exit(answer.code ?? 0);
`;

type Answer = { readonly code?: number; readonly report?: object };

const green: Readonly<Record<string, Answer>> = {
  unit: { report: { numPassedTests: 40, numFailedTests: 0 } },
  e2e: { report: { stats: { expected: 7, unexpected: 0, flaky: 0, skipped: 0 } } },
};

const goodBuild: Readonly<Record<string, string>> = {
  'out/main/index.js': 'import { app } from "electron";\nimport { x } from "./chunks/x.js";\n',
  'out/main/loopback.js': 'import { join } from "node:path";\n',
  'out/main/chunks/x.js': 'export const x = 1;\n',
  'out/main/icon.png': '',
  'out/renderer/index.html': '<!doctype html>',
  'out/renderer/assets/a.js': 'const svg = "http://www.w3.org/2000/svg";\n',
};

async function check(
  answers: Readonly<Record<string, Answer>> = {},
  build: Readonly<Record<string, string>> = {},
): Promise<Ended & { readonly last: string | undefined }> {
  const project = await makeProject();
  await project.write('npm/npm-cli.cjs', npm);
  await project.write('answers.json', JSON.stringify({ ...green, ...answers }));
  for (const [path, text] of Object.entries({ ...goodBuild, ...build })) {
    await project.write(path, text);
  }
  const ended = await project.run('scripts/check.mjs');
  return { ...ended, last: ended.output.trimEnd().split('\n').at(-1) };
}

describe('npm test', () => {
  it('counts every lane, tells how long each took, and ends with the sum', async () => {
    const { code, output, last } = await check();
    expect(output).toMatch(/^unit +40 passed +0 failed +\d+\.\d s$/m);
    expect(output).toMatch(/^e2e +7 passed +0 failed +\d+\.\d s$/m);
    expect(last).toBe('57 passed, 0 failed');
    expect(code).toBe(0);
  });

  it.each([
    ['the format is wrong', { lint: { code: 1 } }, '56 passed, 1 failed'],
    ['a type is wrong', { types: { code: 2 } }, '56 passed, 1 failed'],
    ['there is dead code', { dead: { code: 1 } }, '56 passed, 1 failed'],
    [
      'a unit test fails',
      { unit: { code: 1, report: { numPassedTests: 38, numFailedTests: 2 } } },
      '55 passed, 2 failed',
    ],
    [
      'a test file cannot be loaded',
      { unit: { code: 1, report: { numPassedTests: 40, numFailedTests: 0 } } },
      '57 passed, 1 failed',
    ],
    ['the unit tests do not start', { unit: { code: 1 } }, '17 passed, 1 failed'],
    [
      'no unit test ran',
      { unit: { report: { numPassedTests: 0, numFailedTests: 0 } } },
      '17 passed, 1 failed',
    ],
    [
      'no end-to-end test ran',
      { e2e: { report: { stats: { expected: 0 } } } },
      '50 passed, 1 failed',
    ],
    [
      'an end-to-end test passes only at the second try',
      { e2e: { report: { stats: { expected: 6, unexpected: 0, flaky: 1 } } } },
      '56 passed, 1 failed',
    ],
  ] as const)(
    'fails when %s, and runs the other lanes all the same',
    async (_why, answers, sum) => {
      const { code, last } = await check(answers as Readonly<Record<string, Answer>>);
      expect([code, last]).toEqual([1, sum]);
    },
  );
});

describe('the built app is refused', () => {
  it.each([
    ['without a page', 'out/renderer/index.html', null],
    ['with a library left outside', 'out/main/loopback.js', 'import { z } from "zod";\n'],
    ['with a library left outside, re-exported', 'out/main/loopback.js', "export * from 'zod';\n"],
    [
      'with Electron in the loopback shell',
      'out/main/loopback.js',
      'import { app } from "electron";',
    ],
    ['with a source map', 'out/main/index.js.map', '{}'],
    ['with a source map inside', 'out/main/chunks/x.js', '//# sourceMappingURL=data:x'],
    ['with the sandbox off', 'out/main/index.js', "x.appendSwitch('no-sandbox')"],
    ['with code from text', 'out/renderer/assets/a.js', 'new Function("x")'],
    ['with an address to send to', 'out/renderer/assets/a.js', 'fetch("https://kwaad.test/x")'],
    ['with an address that looks like one', 'out/renderer/assets/a.js', '"http://localhost:80/"'],
  ])('%s', async (_why, path, text) => {
    const project = await makeProject();
    for (const [name, content] of Object.entries({ ...goodBuild, [path]: text })) {
      if (content !== null) await project.write(name, content);
    }
    await project.write('npm/npm-cli.cjs', npm);
    await project.write('answers.json', JSON.stringify(green));
    const { code, output } = await project.run('scripts/check.mjs');
    expect(code).toBe(1);
    expect(output).toMatch(/^56 passed, 1 failed$/m);
    expect(output).toContain(`    ${path.replace('out/', '')}`);
  });
});
