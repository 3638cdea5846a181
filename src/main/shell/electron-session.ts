import { type Session, session } from 'electron';
import type { Application } from '../application.ts';
import { isOwnAddress, scheme } from './own-address.ts';

/** No `persist:`: neither cache nor storage of the page ever reaches the disk. */
const partition = 'rechtenklaar';

/**
 * The session of every window: its requests go to the application and nowhere else, and whatever a
 * page may ask of a browser is refused (Electron allows all of it unless told otherwise).
 */
export function createSession(
  application: Application,
  options: { readonly devTools: boolean },
): Session {
  const own = session.fromPartition(partition, { cache: false });
  own.protocol.handle(scheme, (request) => application.fetch(request));
  own.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = isOwnAddress(url) || (options.devTools && url.startsWith('devtools://'));
    answer({ cancel: !allowed });
  });
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  // Main writes every file itself, where the system's dialog says (save-file.ts).
  own.on('will-download', (event) => event.preventDefault());
  return own;
}
