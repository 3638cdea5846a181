import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script beside this one, as `bundle` makes it. */
export function bundleScript(name: string, folder: string): Promise<string> {
  return bundle(new URL(`./${name}.ts`, import.meta.url), folder);
}

/**
 * One plain JavaScript file of a script and all it imports, for a process of its own: Node 20 runs
 * no TypeScript.
 */
export async function bundle(script: URL, folder: string): Promise<string> {
  const name = basename(fileURLToPath(script), '.ts');
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(script),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, format: 'es' } },
    },
  });
  return join(folder, `${name}.mjs`);
}
