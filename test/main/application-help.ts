import { readAssets } from '../../src/main/api/assets.ts';
import type { Dispatch } from '../../src/main/api/dispatch.ts';
import type { Bestand } from '../../src/main/api/files.ts';
import { createApplication, type OwnOrigin } from '../../src/main/application.ts';
import { emptyPage, makeBuild } from './temp-page.ts';

export const own = 'http://127.0.0.1:4321';
export const drawnPage = emptyPage.replace('<!--/', '<p>Start</p><!--/');

export async function anApplication(
  parts: {
    readonly dispatch?: Dispatch;
    readonly origin?: OwnOrigin;
    readonly takeFile?: (token: string) => Bestand | null;
  } = {},
) {
  const asked: unknown[] = [];
  const bugs: unknown[] = [];
  const dispatch: Dispatch = async (procedure, body) => {
    asked.push([procedure, body]);
    return { ok: true, value: 'done' };
  };
  const application = createApplication({
    dispatch: parts.dispatch ?? dispatch,
    assets: await readAssets(await makeBuild({ 'index.html': drawnPage, 'assets/a.js': 'a()' })),
    takeFile: parts.takeFile ?? (() => null),
    log: { bug: (event) => bugs.push(event) },
    origin: parts.origin ?? { address: own, alwaysSent: true },
  });
  return { application, asked, bugs };
}

export function aCall(bend: RequestInit & { readonly to?: string } = {}): Request {
  return new Request(bend.to ?? `${own}/api/persoon.show`, {
    method: 'POST',
    headers: { origin: own, 'content-type': 'application/json' },
    body: '{"a":1}',
    ...bend,
  });
}
