import { app, type WebContents } from 'electron';
import { startAddress } from './own-address.ts';

/** Every page of the app, also one that would come into being in a way nobody thought of. */
export function guardEveryPage(): void {
  app.on('web-contents-created', (_event, contents) => guard(contents));
}

function guard(contents: WebContents): void {
  // The page may load itself again, its way out after a bug; it has no other address to go to.
  contents.on('will-navigate', (event) => {
    if (event.url !== startAddress) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Not a permission: unanswered, Chromium picks the first device it finds.
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
}
