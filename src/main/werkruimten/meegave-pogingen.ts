import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { ok, type Result, refuse } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';
import { refusalOf } from '../store/disk-refusal.ts';
import { nodeFiles } from '../store/file-system.ts';
import { noTries, type Tries } from '../store/keys/tries.ts';
import { replaceFile } from '../store/replace-file.ts';

const moment = z.custom<Moment>(
  (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
);
const kept = z.strictObject({
  version: z.literal(1),
  meegaven: z.array(
    z.strictObject({ id: z.string(), wrong: z.int().min(0), last: moment.nullable() }),
  ),
});

/** More than anybody tries in vain; the one that was tried longest ago goes. */
const MAX_MEEGAVEN = 50;

/** Wrong passphrases per meegave on this machine; nothing of what is in them. */
export type MeegavePogingen = {
  of(id: string): Promise<Tries>;
  remember(id: string, tries: Tries): Promise<Result<null>>;
};

export function meegavePogingen(dataFolder: string): MeegavePogingen {
  const path = join(dataFolder, 'meegaven.json');
  const disk = { files: nodeFiles, pause: (ms: number) => setTimeout(ms) };
  return {
    async of(id) {
      const found = (await read(path)).find((one) => one.id === id);
      return found === undefined ? noTries : { wrong: found.wrong, last: found.last };
    },
    async remember(id, tries) {
      const others = (await read(path)).filter((one) => one.id !== id);
      const meegaven = tries.wrong === 0 ? others : [{ id, ...tries }, ...others];
      const next = { version: 1, meegaven: meegaven.slice(0, MAX_MEEGAVEN) };
      try {
        await replaceFile(disk, { path, bytes: Buffer.from(JSON.stringify(next), 'utf8') });
        return ok(null);
      } catch (error) {
        return refuse(refusalOf(error).fault);
      }
    },
  };
}

/** A list that cannot be read is an empty one: what it counts can be tried elsewhere too. */
async function read(path: string) {
  try {
    const bytes = await nodeFiles.readFile(path);
    const parsed = kept.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
    return parsed.success ? parsed.data.meegaven : [];
  } catch {
    return [];
  }
}
