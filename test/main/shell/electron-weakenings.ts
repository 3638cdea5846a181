import type { Replacement } from './bootstrap.ts';

type Change = readonly [from: string, to: string];

/** Each a single step down from the bootstrap as it is, by the file that it is made in. */
const changes: Readonly<Record<string, readonly Change[]>> = {
  'src/main/shell/electron-window.ts': [
    ['sandbox: true', 'sandbox: false'],
    ['contextIsolation: true', 'contextIsolation: false'],
    ['nodeIntegration: false', 'nodeIntegration: true'],
    ['nodeIntegrationInWorker: false', 'nodeIntegrationInWorker: true'],
    ['nodeIntegrationInSubFrames: false', 'nodeIntegrationInSubFrames: true'],
    ['webSecurity: true', 'webSecurity: false'],
    ['allowRunningInsecureContent: false', 'allowRunningInsecureContent: true'],
    ['experimentalFeatures: false', 'experimentalFeatures: true'],
    ['webviewTag: false', 'webviewTag: true'],
    ['navigateOnDragDrop: false', 'navigateOnDragDrop: true'],
    ['spellcheck: false', 'spellcheck: true'],
    ['devTools: parts.devTools', 'devTools: true'],
    ['      session: parts.session,\n', ''],
    ['spellcheck: false,', "spellcheck: false, preload: '/x.cjs',"],
    ['spellcheck: false,', "spellcheck: false, enableBlinkFeatures: 'X',"],
    ['loadURL(startAddress)', "loadURL('https://www.vlaanderen.be/')"],
    ['loadURL(startAddress)', "loadURL('file:///index.html')"],
    ['show: false', 'show: true'],
  ],
  'src/main/index.ts': [
    ['app.isPackaged && debug', 'false && debug'],
    ["'remote-debugging-port', ", ''],
    [", 'remote-debugging-pipe'", ''],
    ['!app.requestSingleInstanceLock()', 'false'],
    ['  app.quit();\n', ''],
    ['  app.exit(1);\n', ''],
  ],
  'src/main/shell/electron-shell.ts': [
    ['  app.enableSandbox();\n', ''],
    ['  app.enableSandbox();\n', '  void app.whenReady().then(() => app.enableSandbox());\n'],
    ['secure: true, supportFetchAPI: true', 'secure: true, supportFetchAPI: true, bypassCSP: true'],
    [
      'secure: true, supportFetchAPI: true',
      'secure: true, supportFetchAPI: true, allowServiceWorkers: true',
    ],
    ['standard: true, ', ''],
    ['  guardEveryPage();\n', ''],
    ['const devTools = !app.isPackaged', 'const devTools = true'],
    ['address: ownOrigin', "address: 'app://elders'"],
    ["'downloads'), naam)", "'downloads'), 'x')"],
  ],
  'src/main/shell/electron-relaunch.ts': [
    ['  app.exit(0);\n', ''],
    ['await close().catch(() => undefined);', ''],
    ['  app.relaunch(', '  void ('],
  ],
  'src/main/shell/electron-session.ts': [
    ["'rechtenklaar'", "'persist:rechtenklaar'"],
    [', { cache: false }', ''],
    ['session.fromPartition(partition, { cache: false })', 'session.defaultSession'],
    ['cancel: !allowed', 'cancel: false'],
    ['options.devTools && ', ''],
    ['isOwnAddress(url) ||', "url.includes('app://') ||"],
    ['isOwnAddress(url) ||', "url.startsWith('app://rechtenklaar') ||"],
    ['answer(false)', 'answer(true)'],
    ['  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));\n', ''],
    ['setPermissionCheckHandler(() => false)', 'setPermissionCheckHandler(() => true)'],
    ['  own.setPermissionCheckHandler(() => false);\n', ''],
    ['setDevicePermissionHandler(() => false)', 'setDevicePermissionHandler(() => true)'],
    ['  own.setDevicePermissionHandler(() => false);\n', ''],
    ["  own.on('will-download', (event) => event.preventDefault());\n", ''],
    ["'will-download', (event) => event.preventDefault()", "'will-download', () => undefined"],
    ['handle(scheme,', "handle('file',"],
  ],
  'src/main/shell/electron-contents.ts': [
    ['event.url !== startAddress', '!event.url.startsWith(startAddress)'],
    ['event.url !== startAddress', "new URL(event.url).origin !== 'null'"],
    ["'will-navigate'", "'did-navigate'"],
    ['!event.isMainFrame', 'event.isMainFrame'],
    ["'will-frame-navigate'", "'did-frame-navigate'"],
    ["  contents.on('will-redirect', (event) => event.preventDefault());\n", ''],
    ["  contents.on('will-attach-webview', (event) => event.preventDefault());\n", ''],
    ["'deny'", "'allow'"],
    ["  contents.setWindowOpenHandler(() => ({ action: 'deny' }));\n", ''],
    ["choose('')", "choose(_devices[0]?.deviceId ?? '')"],
  ],
  'src/main/shell/electron-power.ts': [
    ["  powerMonitor.on('lock-screen', lock);\n", ''],
    ["  powerMonitor.on('suspend', lock);\n", ''],
    ["  powerMonitor.on('user-did-resign-active', lock);\n", ''],
    ["'suspend'", "'resume'"],
  ],
  'src/main/shell/electron-menu.ts': [['devTools ? forDevelopers : []', 'forDevelopers']],
  'src/main/shell/own-address.ts': [
    ['address.startsWith(startAddress)', 'address.startsWith(ownOrigin)'],
    ['address.startsWith(startAddress)', "new URL(address).protocol === 'app:'"],
  ],
};

export const weakenings: readonly Replacement[] = Object.entries(changes).flatMap(([file, list]) =>
  list.map(([from, to]) => ({ file, from, to })),
);
