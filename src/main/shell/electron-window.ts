import { BrowserWindow, nativeTheme, type Session, screen } from 'electron';
import { startAddress } from './own-address.ts';
import { placeWindow, smallestWindow } from './window-state.ts';
import { readWindowState, writeWindowState } from './window-state-file.ts';

/** The grounds of the page (tokens.css), so that a window does not flash before its first paint. */
const ground = { light: '#f5f4f0', dark: '#131412' } as const;

export function openMainWindow(parts: {
  readonly session: Session;
  readonly devTools: boolean;
  readonly icon: string;
  /** Where the place of the window is kept. */
  readonly stateFile: string;
}): BrowserWindow {
  const kept = readWindowState(parts.stateFile);
  const window = new BrowserWindow({
    ...placeWindow(kept, workAreas()),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: 'Rechtenklaar',
    icon: parts.icon,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    show: false,
    webPreferences: {
      session: parts.session,
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
      // Chromium would fetch its dictionaries from a server.
      spellcheck: false,
      devTools: parts.devTools,
    },
  });
  if (kept?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () => keepPlace(window, parts.stateFile));
  void window.loadURL(startAddress);
  return window;
}

export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

export function keepPlace(window: BrowserWindow, stateFile: string): void {
  const { x, y, width, height } = window.getNormalBounds();
  writeWindowState(stateFile, { x, y, width, height, maximized: window.isMaximized() });
}

function workAreas() {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary.workArea, ...others.map(({ workArea }) => workArea)] as const;
}
