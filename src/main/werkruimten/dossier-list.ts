import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import type { Result } from '../../shared/result.ts';
import { ok, refuse } from '../../shared/result.ts';
import { type Taal, talen } from '../../shared/values/codelijsten.ts';
import type { Moment } from '../../shared/values/ids.ts';
import { refusalOf } from '../store/disk-refusal.ts';
import { nodeFiles } from '../store/file-system.ts';
import { noTries, type Tries } from '../store/keys/tries.ts';
import { replaceFile } from '../store/replace-file.ts';

/** A dossier that was opened here: where it is, under the name the user gave it. Nothing of what is in it. */
export type KnownDossier = {
  readonly id: string;
  readonly naam: string;
  readonly pad: string;
  readonly geopendOp: Moment | null;
  readonly tries: Tries;
};

type Kept = {
  readonly version: 1;
  readonly taal: Taal;
  /** What the app begins with: a dossier, or null for the Oefenomgeving. */
  readonly laatste: string | null;
  readonly dossiers: readonly KnownDossier[];
};

const moment = z.custom<Moment>(
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
);
const kept = z.strictObject({
  version: z.literal(1),
  taal: z.enum(talen),
  laatste: z.string().nullable(),
  dossiers: z.array(
    z.strictObject({
      id: z.string().min(1).max(80),
      naam: z.string(),
      pad: z.string(),
      geopendOp: moment.nullable(),
      tries: z.strictObject({ wrong: z.int().min(0), last: moment.nullable() }),
    }),
  ),
});

const nothingKept: Kept = { version: 1, taal: 'nl', laatste: null, dossiers: [] };

/** More than anybody has; the one that was opened longest ago goes. */
const MAX_DOSSIERS = 20;

/** What this machine remembers of its dossiers, in the data folder. */
export type DossierList = {
  current(): Kept;
  find(id: string): KnownDossier | null;
  /** Adds it, or changes what is known of it. */
  remember(
    dossier: Omit<KnownDossier, 'tries' | 'geopendOp'> & Partial<KnownDossier>,
  ): Promise<Result<null>>;
  forget(id: string): Promise<Result<null>>;
  beginWith(laatste: string | null): Promise<Result<null>>;
  setTaal(taal: Taal): Promise<Result<null>>;
};

/** A list that cannot be read is an empty one: the dossiers are elsewhere, and are not touched. */
export async function openDossierList(dataFolder: string): Promise<DossierList> {
  const path = join(dataFolder, 'werkruimten.json');
  let now = await read(path);

  async function keep(next: Kept): Promise<Result<null>> {
    try {
      const bytes = Buffer.from(JSON.stringify(next), 'utf8');
      await replaceFile({ files: nodeFiles, pause: (ms) => setTimeout(ms) }, { path, bytes });
      now = next;
      return ok(null);
    } catch (error) {
      return refuse(refusalOf(error).fault);
    }
  }

  return {
    current: () => now,
    find: (id) => now.dossiers.find((one) => one.id === id) ?? null,
    remember(dossier) {
      const before = now.dossiers.find(({ id }) => id === dossier.id);
      const others = now.dossiers.filter(({ id }) => id !== dossier.id);
      const after = { geopendOp: null, tries: noTries, ...before, ...dossier };
      return keep({ ...now, dossiers: [after, ...others].slice(0, MAX_DOSSIERS) });
    },
    forget: (id) => keep({ ...now, dossiers: now.dossiers.filter((one) => one.id !== id) }),
    beginWith: (laatste) => keep({ ...now, laatste }),
    setTaal: (taal) => keep({ ...now, taal }),
  };
}

async function read(path: string): Promise<Kept> {
  try {
    const bytes = await nodeFiles.readFile(path);
    const parsed = kept.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return parsed.success ? parsed.data : nothingKept;
  } catch {
    return nothingKept;
  }
}
