import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';
import { diskCode, refusalOf } from '../store/disk-refusal.ts';
import { type Disk, replaceFile } from '../store/replace-file.ts';
import { makeStoreFolder, sweepTemps } from '../store/store-folder.ts';
import type { Anker, AnkerStand } from './anker.ts';

export const ankerFileName = 'anker.json';
export const ankerKeyName = 'anker.sleutel';
const VERSIE = 1;
const KEY_BYTES = 32;

/** `geen`: there never was one, or it was taken away. `beschadigd`: there is one, not to be believed. */
export type AnkerGelezen =
  | { readonly soort: 'aanwezig'; readonly anker: Anker }
  | { readonly soort: 'geen' | 'beschadigd' };

export type AnkerFile = {
  readonly found: AnkerGelezen;
  /** The name under which a means stands in the file: nobody's number can be read from it. */
  nameOf(id: string): string;
  /** Durable once it resolves, like every file of the store. Refuses with `bewaren.*`. */
  write(anker: Anker): Promise<Result<null>>;
};

const moment = z.custom<Moment>((value) => typeof value === 'string' && /^\d{4}-.*Z$/.test(value));
const stand: z.ZodType<AnkerStand> = z.strictObject({
  foutePogingen: z.int().min(0),
  geblokkeerdOp: moment.nullable(),
  laatsteStap: z.int().nullable(),
  sleutel: z.int().nullable(),
  gevraagdeCode: z.int().nullable(),
  geldigTot: moment.nullable(),
  volgnummer: z.int().min(0),
});
const content = z.strictObject({
  versie: z.literal(VERSIE),
  hoogwater: moment,
  standen: z.record(z.string().regex(/^[0-9a-f]{64}$/), stand),
});
const envelope = z.strictObject({ inhoud: z.string(), mac: z.string().regex(/^[0-9a-f]{64}$/) });

/**
 * Opens the anchor of a data folder. In the Oefenomgeving its key lies beside it: it tells damage and
 * a slip of the hand, no more, and there is nothing to protect. A Werkdossier gives a `key` derived
 * from its own. Refuses with `bewaren.*`, and a file of a later release with `bewaren.nieuwereVersie`.
 */
export async function openAnkerFile(
  disk: Disk,
  { folder, key: given = null }: { readonly folder: string; readonly key?: Uint8Array | null },
): Promise<Result<AnkerFile>> {
  const path = join(folder, ankerFileName);
  try {
    await makeStoreFolder(disk.files, folder);
    await sweepTemps(disk.files, path);
    const bytes = await readIfPresent(disk, path);
    const key = given ?? (await readKey(disk, folder));
    const found = key === null ? lostKey(bytes) : readAnker(key, bytes);
    if (found === 'nieuwer') return refuse(fault('bewaren.nieuwereVersie', { versie: VERSIE + 1 }));
    return ok(ankerFile(disk, path, { found, key: key ?? (await makeKey(disk, folder)) }));
  } catch (error) {
    return refuse(refusalOf(error).fault);
  }
}

function ankerFile(
  disk: Disk,
  path: string,
  { found, key }: { readonly found: AnkerGelezen; readonly key: Uint8Array },
): AnkerFile {
  return {
    found,
    nameOf: (id) => hmac(key, `middel ${id}`),
    async write({ hoogwater, standen }) {
      const body = { versie: VERSIE, hoogwater, standen: Object.fromEntries(standen) };
      const inhoud = JSON.stringify(body);
      const text = JSON.stringify({ inhoud, mac: hmac(key, `anker ${inhoud}`) });
      try {
        await replaceFile(disk, { path, bytes: Buffer.from(`${text}\n`, 'utf8') });
        return ok(null);
      } catch (error) {
        return refuse(refusalOf(error).fault);
      }
    },
  };
}

function lostKey(bytes: Uint8Array | null): AnkerGelezen {
  return { soort: bytes === null ? 'geen' : 'beschadigd' };
}

function readAnker(key: Uint8Array, bytes: Uint8Array | null): AnkerGelezen | 'nieuwer' {
  if (bytes === null) return { soort: 'geen' };
  const sealed = envelope.safeParse(parseJson(bytes));
  if (!sealed.success || !isSealedBy(key, sealed.data)) return { soort: 'beschadigd' };
  const inhoud: unknown = JSON.parse(sealed.data.inhoud);
  const version = z.looseObject({ versie: z.int() }).safeParse(inhoud);
  if (version.success && version.data.versie > VERSIE) return 'nieuwer';
  const read = content.safeParse(inhoud);
  if (!read.success) return { soort: 'beschadigd' };
  const { hoogwater, standen } = read.data;
  return { soort: 'aanwezig', anker: { hoogwater, standen: new Map(Object.entries(standen)) } };
}

function isSealedBy(key: Uint8Array, { inhoud, mac }: z.infer<typeof envelope>): boolean {
  const expected = Buffer.from(hmac(key, `anker ${inhoud}`), 'hex');
  return timingSafeEqual(expected, Buffer.from(mac, 'hex'));
}

function hmac(key: Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

async function readKey(disk: Disk, folder: string): Promise<Uint8Array | null> {
  const key = await readIfPresent(disk, join(folder, ankerKeyName));
  return key?.length === KEY_BYTES ? key : null;
}

async function makeKey(disk: Disk, folder: string): Promise<Uint8Array> {
  const key = randomBytes(KEY_BYTES);
  await replaceFile(disk, { path: join(folder, ankerKeyName), bytes: key });
  return key;
}

async function readIfPresent({ files }: Disk, path: string): Promise<Uint8Array | null> {
  try {
    return await files.readFile(path);
  } catch (error) {
    if (diskCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}
