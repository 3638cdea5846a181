import { readdir } from 'node:fs/promises';
import { isAbsolute, join, normalize } from 'node:path';
import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import { faultAt } from '../domain/fault-at.ts';
import { diskCode } from '../store/disk-refusal.ts';

/** A place as somebody typed or chose it. Fault at `plaats`: dossier.pad. */
export function readPlaats(typed: string): Result<string> {
  // As a file manager copies it: with quotes around it.
  const path = typed.trim().replace(/^"(.*)"$/, '$1');
  if (!isAbsolute(path) || path.includes('\0')) {
    return refuse(faultAt('plaats', fault('dossier.pad')));
  }
  return ok(normalize(path));
}

/** Where a new dossier goes: a folder of its own, that holds nothing yet. */
export async function judgeNewFolder(dossier: {
  readonly naam: string;
  readonly plaats: string;
}): Promise<Result<string>> {
  const plaats = readPlaats(dossier.plaats);
  if (!plaats.ok) return plaats;
  const folder = join(plaats.value, dossier.naam);
  const found = await namesIn(folder);
  if (found === 'unreadable') return refuse(faultAt('plaats', fault('bewaren.geenToegang')));
  if (found === 'absent' || found.length === 0) return ok(folder);
  return refuse(faultAt('plaats', fault('dossier.mapNietLeeg')));
}

/** What a dossier consists of, its backups too: one of them is enough to say that it is one. */
const ofDossier = /^(snapshot-\d|journal-\d|anker$|reservekopieen$|vervangen-)/;

/** Damaged or not: a place where a dossier was is never taken for a new one (security.md D13). */
export async function isDossierFolder(folder: string): Promise<boolean> {
  const found = await namesIn(folder);
  return Array.isArray(found) && found.some((name) => ofDossier.test(name));
}

async function namesIn(folder: string): Promise<readonly string[] | 'absent' | 'unreadable'> {
  try {
    return await readdir(folder);
  } catch (error) {
    return diskCode(error) === 'ENOENT' ? 'absent' : 'unreadable';
  }
}
