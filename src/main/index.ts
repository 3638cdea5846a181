import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { startElectron } from './shell/electron-shell.ts';

/** No fuse turns these off (electron/fuses#2), and with them any program could drive the app. */
const debugSwitches = ['remote-debugging-port', 'remote-debugging-pipe'];

if (app.isPackaged && debugSwitches.some((name) => app.commandLine.hasSwitch(name))) {
  app.exit(1);
} else if (!app.requestSingleInstanceLock()) {
  // Electron tells the first instance, which comes to the front.
  app.quit();
} else {
  startElectron({
    assetsFolder: fileURLToPath(new URL('../renderer', import.meta.url)),
    icon: fileURLToPath(new URL('icon.png', import.meta.url)),
  });
}
