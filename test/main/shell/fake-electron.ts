import { EventEmitter } from 'node:events';

export type FakeOptions = {
  readonly packaged: boolean;
  /** Another instance of the app runs already. */
  readonly second: boolean;
  /** Switches of Chromium on the command line. */
  readonly switches: readonly string[];
  readonly userData: string;
};

type Handler = (...args: readonly unknown[]) => unknown;

export class FakeContents extends EventEmitter {
  openHandler: Handler = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: Handler): void {
    this.openHandler = handler;
  }
}

export type WindowOptions = Readonly<Record<string, unknown>> & {
  readonly webPreferences: Readonly<Record<string, unknown>>;
};

export class FakeWindow extends EventEmitter {
  readonly calls: string[] = [];
  readonly webContents = new FakeContents();
  readonly options: WindowOptions;
  minimized = false;
  constructor(options: WindowOptions) {
    super();
    this.options = options;
  }
  async loadURL(url: string): Promise<void> {
    this.calls.push(`loadURL ${url}`);
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 900, height: 600 };
  }
  isMaximized = () => true;
  isMinimized = () => this.minimized;
  maximize = () => void this.calls.push('maximize');
  restore = () => void this.calls.push('restore');
  show = () => void this.calls.push('show');
  focus = () => void this.calls.push('focus');
}

/** What was put on the session; a setter that was never called leaves `undefined`. */
export class FakeSession extends EventEmitter {
  readonly set: Record<string, Handler> = {};
  readonly schemes: Record<string, Handler> = {};
  readonly partition: readonly unknown[];
  constructor(partition: readonly unknown[]) {
    super();
    this.partition = partition;
  }
  readonly protocol = {
    handle: (scheme: string, handler: Handler) => void (this.schemes[scheme] = handler),
  };
  readonly webRequest = {
    onBeforeRequest: (handler: Handler) => void (this.set.beforeRequest = handler),
  };
  setPermissionRequestHandler = (handler: Handler) => void (this.set.request = handler);
  setPermissionCheckHandler = (handler: Handler) => void (this.set.check = handler);
  setDevicePermissionHandler = (handler: Handler) => void (this.set.device = handler);
}

export type MenuItem = { readonly role?: string; readonly submenu?: readonly MenuItem[] };

export type FakeElectron = ReturnType<typeof createFakeElectron>;

/** Enough of the `electron` module for the bootstrap: it records instead of doing. */
export function createFakeElectron(options: FakeOptions) {
  /** In the order in which they happened, `ready` among them. */
  const calls: { readonly name: string; readonly args: readonly unknown[] }[] = [];
  const windows: FakeWindow[] = [];
  const sessions: FakeSession[] = [];
  const note =
    <T>(name: string, result?: T) =>
    (...args: readonly unknown[]) => {
      calls.push({ name, args });
      return result as T;
    };
  let becomeReady = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  const app = Object.assign(new EventEmitter(), {
    isPackaged: options.packaged,
    commandLine: { hasSwitch: (name: string) => options.switches.includes(name) },
    enableSandbox: note('enableSandbox'),
    requestSingleInstanceLock: note('requestSingleInstanceLock', !options.second),
    whenReady: () => ready,
    getPath: () => options.userData,
    quit: note('quit'),
    exit: note('exit'),
  });
  const electron: Readonly<Record<string, unknown>> = {
    app,
    protocol: { registerSchemesAsPrivileged: note('registerSchemesAsPrivileged') },
    session: {
      fromPartition(...args: readonly unknown[]) {
        const made = new FakeSession(args);
        sessions.push(made);
        return made;
      },
    },
    BrowserWindow: class extends FakeWindow {
      constructor(given: WindowOptions) {
        super(given);
        windows.push(this);
        calls.push({ name: 'BrowserWindow', args: [given] });
        app.emit('web-contents-created', {}, this.webContents);
      }
    },
    dialog: { showErrorBox: note('showErrorBox') },
    Menu: {
      buildFromTemplate: (template: readonly MenuItem[]) => template,
      setApplicationMenu: note('setApplicationMenu'),
    },
    nativeTheme: { shouldUseDarkColors: false },
    screen: {
      getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1600, height: 900 } }),
      getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1600, height: 900 } }],
    },
    shell: { openExternal: note('openExternal') },
  };
  return {
    electron,
    app,
    calls,
    windows,
    sessions,
    becomeReady() {
      calls.push({ name: 'ready', args: [] });
      becomeReady();
    },
    /** Where in the order the first call of that name is; Infinity when there is none. */
    at(name: string): number {
      const index = calls.findIndex((call) => call.name === name);
      return index < 0 ? Number.POSITIVE_INFINITY : index;
    },
    argsOf(name: string): readonly unknown[] {
      return calls.find((call) => call.name === name)?.args ?? [];
    },
  };
}
