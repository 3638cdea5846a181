import type { CollectionName, Collections } from '../../../src/main/store/store.ts';
import { type SampleWorld, sampleWorld } from '../../../src/main/world/sample-world.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { asMoment } from '../../builders/entities.ts';

export const today = asDatum('2026-11-23');
export const now = asMoment('2026-11-23T10:00:00.000Z');
export const world = sampleWorld({ today, now });

export function entitiesOf<C extends CollectionName>(
  collection: C,
  from: SampleWorld = world,
): readonly Collections[C][] {
  return from.puts
    .filter((put) => put.collection === collection)
    .map(({ entity }) => entity as Collections[C]);
}
