import { asItIs, type Fits } from '../as-it-is.ts';
import { collectionNames, compiledSchemas, entitySchemas } from '../entity-schemas.ts';
import { freezeDeep } from '../freeze.ts';
import type { Entity } from '../indexes.ts';
import type { CollectionName, Put } from '../store.ts';
import type { Tables } from '../tables.ts';
import { damaged } from './damage.ts';
import type { RawRow } from './journal-frames.ts';
import type { Batch } from './journal-read.ts';
import { parseFrame } from './rows.ts';
import { readSnapshot } from './snapshot-read.ts';
import { type Chain, extend, type Footer, noHistoriek } from './snapshot-write.ts';

/** Fills empty tables with every row of a snapshot. */
export async function loadSnapshot(
  tables: Tables,
  source: Parameters<typeof readSnapshot>[0],
): Promise<Footer> {
  const footer = await readSnapshot(source, (collection, text) => {
    const frame = parseFrame(text);
    if (frame === null) throw damaged();
    const entities = frame.rows.map((row) => readEntity(collection, row));
    if (!tables.load(collection, entities)) throw damaged();
    return entities.length;
  });
  for (const [name, count] of Object.entries(footer.counts)) {
    if (tables.view.count(name as CollectionName) !== count) throw damaged();
  }
  return footer;
}

/** Adds what the journals say, flush by flush. */
export function createLoader(tables: Tables, chainKey: Uint8Array, footer: Footer) {
  let historiek: Chain = footer.historiek;
  /** Where the chain stood after each flush: what an anchor is compared with. */
  const heads = new Map<number, string>();
  return {
    heads,
    historiek: () => historiek,
    take({ rows, instead, seq, head }: Batch) {
      if (instead) {
        tables.clear();
        historiek = noHistoriek;
      }
      const regels = rows.filter(({ collection }) => collection === 'historiek');
      historiek = extend(
        chainKey,
        historiek,
        regels.map(({ bytes }) => bytes),
      );
      tables.publish(rows.map(readPut));
      heads.set(seq, head);
    },
  };
}

function readPut({ collection, bytes }: RawRow): Put {
  return {
    collection,
    entity: readEntity(collection, JSON.parse(bytes.toString('latin1'))),
  } as Put;
}

const fits = Object.fromEntries(
  collectionNames.map((name) => [name, asItIs(entitySchemas[name])]),
) as Readonly<Record<CollectionName, Fits>>;

/** What was sealed was checked; what no longer fits the schema is another format, or damage. */
function readEntity(collection: CollectionName, row: unknown): Entity {
  if (fits[collection](row)) return freezeDeep(row as Entity);
  const read = compiledSchemas[collection].safeParse(row);
  if (!read.success) throw damaged();
  return freezeDeep(read.data as Entity);
}
