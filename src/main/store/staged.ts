import type { Put } from './store.ts';

/**
 * What is to be made durable: over what is there, or instead of it. Each commit is the entities of
 * one decision; those that waited together share one flush.
 */
export type Staged = {
  readonly commits: readonly (readonly Put[])[];
  readonly instead: boolean;
};
