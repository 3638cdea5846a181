import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { type Run, runBootstrap } from './bootstrap.ts';
import type { FakeSession, FakeWindow, MenuItem } from './fake-electron.ts';
import { foreignAddresses } from './foreign-addresses.ts';

/** The same bundle in the situations that matter. */
export type Runs = {
  readonly packaged: Run;
  readonly developing: Run;
  readonly second: Run;
  /** Locked a dossier. */
  readonly leaving: Run;
  readonly debugged: readonly Run[];
};

export async function runEverySituation(bundle: string): Promise<Runs> {
  const packaged = await runBootstrap(bundle);
  const developing = await runBootstrap(bundle, { packaged: false });
  const second = await runBootstrap(bundle, { second: true });
  const leaving = await runBootstrap(bundle);
  const debugged = [];
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe']) {
    debugged.push(await runBootstrap(bundle, { switches: [name] }));
  }
  return { packaged, developing, second, leaving, debugged };
}

type Claim = (runs: Runs) => boolean | Promise<boolean>;

const start = 'app://rechtenklaar/';

/** What Electron's security checklist and docs/security.md ask of the bootstrap, as sentences. */
export const claims: Readonly<Record<string, Claim>> = {
  'asks for the single instance lock before it does anything': ({ packaged }) =>
    packaged.fake.at('requestSingleInstanceLock') === 0,
  'a second start does nothing but quit': ({ second }) =>
    isDeepStrictEqual(namesOf(second), ['requestSingleInstanceLock', 'quit', 'ready']),
  'a packaged app ends at once on a debugging switch': ({ debugged }) =>
    debugged.every((run) => isDeepStrictEqual(namesOf(run), ['exit', 'ready'])),
  'every renderer is sandboxed, said before ready': ({ packaged: { fake } }) =>
    fake.at('enableSandbox') < fake.at('ready'),
  'the scheme is registered before ready, with three privileges and no more': ({ packaged }) =>
    packaged.fake.at('registerSchemesAsPrivileged') < packaged.fake.at('ready') &&
    isDeepStrictEqual(packaged.fake.argsOf('registerSchemesAsPrivileged'), [
      [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
    ]),
  'one window, with exactly these preferences': ({ packaged }) =>
    packaged.fake.windows.length === 1 && hasPreferences(packaged, { devTools: false }),
  'developer tools only while developing': ({ developing }) =>
    hasPreferences(developing, { devTools: true }),
  'the menu of a packaged app neither reloads nor opens developer tools': ({ packaged }) =>
    !rolesOf(packaged).some((role) => /reload|devtools/i.test(role)),
  'the menu has roles, so that copy and paste work on macOS': ({ packaged }) =>
    ['cut', 'copy', 'paste', 'undo', 'quit'].every((role) => rolesOf(packaged).includes(role)),
  'the session is kept in memory only': ({ packaged }) =>
    isDeepStrictEqual(sessionOf(packaged).partition, ['rechtenklaar', { cache: false }]),
  'only the own scheme is bound, to the application': async ({ packaged }) => {
    const { schemes } = sessionOf(packaged);
    const reply = await schemes.app?.(new Request('https://any.test/x'));
    return (
      isDeepStrictEqual(Object.keys(schemes), ['app']) &&
      reply instanceof Response &&
      (await reply.text()) === 'https://any.test/x'
    );
  },
  'the window opens on the own address and is shown when painted': ({ packaged }) => {
    const window = windowOf(packaged);
    const hidden = window.options.show === false && !window.calls.includes('show');
    window.emit('ready-to-show');
    return window.calls.includes(`loadURL ${start}`) && hidden && window.calls.includes('show');
  },
  'the application answers for the own address alone': ({ packaged }) =>
    packaged.composedWith.length === 1 &&
    packaged.composedWith[0]?.origin.address === 'app://rechtenklaar',
  'a folder is pointed at in the dialog of the system, and only a folder': async ({ packaged }) => {
    const chosen = await packaged.composedWith[0]?.chooseFolder?.();
    return (
      chosen === '/gekozen/map' &&
      isDeepStrictEqual(packaged.fake.argsOf('showOpenDialog'), [
        { properties: ['openDirectory', 'createDirectory'] },
      ])
    );
  },
  'a place for a file is pointed at in the dialog of the system, under the name of the app':
    async ({ packaged }) => {
      const chosen = await packaged.composedWith[0]?.chooseFile?.('rapport.csv');
      const [asked] = packaged.fake.argsOf('showSaveDialog') as [{ readonly defaultPath: string }];
      return chosen === '/gekozen/rapport.csv' && basename(asked.defaultPath) === 'rapport.csv';
    },
  'no request leaves the app': ({ packaged }) =>
    foreignAddresses.every((url) => isCancelled(packaged, url)) &&
    isCancelled(packaged, 'devtools://devtools/bundled/x.html') &&
    !isCancelled(packaged, `${start}assets/index.js`),
  'every permission is refused when asked for': ({ packaged }) =>
    isDeepStrictEqual(answersOf(sessionOf(packaged).set.request), [false]),
  'every permission is refused when checked': ({ packaged }) =>
    sessionOf(packaged).set.check?.({}, 'media', start, {}) === false,
  'every device is refused': ({ packaged }) =>
    sessionOf(packaged).set.device?.({ deviceType: 'usb' }) === false,
  'a bluetooth device is never picked': ({ packaged }) => {
    const chosen: unknown[] = [];
    const event = fire(packaged, 'select-bluetooth-device', {}, [{ deviceId: 'x' }], (id: string) =>
      chosen.push(id),
    );
    return event.prevented && isDeepStrictEqual(chosen, ['']);
  },
  'nothing is downloaded, not even what the page made': ({ packaged }) =>
    [...foreignAddresses, `blob:${start}3f2a`, `${start}files/x`].every((url) =>
      isDownloadRefused(packaged, url),
    ),
  'the page goes nowhere': ({ packaged }) =>
    foreignAddresses.every((url) => fire(packaged, 'will-navigate', { url }).prevented) &&
    fire(packaged, 'will-navigate', { url: `${start}api/sessie.current` }).prevented,
  'the page may load itself again': ({ packaged }) =>
    !fire(packaged, 'will-navigate', { url: start }).prevented &&
    !fire(packaged, 'will-frame-navigate', { url: start, isMainFrame: true }).prevented,
  'a frame goes nowhere': ({ packaged }) =>
    fire(packaged, 'will-frame-navigate', { url: start, isMainFrame: false }).prevented,
  'no redirect is followed': ({ packaged }) =>
    fire(packaged, 'will-redirect', { url: start }).prevented,
  'no webview is attached': ({ packaged }) => fire(packaged, 'will-attach-webview', {}).prevented,
  'no window is opened, not even in the browser of the user': ({ packaged }) =>
    [start, ...foreignAddresses].every((url) =>
      isDeepStrictEqual(windowOf(packaged).webContents.openHandler({ url }), { action: 'deny' }),
    ) && packaged.fake.at('openExternal') === Number.POSITIVE_INFINITY,
  'whoever is signed in is locked out when the screen is locked, the user switched or the lid closed':
    ({ packaged }) =>
      ['lock-screen', 'suspend', 'user-did-resign-active'].every((event) => {
        const before = packaged.locks();
        packaged.fake.power.emit(event);
        return packaged.locks() === before + 1;
      }),
  'a process that has known a dossier closes, ends with its windows, and is followed by another':
    async ({ leaving }) => {
      await leaving.composedWith[0]?.startAnew?.('rust');
      for (let turn = 0; turn < 5; turn++) await setImmediate();
      const [relaunched] = leaving.fake.argsOf('relaunch') as [{ readonly args: string[] }];
      return (
        isDeepStrictEqual(leaving.closed, ['application', 'lock']) &&
        relaunched.args.filter((arg) => arg.startsWith('--vergrendeld')).join() ===
          '--vergrendeld=rust' &&
        leaving.fake.at('relaunch') < leaving.fake.at('exit') &&
        isDeepStrictEqual(leaving.fake.argsOf('exit'), [0])
      );
    },
  'quits when its window is closed, even on macOS': ({ developing: { fake } }) => {
    fake.app.emit('window-all-closed');
    return fake.at('quit') < Number.POSITIVE_INFINITY;
  },
};

function namesOf({ fake }: Run): readonly string[] {
  return fake.calls.map(({ name }) => name);
}

function windowOf({ fake }: Run): FakeWindow {
  const [window] = fake.windows;
  if (window === undefined) throw new Error('No window was opened');
  return window;
}

function sessionOf({ fake }: Run): FakeSession {
  const [session] = fake.sessions;
  if (session === undefined || fake.sessions.length > 1) throw new Error('Not one session');
  return session;
}

function hasPreferences(run: Run, { devTools }: { readonly devTools: boolean }): boolean {
  return isDeepStrictEqual(windowOf(run).options.webPreferences, {
    session: sessionOf(run),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools,
  });
}

function rolesOf({ fake }: Run): readonly string[] {
  const [menus] = fake.argsOf('setApplicationMenu') as [readonly MenuItem[]];
  const items = menus.flatMap((menu) => [menu, ...(menu.submenu ?? [])]);
  return items.flatMap(({ role }) => (role === undefined ? [] : [role]));
}

function isDownloadRefused(run: Run, url: string): boolean {
  const event = createEvent({});
  sessionOf(run).emit('will-download', event, { getURL: () => url }, {});
  return event.prevented;
}

function isCancelled(run: Run, url: string): boolean {
  let cancelled = false;
  sessionOf(run).set.beforeRequest?.({ url }, (answer: { readonly cancel?: boolean }) => {
    cancelled = answer.cancel === true;
  });
  return cancelled;
}

function answersOf(handler: ((...args: unknown[]) => unknown) | undefined): readonly unknown[] {
  const answers: unknown[] = [];
  handler?.({}, 'media', (answer: unknown) => answers.push(answer), {});
  return answers;
}

function createEvent(details: object) {
  const event = {
    ...details,
    prevented: false,
    preventDefault() {
      event.prevented = true;
    },
  };
  return event;
}

function fire(run: Run, name: string, details: object, ...args: readonly unknown[]) {
  const event = createEvent(details);
  windowOf(run).webContents.emit(name, event, ...args);
  return event;
}
