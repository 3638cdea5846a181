import { join } from 'node:path';
import { app, type BrowserWindow, dialog, protocol } from 'electron';
import { createLog } from '../api/log.ts';
import type { Application } from '../application.ts';
import { systemClock, systemLoop } from '../clock.ts';
import type { ComposedApplication } from '../compose.ts';
import { holdFolder } from '../hold-folder.ts';
import { systemBytes, systemIds, systemRandom } from '../randomness.ts';
import type { Lock } from '../store/instance-lock.ts';
import type { StartAnew } from '../werkruimten/room.ts';
import { answerWhenOpen, type Composed } from './answer-when-open.ts';
import { electronClipboard } from './electron-clipboard.ts';
import { guardEveryPage } from './electron-contents.ts';
import { setMenu } from './electron-menu.ts';
import { lockWithTheMachine } from './electron-power.ts';
import { relaunch, slotOfStart } from './electron-relaunch.ts';
import { createSession } from './electron-session.ts';
import { bringToFront, keepPlace, openMainWindow } from './electron-window.ts';
import { ownOrigin, scheme } from './own-address.ts';
import { describeHeldFolder, describeStartFailure } from './start-failure.ts';

/** A bundle of the app, by the folders that belong to it. */
export type Bundle = { readonly assetsFolder: string; readonly icon: string };

const log = createLog({
  write: (line) => void process.stderr.write(line),
  now: systemClock.now,
});

/** Only the first start comes here: what must be said before Electron is ready, and then the rest. */
export function startElectron(bundle: Bundle): void {
  app.enableSandbox();
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  guardEveryPage();
  app.on('window-all-closed', () => app.quit());
  // Not awaited at the top of a module: that hangs Electron (docs/dependencies.md, trap 8).
  void app
    .whenReady()
    .then(() => open(bundle))
    .catch((error: unknown) => {
      log.bug({ procedure: null, error });
      giveUp('Er ging iets onverwachts mis. Uw gegevens zijn niet gewijzigd.');
    });
}

async function open(bundle: Bundle): Promise<void> {
  const dataFolder = app.getPath('userData');
  const held = await holdFolder(dataFolder);
  if (!held.ok) return giveUp(describeStartFailure(held.faults, dataFolder));
  if (!held.value.acquired) return giveUp(describeHeldFolder(held.value.holder.pid, dataFolder));
  const { lock } = held.value;

  const composing = compose(bundle, dataFolder, async (slot) => {
    keepPlace(window, stateFile());
    // Not awaited: closing waits for the question that led here.
    void relaunch(slot, () => closeAll(composing, lock));
  });
  // Made meanwhile, and shown when it has painted the page, which is not before there is one.
  const window = openWindow(
    answerWhenOpen(() => composing),
    bundle,
  );
  const composed = await composing.catch((bug: unknown) => {
    window.destroy();
    throw bug;
  });
  if (!composed.ok) {
    window.destroy();
    await lock.release();
    return giveUp(describeStartFailure(composed.faults, dataFolder));
  }
  closeBeforeQuit(composed.value, () => lock.release());
  lockWithTheMachine(composed.value);
  app.on('second-instance', () => bringToFront(window));
}

async function compose(
  bundle: Bundle,
  dataFolder: string,
  startAnew: StartAnew,
): Promise<Composed> {
  const { composeApplication } = await import('../compose.ts');
  return composeApplication({
    dataFolder,
    assetsFolder: bundle.assetsFolder,
    clock: systemClock,
    loop: systemLoop,
    ids: systemIds,
    random: systemRandom,
    bytes: systemBytes,
    log,
    origin: { address: ownOrigin, alwaysSent: false },
    chooseFolder,
    clipboard: electronClipboard,
    chooseFile,
    startAnew,
    slot: slotOfStart(),
  });
}

async function closeAll(composing: Promise<Composed>, lock: Lock): Promise<void> {
  const composed = await composing;
  if (composed.ok) await composed.value.close();
  await lock.release();
}

/** The page cannot look at folders, and need not: the system's own dialog gives one path. */
async function chooseFolder(): Promise<string | null> {
  const properties = ['openDirectory', 'createDirectory'] as const;
  const { canceled, filePaths } = await dialog.showOpenDialog({ properties: [...properties] });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The system asks by itself before it would write over another file. */
async function chooseFile(naam: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('downloads'), naam),
  });
  return canceled || filePath === '' ? null : filePath;
}

function openWindow(application: Application, bundle: Bundle): BrowserWindow {
  const devTools = !app.isPackaged;
  setMenu({ devTools, mac: process.platform === 'darwin' });
  return openMainWindow({
    session: createSession(application, { devTools }),
    devTools,
    icon: bundle.icon,
    stateFile: stateFile(),
  });
}

function stateFile(): string {
  return join(app.getPath('userData'), 'venster.json');
}

/** Electron does not wait for promises: quitting is put off once, until everything is written. */
function closeBeforeQuit(application: ComposedApplication, release: () => Promise<void>): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void application
      .close()
      .then(release)
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

function giveUp(reason: string): void {
  dialog.showErrorBox('Rechtenklaar kan niet openen', reason);
  app.exit(1);
}
