import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { root } from '../project.mjs';

const out = join(root, 'out');

/** Each a sentence about the built app, and what contradicts it. */
const claims = {
  'the build has an entry for each shell, a page and a picture': () =>
    ['main/index.js', 'main/loopback.js', 'main/icon.png', 'renderer/index.html'].filter(
      (path) => !existsSync(join(out, path)),
    ),
  'main needs nothing that would have to be installed with it': () =>
    scripts('main').flatMap(({ path, text }) =>
      importsOf(text)
        .filter((name) => !isThere(name))
        .map((name) => `${path}: ${name}`),
    ),
  'only the Electron entry knows Electron': () =>
    scripts('main')
      .filter(({ path, text }) => path !== 'main/index.js' && importsOf(text).includes('electron'))
      .map(({ path }) => path),
  'there are no source maps': () =>
    files('.').filter((path) => path.endsWith('.map') || read(path).includes('sourceMappingURL=')),
  'nothing switches a protection of Chromium off': () =>
    matching('.', /no-sandbox|disable-web-security|ignore-certificate-errors|appendSwitch/),
  'the page makes no code from text': () =>
    matching('renderer/assets', /\beval\(|new Function\(|document\.write\(/),
  'the page names no address that it could send something to': () =>
    scripts('renderer').flatMap(({ path, text }) =>
      [...text.matchAll(/https?:\/\/[^\s"'`\\)]+/g)]
        .map(([address]) => address)
        .filter((address) => !isExplanation(address))
        .map((address) => `${path}: ${address}`),
    ),
};

/** Names of vocabularies, where libraries explain their messages, and a base for half addresses. */
function isExplanation(address) {
  if (address === 'http://localhost') return true;
  return /^https?:\/\/(www\.w3\.org|react\.dev|react\.i18next\.com|json-schema\.org|(github|gitlab)\.com|tanstack\.com)\//.test(
    `${address}/`,
  );
}

export function checkBuild() {
  let failed = 0;
  for (const [claim, contradictions] of Object.entries(claims)) {
    const found = contradictions();
    console.log(`${found.length === 0 ? '✓' : '✗'} ${claim}`);
    for (const line of found) console.log(`    ${line}`);
    if (found.length > 0) failed += 1;
  }
  return { passed: Object.keys(claims).length - failed, failed };
}

function files(folder) {
  if (!existsSync(join(out, folder))) return [];
  const entries = readdirSync(join(out, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1));
}

function read(path) {
  return readFileSync(join(out, path), 'utf8');
}

function scripts(folder) {
  return files(folder)
    .filter((path) => path.endsWith('.js'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: read(path) }));
}

function matching(folder, pattern) {
  return scripts(folder).flatMap(({ path, text }) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`${path}: ${found[0]}`];
  });
}

function importsOf(text) {
  const statements = text.matchAll(/^(?:import|export)\b[^'"`;]*?\bfrom\s*["']([^"']+)["']/gm);
  const bare = text.matchAll(/^import\s*["']([^"']+)["']/gm);
  return [...statements, ...bare].map(([, name]) => name);
}

function isThere(name) {
  const own = name.startsWith('./') || name.startsWith('../');
  return own || name === 'electron' || builtinModules.includes(name.replace(/^node:/, ''));
}
