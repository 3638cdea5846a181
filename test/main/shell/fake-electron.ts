import { EventEmitter } from 'node:events';

export type FakeOptions = {
  readonly packaged: boolean;
  /** Another instance of the app runs already. */
  readonly second: boolean;
  /** Switches of Chromium on the command line. */
  readonly switches: readonly string[];
  readonly values: Readonly<Record<string, string>>;
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
  destroy = () => void this.calls.push('destroy');
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
    handle: (scheme: string, handler: Handler) => keep(this.schemes, scheme, handler),
  };
  readonly webRequest = {
    onBeforeRequest: (handler: Handler) => keep(this.set, 'beforeRequest', handler),
  };
  setPermissionRequestHandler = (handler: Handler) => keep(this.set, 'request', handler);
  setPermissionCheckHandler = (handler: Handler) => keep(this.set, 'check', handler);
  setDevicePermissionHandler = (handler: Handler) => keep(this.set, 'device', handler);
}

function keep(handlers: Record<string, Handler>, name: string, handler: Handler): void {
  handlers[name] = handler;
}

export type MenuItem = { readonly role?: string; readonly submenu?: readonly MenuItem[] };

type Call = { readonly name: string; readonly args: readonly unknown[] };

/** Enough of the `electron` module for the bootstrap: it records instead of doing. */
export class FakeElectron {
  /** In the order in which they happened, `ready` among them. */
  readonly calls: Call[] = [];
  readonly windows: FakeWindow[] = [];
  readonly sessions: FakeSession[] = [];
  readonly app: EventEmitter;
  readonly power = new EventEmitter();
  /** What `import … from 'electron'` gives. */
  readonly module: Readonly<Record<string, unknown>>;
  becomeReady = (): void => undefined;

  constructor(options: FakeOptions) {
    this.app = this.createApp(options);
    const display = { id: 1, workArea: { x: 0, y: 0, width: 1600, height: 900 } };
    this.module = {
      app: this.app,
      protocol: { registerSchemesAsPrivileged: this.note('registerSchemesAsPrivileged') },
      session: {
        defaultSession: new FakeSession(['default']),
        fromPartition: (...args: readonly unknown[]) => this.createSession(args),
      },
      BrowserWindow: this.createWindowClass(),
      dialog: {
        showErrorBox: this.note('showErrorBox'),
        showOpenDialog: async (options: object) => {
          this.note('showOpenDialog')(options);
          return { canceled: false, filePaths: ['/gekozen/map'] };
        },
        showSaveDialog: async (options: object) => {
          this.note('showSaveDialog')(options);
          return { canceled: false, filePath: '/gekozen/rapport.csv' };
        },
      },
      clipboard: {
        readText: async () => '',
        writeText: async () => undefined,
        clear: this.note('clear'),
      },
      Menu: {
        buildFromTemplate: (template: readonly MenuItem[]) => template,
        setApplicationMenu: this.note('setApplicationMenu'),
      },
      nativeTheme: { shouldUseDarkColors: false },
      powerMonitor: this.power,
      screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
      shell: { openExternal: this.note('openExternal') },
    };
  }

  /** Where in the order the first call of that name is; Infinity when there is none. */
  at(name: string): number {
    const index = this.calls.findIndex((call) => call.name === name);
    return index < 0 ? Number.POSITIVE_INFINITY : index;
  }

  argsOf(name: string): readonly unknown[] {
    return this.calls.find((call) => call.name === name)?.args ?? [];
  }

  private note(name: string, result?: unknown): Handler {
    return (...args) => {
      this.calls.push({ name, args });
      return result;
    };
  }

  private createApp(options: FakeOptions): EventEmitter {
    const ready = new Promise<void>((resolve) => {
      this.becomeReady = () => {
        this.calls.push({ name: 'ready', args: [] });
        resolve();
      };
    });
    return Object.assign(new EventEmitter(), {
      isPackaged: options.packaged,
      commandLine: {
        hasSwitch: (name: string) => options.switches.includes(name),
        getSwitchValue: (name: string) => options.values[name] ?? '',
      },
      relaunch: this.note('relaunch'),
      enableSandbox: this.note('enableSandbox'),
      requestSingleInstanceLock: this.note('requestSingleInstanceLock', !options.second),
      whenReady: () => ready,
      getPath: () => options.userData,
      quit: this.note('quit'),
      exit: this.note('exit'),
    });
  }

  private createSession(partition: readonly unknown[]): FakeSession {
    const session = new FakeSession(partition);
    this.sessions.push(session);
    return session;
  }

  private createWindowClass(): typeof FakeWindow {
    const opened = (window: FakeWindow) => {
      this.windows.push(window);
      this.calls.push({ name: 'BrowserWindow', args: [window.options] });
      this.app.emit('web-contents-created', {}, window.webContents);
    };
    return class extends FakeWindow {
      constructor(options: WindowOptions) {
        super(options);
        opened(this);
      }
    };
  }
}
