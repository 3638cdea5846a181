import { z } from 'zod';
import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import { collectionNames, compiledSchemas, entitySchemas } from './entity-schemas.ts';
import type { Entity } from './indexes.ts';
import type { Staged } from './staged.ts';
import type { CollectionName, Put, StoreView } from './store.ts';

/**
 * The whole file: `{ "version": 1, "persoon": […], "organisatie": […], … }`, in the order in which
 * the entities were first stored. A change of shape raises the version and brings a migration.
 */
export const documentVersion = 1;

/** Absent in files from before they existed. */
const laterCollections: readonly CollectionName[] = [
  'simulatie',
  'oefening',
  'dossiergebruiker',
  'overname',
  'inlezing',
  'afstemming',
  'meegave',
  'vertrekpunt',
  'samenvoeging',
];

function collection(name: CollectionName) {
  const list = z.array(entitySchemas[name]);
  return laterCollections.includes(name) ? list.default([]) : list;
}

const anyVersion = z.looseObject({ version: z.int().min(1) });
const document = z.strictObject({
  version: z.literal(documentVersion),
  ...Object.fromEntries(collectionNames.map((name) => [name, collection(name)])),
});

/** The document as it becomes: what is kept, with the staged entities over and after it. */
export function writeDocument(view: StoreView, { commits, instead }: Staged): Uint8Array {
  const puts = commits.flat();
  const parts = collectionNames.map((name) => {
    const entities = new Map<string, Entity>();
    if (!instead) for (const entity of view.all(name)) entities.set(entity.id, entity);
    for (const put of puts) if (put.collection === name) entities.set(put.entity.id, put.entity);
    return `${JSON.stringify(name)}:${JSON.stringify([...entities.values()])}`;
  });
  return Buffer.from(`{"version":${documentVersion},${parts.join(',')}}\n`, 'utf8');
}

/**
 * Every entity of a stored file. Refuses with `bewaren.onleesbaar` what is not exactly such a
 * document (empty, cut off, damaged) and with `bewaren.nieuwereVersie` what a later release wrote:
 * reading on would lose what it does not know.
 */
export function readDocument(bytes: Uint8Array): Result<readonly Put[]> {
  const parsed = parseJson(bytes);
  const versioned = anyVersion.safeParse(parsed);
  if (!versioned.success) return refuse(fault('bewaren.onleesbaar'));
  const { version } = versioned.data;
  if (version > documentVersion)
    return refuse(fault('bewaren.nieuwereVersie', { versie: version }));
  const read = document.safeParse(parsed);
  if (!read.success) return refuse(fault('bewaren.onleesbaar'));
  const kept = read.data as unknown as Readonly<Record<CollectionName, readonly Entity[]>>;
  if (!collectionNames.every((name) => hasUniqueIds(kept[name]))) {
    return refuse(fault('bewaren.onleesbaar'));
  }
  return ok(
    collectionNames.flatMap((collection) =>
      kept[collection].map((entity) => ({ collection, entity }) as Put),
    ),
  );
}

/** A copy of the entity in its persisted shape; an entity that has another one is a bug. */
export function checkPut(put: Put): Put {
  const { collection } = put;
  const checked = compiledSchemas[collection].safeParse(put.entity);
  if (checked.success) return { collection, entity: checked.data } as Put;
  // Only where it is wrong, never the values: they may hold a national number.
  const places = checked.error.issues.map((issue) => issue.path.join('.') || issue.code);
  throw new Error(`Not a valid ${collection}: ${places.join(', ')}`);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function hasUniqueIds(entities: readonly Entity[]): boolean {
  return new Set(entities.map((entity) => entity.id)).size === entities.length;
}
