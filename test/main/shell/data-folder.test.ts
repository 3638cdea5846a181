import { expect, it } from 'vitest';
import { defaultDataFolder } from '../../../src/main/shell/data-folder.ts';

const home = '/home/a';

it.each([
  ['linux', {}, '/home/a/.config/Rechtenklaar'],
  ['linux', { XDG_CONFIG_HOME: '' }, '/home/a/.config/Rechtenklaar'],
  ['linux', { XDG_CONFIG_HOME: '/cfg' }, '/cfg/Rechtenklaar'],
  ['darwin', {}, '/home/a/Library/Application Support/Rechtenklaar'],
  [
    'win32',
    { APPDATA: 'C:\\Users\\a\\AppData\\Roaming' },
    'C:\\Users\\a\\AppData\\Roaming\\Rechtenklaar',
  ],
] as const)('the data of a user of %s with %j is in %s', (platform, env, folder) => {
  expect(defaultDataFolder({ platform, env, home })).toBe(folder);
});
