import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type {
  CollectionName,
  Collections,
  Put,
  Store,
  StoreView,
} from '../../../src/main/store/store.ts';
import { ok, type Result } from '../../../src/shared/result.ts';

/** A folder of the running test's own, removed after it. */
export async function makeTempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-store-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

export function save(store: Store, ...puts: readonly Put[]): Promise<Result<null>> {
  return store.update(() => ok({ puts, value: null }));
}

export function accepted<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`Refused: ${codesOf(result).join(', ')}`);
}

export function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.faults.map((fault) => fault.code);
}

export type World = { readonly [C in CollectionName]: readonly Collections[C][] };

/** All that a view shows, as plain data to compare. */
export function worldOf(view: StoreView): World {
  return {
    persoon: [...view.all('persoon')],
    organisatie: [...view.all('organisatie')],
    werkrelatie: [...view.all('werkrelatie')],
    toekenning: [...view.all('toekenning')],
    historiek: [...view.all('historiek')],
    middel: [...view.all('middel')],
    voorkeur: [...view.all('voorkeur')],
    dossiergebruiker: [...view.all('dossiergebruiker')],
    simulatie: [...view.all('simulatie')],
    overname: [...view.all('overname')],
    oefening: [...view.all('oefening')],
    inlezing: [...view.all('inlezing')],
    afstemming: [...view.all('afstemming')],
    meegave: [...view.all('meegave')],
    vertrekpunt: [...view.all('vertrekpunt')],
    samenvoeging: [...view.all('samenvoeging')],
  };
}
