import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { createServer, type Plugin } from 'vite';

/** The picture of the window and the task bar, beside the bundle that names it. */
const icon = {
  name: 'icon',
  generateBundle(this: { emitFile(file: object): unknown }) {
    this.emitFile({
      type: 'asset',
      fileName: 'icon.png',
      source: readFileSync('build/icon.png'),
    });
  },
};

const letterFile = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path));

/** What main writes documents with, and its licence; the package holds no node_modules. */
const letters = {
  name: 'letters',
  generateBundle(this: { emitFile(file: object): unknown }) {
    const files = {
      'SourceSans3-Regular.ttf': letterFile(
        '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
      ),
      'SourceSans3-SemiBold.ttf': letterFile(
        '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
      ),
      'OFL.txt': letterFile('@expo-google-fonts/source-sans-3/LICENSE_FONT'),
    };
    for (const [fileName, source] of Object.entries(files)) {
      this.emitFile({ type: 'asset', fileName: `letters/${fileName}`, source });
    }
  },
};

/**
 * The first screen, drawn into the page, so that it is there before the program behind it has been
 * read (docs/adr/0006). Main leaves it out where another first screen comes.
 */
const drawing: Plugin = {
  name: 'drawing',
  apply: 'build',
  transformIndexHtml: { order: 'post', handler: draw },
};

async function draw(html: string): Promise<string> {
  const server = await createServer({
    configFile: false,
    root: 'src/renderer',
    logLevel: 'error',
    appType: 'custom',
    plugins: [react()],
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { drawFirstScreen } = await server.ssrLoadModule('/drawing.tsx');
    return (
      html
        .replace('<!--drawing-->', `<!--drawing-->${await drawFirstScreen()}`)
        // Run by public/early.js, once the drawing is painted.
        .replace(
          /<script type="module"( crossorigin src=[^>]*)><\/script>/,
          (_, file: string) => `<link rel="modulepreload"${file.replace(' src=', ' href=')}>`,
        )
    );
  } finally {
    await server.close();
  }
}

// Electron 45 is newer than electron-vite's own target table, so the targets are named here:
// Electron 45 embeds Node 24.18 and Chromium 156. The main process still uses nothing that
// Node 20.19 lacks, because the loopback shell runs it there (tsconfig.node.json holds that).
export default defineConfig({
  main: {
    plugins: [icon, letters],
    build: {
      target: 'node20.19',
      externalizeDeps: false,
      sourcemap: false,
      rolldownOptions: {
        input: { index: 'src/main/index.ts', loopback: 'src/main/loopback.ts' },
        external: ['electron'],
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react(), drawing],
    build: {
      target: 'chrome156',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: 'src/renderer/index.html',
        // All that the first screen needs in one file: a dozen small ones wait for each other.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
      // Uncompressed; what it may be is held by `start.bundle.kB` of `npm run bench`.
      chunkSizeWarningLimit: 1000,
    },
  },
});
