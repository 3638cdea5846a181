import type { Replacement } from './bootstrap.ts';

const entry = 'src/main/index.ts';
const shell = 'src/main/shell/electron-shell.ts';
const session = 'src/main/shell/electron-session.ts';
const contents = 'src/main/shell/electron-contents.ts';
const window = 'src/main/shell/electron-window.ts';
const menu = 'src/main/shell/electron-menu.ts';
const address = 'src/main/shell/own-address.ts';

const flags = [
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
].map(([from, to]) => ({ file: window, from, to }));

/** Each a single step down from the bootstrap as it is. */
export const weakenings = [
  ...flags,
  { file: entry, from: 'app.isPackaged && debug', to: 'false && debug' },
  { file: entry, from: "'remote-debugging-port', ", to: '' },
  { file: entry, from: ", 'remote-debugging-pipe'", to: '' },
  { file: entry, from: '!app.requestSingleInstanceLock()', to: 'false' },
  { file: entry, from: '  app.quit();\n', to: '' },
  { file: entry, from: '  app.exit(1);\n', to: '' },
  { file: shell, from: '  app.enableSandbox();\n', to: '' },
  { file: shell, from: '    .then(() => open', to: '    .then(() => app.enableSandbox()).then(() => open' },
  { file: shell, from: '  app.enableSandbox();\n', to: '  void app.whenReady().then(() => app.enableSandbox());\n' },
  { file: shell, from: 'secure: true, supportFetchAPI: true', to: 'secure: true, supportFetchAPI: true, bypassCSP: true' },
  { file: shell, from: 'secure: true, supportFetchAPI: true', to: 'secure: true, supportFetchAPI: true, allowServiceWorkers: true' },
  { file: shell, from: 'standard: true, ', to: '' },
  { file: shell, from: '  guardEveryPage();\n', to: '' },
  { file: shell, from: 'const devTools = !app.isPackaged', to: 'const devTools = true' },
  { file: shell, from: 'address: ownOrigin', to: "address: 'app://elders'" },
  { file: session, from: "'rechtenklaar'", to: "'persist:rechtenklaar'" },
  { file: session, from: ', { cache: false }', to: '' },
  { file: session, from: 'session.fromPartition(partition, { cache: false })', to: 'session.defaultSession' },
  { file: session, from: 'cancel: !allowed', to: 'cancel: false' },
  { file: session, from: 'options.devTools && ', to: '' },
  { file: session, from: 'isOwnAddress(url) ||', to: "url.includes('app://') ||" },
  { file: session, from: 'isOwnAddress(url) ||', to: "url.startsWith('app://rechtenklaar') ||" },
  { file: session, from: 'answer(false)', to: 'answer(true)' },
  { file: session, from: '  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));\n', to: '' },
  { file: session, from: 'setPermissionCheckHandler(() => false)', to: 'setPermissionCheckHandler(() => true)' },
  { file: session, from: '  own.setPermissionCheckHandler(() => false);\n', to: '' },
  { file: session, from: 'setDevicePermissionHandler(() => false)', to: 'setDevicePermissionHandler(() => true)' },
  { file: session, from: '  own.setDevicePermissionHandler(() => false);\n', to: '' },
  { file: session, from: "  own.on('will-download', (event) => event.preventDefault());\n", to: '' },
  { file: session, from: 'handle(scheme,', to: "handle('file'," },
  { file: contents, from: 'event.url !== startAddress', to: '!event.url.startsWith(startAddress)' },
  { file: contents, from: 'event.url !== startAddress', to: "new URL(event.url).origin !== 'null'" },
  { file: contents, from: "'will-navigate'", to: "'did-navigate'" },
  { file: contents, from: '!event.isMainFrame', to: 'event.isMainFrame' },
  { file: contents, from: "'will-frame-navigate'", to: "'did-frame-navigate'" },
  { file: contents, from: "  contents.on('will-redirect', (event) => event.preventDefault());\n", to: '' },
  { file: contents, from: "  contents.on('will-attach-webview', (event) => event.preventDefault());\n", to: '' },
  { file: contents, from: "'deny'", to: "'allow'" },
  { file: contents, from: "  contents.setWindowOpenHandler(() => ({ action: 'deny' }));\n", to: '' },
  { file: contents, from: "choose('')", to: "choose(_devices[0]?.deviceId ?? '')" },
  { file: contents, from: '(contents))', to: '(contents))' },
  { file: menu, from: 'devTools ? forDevelopers : []', to: 'forDevelopers' },
  { file: address, from: 'address.startsWith(startAddress)', to: 'address.startsWith(ownOrigin)' },
  { file: address, from: 'address.startsWith(startAddress)', to: 'new URL(address).protocol === `${scheme}:`' },
  { file: window, from: 'show: false', to: 'show: true' },
] as readonly Replacement[];
