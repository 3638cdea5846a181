import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTempFolder } from '../main/temp-page.ts';

const script = join(import.meta.dirname, '../../scripts/run.mjs');

async function run(files: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const folder = await makeTempFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const ended = spawnSync(process.execPath, [script, join(folder, 'main.ts'), ...args], {
    encoding: 'utf8',
  });
  return { code: ended.status, output: ended.stdout, errors: ended.stderr, folder };
}

describe('a TypeScript file that a command runs', () => {
  it('finds its arguments, itself, and what it imports, at once or later', async () => {
    const { code, output, folder } = await run(
      {
        'main.ts': `
          import { first } from './first.ts';
          const { second }: { second: string } = await import('./second.ts');
          console.log(JSON.stringify([first, second, process.argv.slice(1), import.meta.dirname]));`,
        'first.ts': `export const first: string = 'first';`,
        'second.ts': `export const second: string = 'second';`,
      },
      ['--out', 'x'],
    );
    expect(JSON.parse(output)).toEqual([
      'first',
      'second',
      [join(folder, 'main.ts'), '--out', 'x'],
      folder,
    ]);
    expect(code).toBe(0);
  });

  it('decides about the exit code', async () => {
    expect((await run({ 'main.ts': 'process.exitCode = 3;' })).code).toBe(3);
  });

  it('fails with its own error when it throws', async () => {
    const { code, errors } = await run({ 'main.ts': `throw new RangeError('no such step');` });
    expect(code).toBe(1);
    expect(errors).toContain('RangeError: no such step');
  });

  it('is named, or else it is said how', () => {
    const ended = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect([ended.status, ended.stderr]).toEqual([2, expect.stringMatching(/^Usage: /)]);
  });
});
