import type { SealedFile, SealedFiles } from '../../../../src/main/store/sealed/sealed-files.ts';

/** What was asked of the disk, in order; `told` is a commit that was acknowledged. */
export type Step =
  | { readonly do: 'create'; readonly path: string; readonly file: number }
  | { readonly do: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
  | { readonly do: 'truncate'; readonly file: number; readonly size: number }
  | { readonly do: 'sync'; readonly file: number }
  | { readonly do: 'link'; readonly from: string; readonly to: string }
  | { readonly do: 'rename'; readonly from: string; readonly to: string }
  | { readonly do: 'unlink'; readonly path: string }
  | { readonly do: 'syncFolder' }
  | { readonly do: 'told'; readonly commits: number };

/** The real disk, with everything that changes it written down. One folder, no folders in it. */
export function recordSteps(files: SealedFiles, steps: Step[]): SealedFiles {
  let next = 0;
  const fileOf = new Map<string, number>();
  const create = (path: string) => {
    const file = next++;
    fileOf.set(path, file);
    steps.push({ do: 'create', path, file });
  };
  return {
    ...files,
    async rename(from, to) {
      await files.rename(from, to);
      steps.push({ do: 'rename', from, to });
      fileOf.set(to, fileOf.get(from) ?? -1);
    },
    async link(from, to) {
      await files.link(from, to);
      steps.push({ do: 'link', from, to });
      fileOf.set(to, fileOf.get(from) ?? -1);
    },
    async unlink(path) {
      await files.unlink(path);
      steps.push({ do: 'unlink', path });
    },
    async open(path, flags, mode) {
      const handle = await files.open(path, flags, mode);
      if (flags === 'wx') create(path);
      const file = fileOf.get(path);
      return {
        async write(bytes, offset, length, at) {
          const part = Buffer.from(bytes.subarray(offset, offset + length));
          steps.push({ do: 'write', file: file ?? -1, at, bytes: part });
          return handle.write(bytes, offset, length, at);
        },
        async sync() {
          await handle.sync();
          steps.push(file === undefined ? { do: 'syncFolder' } : { do: 'sync', file });
        },
        close: () => handle.close(),
      };
    },
    async openSealed(path, flags, mode) {
      const handle = await files.openSealed(path, flags, mode);
      if (flags === 'wx') create(path);
      return recorded(handle, fileOf.get(path) ?? -1, steps);
    },
  };
}

function recorded(handle: SealedFile, file: number, steps: Step[]): SealedFile {
  const note = (bytes: Uint8Array, offset: number, length: number, at: number) => {
    const part = Buffer.from(bytes.subarray(offset, offset + length));
    steps.push({ do: 'write', file, at, bytes: part });
  };
  const sync = () => void steps.push({ do: 'sync', file });
  return {
    ...handle,
    async write(...args) {
      note(...args);
      return handle.write(...args);
    },
    writeNow(...args) {
      note(...args);
      return handle.writeNow(...args);
    },
    async truncate(size) {
      steps.push({ do: 'truncate', file, size });
      await handle.truncate(size);
    },
    sync: () => handle.sync().then(sync),
    flush: () => handle.flush().then(sync),
    flushNow() {
      handle.flushNow();
      sync();
    },
  };
}

/** How much of a change that was not flushed reached the disk. */
export type Fate = 'none' | 'half' | 'torn' | 'all';

/**
 * The files after a power cut behind these steps. What was flushed is there; of the rest each write
 * and each change of a name reached the disk or not, in any order, as `fate` says of each.
 */
export function filesAfter(
  steps: readonly Step[],
  fate: (unflushed: number) => Fate,
): ReadonlyMap<string, Buffer> {
  const isFlushed = flushesOf(steps);
  const contents = new Map<number, Buffer>();
  const names = new Map<string, number>();
  let unflushed = 0;
  const fateOf = (index: number): Fate => (isFlushed(index) ? 'all' : fate(unflushed++));
  for (const [index, step] of steps.entries()) {
    if (isNameStep(step)) {
      if (['all', 'torn'].includes(fateOf(index))) applyName(names, step);
    } else if (isContentStep(step)) {
      const before = contents.get(step.file) ?? Buffer.alloc(0);
      contents.set(step.file, applyContent(before, step, fateOf(index)));
    }
  }
  return new Map([...names].map(([path, file]) => [path, contents.get(file) ?? Buffer.alloc(0)]));
}

/** Whether the change at a place in the list was flushed later in it. */
function flushesOf(steps: readonly Step[]): (index: number) => boolean {
  const syncedAt = new Map<number, number>();
  let folderSyncedAt = -1;
  for (const [index, step] of steps.entries()) {
    if (step.do === 'sync') syncedAt.set(step.file, index);
    if (step.do === 'syncFolder') folderSyncedAt = index;
  }
  return (index) => {
    const step = steps[index];
    if (step === undefined || !isContentStep(step)) return index < folderSyncedAt;
    return index < (syncedAt.get(step.file) ?? -1);
  };
}

/** How many fates `filesAfter` asks for: what was not flushed by then. */
export function countUnflushed(steps: readonly Step[]): number {
  let count = 0;
  filesAfter(steps, () => {
    count += 1;
    return 'none';
  });
  return count;
}

type NameStep = Extract<Step, { readonly do: 'create' | 'link' | 'rename' | 'unlink' }>;

function isNameStep(step: Step): step is NameStep {
  return ['create', 'link', 'rename', 'unlink'].includes(step.do);
}

function isContentStep(step: Step): step is ContentStep {
  return step.do === 'write' || step.do === 'truncate';
}

function applyName(names: Map<string, number>, step: NameStep): void {
  if (step.do === 'create') names.set(step.path, step.file);
  if (step.do === 'unlink') names.delete(step.path);
  if (step.do !== 'rename' && step.do !== 'link') return;
  const file = names.get(step.from);
  if (file === undefined) return;
  names.set(step.to, file);
  if (step.do === 'rename') names.delete(step.from);
}

type ContentStep = Extract<Step, { readonly do: 'write' | 'truncate' }>;

function applyContent(before: Buffer, step: ContentStep, fate: Fate): Buffer {
  if (fate === 'none') return before;
  if (step.do === 'truncate') return before.subarray(0, step.size);
  const { at, bytes } = step;
  // A file may have grown without its bytes: then there are zeros.
  const after = Buffer.alloc(Math.max(before.length, at + bytes.length));
  before.copy(after);
  const half = bytes.length >> 1;
  if (fate === 'all') bytes.copy(after, at);
  if (fate === 'half') bytes.copy(after, at, 0, half);
  if (fate === 'torn') bytes.copy(after, at + half, half);
  return after;
}
