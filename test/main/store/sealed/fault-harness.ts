import { cp, readdir, rm } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import type { SealedStore } from '../../../../src/main/store/sealed/open-store.ts';
import {
  nodeSealedFiles,
  type SealedFiles,
} from '../../../../src/main/store/sealed/sealed-files.ts';
import {
  createSealedStore,
  openSealedStore,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import { put } from '../../../../src/main/store/store.ts';
import type { Result } from '../../../../src/shared/result.ts';
import { aPersoon, asId } from '../../../builders/entities.ts';
import { diskError } from '../intercepted-files.ts';
import { accepted, codesOf, save, type World, worldOf } from '../store-help.ts';
import { type Call, interceptSealed } from './changed-files.ts';
import { makeFastFolder } from './fast-folder.ts';
import { aKey } from './keys.ts';

const expected = {
  EIO: 'bewaren.mislukt',
  EMFILE: 'bewaren.mislukt',
  EBUSY: 'bewaren.mislukt',
  ENOSPC: 'bewaren.schijfVol',
  EACCES: 'bewaren.geenToegang',
  EROFS: 'bewaren.geenToegang',
} as const;
export type Code = keyof typeof expected;
export const everyCode = Object.keys(expected) as Code[];

/** What is done while calls fail, and what may then be true. */
const acts = {
  'the first commit': { before: nothing, act: commit },
  'a later commit': {
    before: async (store: SealedStore) => void (await commit(store)),
    act: change,
  },
  'a merge': { before: async (store: SealedStore) => void (await commit(store)), act: compact },
  'sealing anew': { before: async (store: SealedStore) => void (await commit(store)), act: reseal },
  'a copy': { before: async (store: SealedStore) => void (await commit(store)), act: backup },
} as const;
type ActName = keyof typeof acts;
export const everyAct = Object.keys(acts) as ActName[];

type Fault = {
  readonly act: ActName;
  readonly code: Code;
  readonly at: number;
  readonly sticky: boolean;
};
export type Change = (files: SealedFiles) => SealedFiles;

/**
 * Lets the k-th call fail, for every k, every code, once and for good, and tells what then was not
 * as promised (security.md D3, D4 and D8).
 */
export async function injectSealedFaults(
  codes: readonly Code[] = everyCode,
  {
    names = everyAct,
    change = (files) => files,
  }: {
    readonly names?: readonly ActName[];
    readonly change?: Change;
  } = {},
) {
  const violations: string[] = [];
  let cases = 0;
  const kinds = names.flatMap((act) =>
    codes.flatMap((code) => [false, true].map((sticky) => ({ act, code, sticky }))),
  );
  for (const kind of kinds) {
    for (let at = 1; ; at++) {
      const found = await runCase({ ...kind, at }, change);
      if (found === 'not reached') break;
      cases += 1;
      violations.push(...found);
    }
  }
  return { cases, violations };
}

async function runCase(fault: Fault, change: Change) {
  const folder = await makeFastFolder();
  try {
    return await judgeCase(folder, fault, change);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function judgeCase(folder: string, fault: Fault, change: Change) {
  const disk = failing(fault);
  const files = change(disk.files);
  const pause = () => Promise.resolve();
  const place = { folder, files, pause, key: aKey() };
  const store = accepted(await createSealedStore({ ...place, slots: null, puts: [] }));
  const { before, act } = acts[fault.act];
  await before(store);
  const world = worldOf(store.view);
  disk.arm(true);
  const answer = await act(store).catch((error: unknown) => String(error));
  disk.arm(false);
  const hit = disk.hit();
  if (hit !== null) {
    const memory = worldOf(store.view);
    const wrong = [
      ...judgeAnswer(answer, fault),
      ...judgeMemory(answer, { world, memory, act: fault.act }),
      ...(await judgeDisk(folder, { memory, hit, fault })),
      ...(await judgeNext(store, folder, { hit, fault })),
      ...(await judgeTemps(folder, fault)),
    ];
    await store.close();
    return wrong.map((what) => `${describeFault(fault)} at ${hit.call} ${hit.name}: ${what}`);
  }
  await store.close();
  return 'not reached' as const;
}

function describeFault({ act, code, sticky }: Fault): string {
  return `${act}, ${code}${sticky ? ' for good' : ''}`;
}

function failing({ code, at, sticky }: Fault) {
  let armed = false;
  let calls = 0;
  let hit: Call | null = null;
  const files = interceptSealed(nodeSealedFiles, (call) => {
    if (!armed || call.call === 'exists') return;
    calls += 1;
    if (calls < at || (calls > at && !sticky)) return;
    hit ??= call;
    throw diskError(code);
  });
  return {
    files,
    hit: () => hit as Call | null,
    arm(isArmed: boolean) {
      armed = isArmed;
    },
  };
}

function judgeAnswer(answer: Result<unknown> | string, { code }: Fault): readonly string[] {
  if (typeof answer === 'string') return [`threw ${answer}`];
  if (answer.ok) return [];
  const given = codesOf(answer).join();
  return given === expected[code] ? [] : [`refused with ${given}`];
}

function judgeMemory(
  answer: Result<unknown> | string,
  found: { readonly world: World; readonly memory: World; readonly act: ActName },
): readonly string[] {
  const isCommit = found.act.endsWith('commit');
  const kept = isCommit && typeof answer !== 'string' && answer.ok;
  const same = isDeepStrictEqual(found.memory, found.world);
  return same === !kept ? [] : ['memory is not the acknowledged state'];
}

async function readDisk(folder: string): Promise<World | string> {
  for (const key of [aKey(), aKey('new')]) {
    const opened = await openSealedStore({ folder, key, accept: ['zonderAnker'] });
    if (opened.ok) {
      const world = worldOf(opened.value.view);
      await opened.value.close();
      return world;
    }
    if (codesOf(opened).join() !== 'bewaren.verkeerdeSleutel') return codesOf(opened).join();
  }
  return 'neither key';
}

type Hit = { readonly hit: Call; readonly fault: Fault };

/** Looked at in a copy, as the next start would find it. */
async function judgeDisk(folder: string, { memory, hit, fault }: Hit & { readonly memory: World }) {
  const copy = `${folder}-copy`;
  await cp(folder, copy, { recursive: true });
  const disk = await readDisk(copy);
  await rm(copy, { recursive: true });
  if (isDeepStrictEqual(disk, memory)) return [];
  // When also the wiping of what was refused fails, a whole commit may stand there, never a part.
  const mayStand = fault.sticky || isFlush(hit);
  const persons = typeof disk === 'string' ? -1 : disk.persoon.length;
  if (mayStand && persons >= memory.persoon.length) return [];
  return [`the disk is not the acknowledged state (${typeof disk === 'string' ? disk : 'other'})`];
}

function isFlush({ call }: Call): boolean {
  return ['sync', 'flush', 'flushNow'].includes(call);
}

async function judgeNext(store: SealedStore, folder: string, { hit, fault }: Hit) {
  const id = asId<ReturnType<typeof aPersoon>['id']>('next');
  const answer = await save(store, put('persoon', aPersoon({ id }))).catch(() => 'thrown' as const);
  if (answer === 'thrown') return ['the next commit threw'];
  if (!answer.ok) {
    const given = codesOf(answer).join();
    const isStopped = given === 'bewaren.alleenLezen' && (isFlush(hit) || fault.sticky);
    return isStopped ? [] : [`the next commit was refused: ${given}`];
  }
  if (hit.call === 'flushNow') return ['not read-only after a failed flush of a commit'];
  const disk = await readDisk(folder);
  const isThere = typeof disk !== 'string' && disk.persoon.some((persoon) => persoon.id === id);
  return isThere ? [] : ['the next commit was acknowledged and is not there'];
}

async function judgeTemps(folder: string, { sticky }: Fault): Promise<readonly string[]> {
  // When the disk fails for good, a temp file cannot be removed until the next opening.
  if (sticky) return [];
  const temps = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.tmp'),
  );
  return temps.length === 0 ? [] : [`left ${temps.join()}`];
}

const other = aPersoon({ id: asId('persoon-2'), naam: 'Peeters' });

async function nothing(_: SealedStore): Promise<void> {}

function commit(store: SealedStore): Promise<Result<unknown>> {
  return save(store, put('persoon', aPersoon()));
}

function change(store: SealedStore): Promise<Result<unknown>> {
  return save(store, put('persoon', aPersoon({ naam: 'Anders' })), put('persoon', other));
}

function compact(store: SealedStore): Promise<Result<unknown>> {
  return store.compact();
}

function reseal(store: SealedStore): Promise<Result<unknown>> {
  return store.reseal({ slots: 'new', key: aKey('new') });
}

function backup(store: SealedStore): Promise<Result<unknown>> {
  return store.backup();
}
