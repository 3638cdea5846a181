import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { openFileStore } from '../../../src/main/store/file-store.ts';
import { nodeFiles } from '../../../src/main/store/file-system.ts';
import { put, type Store } from '../../../src/main/store/store.ts';
import type { Result } from '../../../src/shared/result.ts';
import { aPersoon, asId } from '../../builders/entities.ts';
import type { OpenStore } from './broken-stores.ts';
import { type DiskCall, diskError, interceptFiles } from './intercepted-files.ts';
import { accepted, codesOf, save, type World, worldOf } from './store-help.ts';

const expected = {
  EIO: 'bewaren.mislukt',
  EMFILE: 'bewaren.mislukt',
  EBUSY: 'bewaren.mislukt',
  ENOSPC: 'bewaren.schijfVol',
  EDQUOT: 'bewaren.schijfVol',
  EFBIG: 'bewaren.schijfVol',
  EACCES: 'bewaren.geenToegang',
  EPERM: 'bewaren.geenToegang',
  EROFS: 'bewaren.geenToegang',
} as const;
type Code = keyof typeof expected;
const everyCode = Object.keys(expected) as Code[];

type Fault = { readonly code: Code; readonly at: number; readonly sticky: boolean };
type Run = Fault & { readonly hit: DiskCall; readonly answer: Result<null> | 'thrown' };

/**
 * Lets the k-th call of a commit fail, for every k, every code, once and for good, and tells what
 * then was not as promised (security.md D3 and D8).
 */
export async function injectFaults(open: OpenStore, codes: readonly Code[] = everyCode) {
  const violations: string[] = [];
  let cases = 0;
  for (const code of codes) {
    for (const sticky of [false, true]) {
      for (let at = 1; ; at++) {
        const found = await runCase(open, { code, at, sticky });
        if (found === 'not reached') break;
        cases += 1;
        violations.push(...found);
      }
    }
  }
  return { cases, violations };
}

async function runCase(open: OpenStore, fault: Fault) {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-fault-'));
  try {
    return await judgeCase(open, folder, fault);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function judgeCase(open: OpenStore, folder: string, fault: Fault) {
  let calls = 0;
  let hit: DiskCall | null = null;
  let armed = false;
  const files = interceptFiles(nodeFiles, (call) => {
    if (!armed) return;
    calls += 1;
    if (calls < fault.at || (calls > fault.at && !fault.sticky)) return;
    hit ??= call;
    throw diskError(fault.code);
  });
  const store = accepted(await open({ folder, files }));
  accepted(await save(store, put('persoon', aPersoon())));
  const before = worldOf(store.view);
  armed = true;
  const answer = await save(store, ...second).catch(() => 'thrown' as const);
  armed = false;
  if (hit === null) return 'not reached';
  const run: Run = { ...fault, hit, answer };
  const wrong = [
    ...judgeAnswer(run),
    ...judgeState({ run, before, memory: worldOf(store.view), disk: await readDisk(folder) }),
    ...(await judgeRest(run, folder)),
    ...(await judgeNext(run, store, folder)),
  ];
  return wrong.map((what) => `${fault.code} at ${hit}${fault.sticky ? ', for good' : ''}: ${what}`);
}

const other = aPersoon({ id: asId('persoon-2'), naam: 'Peeters' });
const second = [put('persoon', aPersoon({ naam: 'Anders' })), put('persoon', other)];
const third = put('persoon', aPersoon({ id: asId('persoon-3') }));

function judgeAnswer({ answer, code, hit }: Run): readonly string[] {
  if (answer === 'thrown') return ['threw instead of refusing'];
  if (answer.ok) return hit.startsWith('sync') ? ['acknowledged after a failed flush'] : [];
  const given = codesOf(answer).join();
  return given === expected[code] ? [] : [`refused with ${given}`];
}

function judgeState(found: {
  readonly run: Run;
  readonly before: World;
  readonly memory: World;
  readonly disk: World | string;
}): readonly string[] {
  const { run, before, memory, disk } = found;
  const acknowledged = run.answer !== 'thrown' && run.answer.ok;
  const after = { ...before, persoon: [aPersoon({ naam: 'Anders' }), other] };
  const promised = acknowledged ? after : before;
  const wrong: string[] = [];
  if (!isDeepStrictEqual(memory, promised)) wrong.push('memory is not the acknowledged state');
  // After the rename only the flush of the folder can fail: the new file may stay, but whole.
  const allowed = run.hit === 'sync folder' ? [before, after] : [promised];
  if (!allowed.some((world) => isDeepStrictEqual(disk, world))) {
    wrong.push(`the file is not the acknowledged state (${typeof disk})`);
  }
  return wrong;
}

async function judgeRest(run: Run, folder: string): Promise<readonly string[]> {
  // When the disk fails for good, the temp file cannot be removed until the next opening.
  if (run.sticky) return [];
  const temps = (await readdir(folder)).filter((name) => name.endsWith('.tmp'));
  return temps.length === 0 ? [] : ['left a temp file'];
}

async function judgeNext(run: Run, store: Store, folder: string): Promise<readonly string[]> {
  const answer = await save(store, third).catch(() => 'thrown' as const);
  if (answer === 'thrown') return ['the next commit threw'];
  if (run.hit.startsWith('sync')) {
    return codesOf(answer).join() === 'bewaren.alleenLezen' ? [] : ['not read-only after a flush'];
  }
  if (!answer.ok) return [`the next commit was refused: ${codesOf(answer).join()}`];
  const same = isDeepStrictEqual(await readDisk(folder), worldOf(store.view));
  return same ? [] : ['the next commit kept something else'];
}

async function readDisk(folder: string): Promise<World | string> {
  // Without a say for the intercepted disk: this is what the next start would find.
  const opened = await openFileStore({ folder, files: { ...nodeFiles, readdir: async () => [] } });
  return opened.ok ? worldOf(opened.value.view) : codesOf(opened).join();
}
