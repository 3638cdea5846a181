import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program on this machine; a test that needs it says so instead of passing over it. */
function findOpenssl(): string {
  const [command, ...args] = process.platform === 'win32' ? ['where'] : ['which'];
  const found = spawnSync(command ?? '', [...args, 'openssl'], { encoding: 'utf8' });
  const path = found.stdout?.split(/\r?\n/)[0] ?? '';
  if (path === '') {
    throw new Error('This test compares with OpenSSL: install the program openssl and run again.');
  }
  return path;
}

/** What openssl answers to these arguments; `{name}` stands for the file given under that name. */
export async function openssl(
  args: readonly string[],
  files: Readonly<Record<string, Uint8Array | string>>,
): Promise<{ readonly ok: boolean; readonly said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-openssl-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(folder, name), content);
    }
    const real = args.map((arg) => arg.replace(/\{(\w+)\}/, (_, name) => join(folder, name)));
    const { status, stdout, stderr } = spawnSync(findOpenssl(), real, { encoding: 'utf8' });
    return { ok: status === 0, said: `${stdout}${stderr}` };
  } finally {
    await rm(folder, { recursive: true });
  }
}

export function pem(label: 'CERTIFICATE' | 'X509 CRL', der: Uint8Array): string {
  const lines = Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
