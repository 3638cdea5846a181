import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readWindowState, writeWindowState } from '../../../src/main/shell/window-state-file.ts';
import { makeTempFolder } from '../temp-page.ts';

const state = { x: 1, y: 2, width: 800, height: 600, maximized: true };

it('the place of the window is kept, for this user only', async () => {
  const path = join(await makeTempFolder(), 'venster.json');
  writeWindowState(path, state);
  expect(readWindowState(path)).toEqual(state);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

it('a file that is not there, or not ours, is no place', async () => {
  const path = join(await makeTempFolder(), 'venster.json');
  expect(readWindowState(path)).toBeNull();
  await writeFile(path, 'broken');
  expect(readWindowState(path)).toBeNull();
});

it('a place that cannot be kept does not stop the window from closing', async () => {
  const path = join(await makeTempFolder(), 'venster.json');
  await mkdir(path);
  expect(() => writeWindowState(path, state)).not.toThrow();
});
