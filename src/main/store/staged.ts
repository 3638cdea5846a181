import type { Put } from './store.ts';

/** What is to be made durable: over what is there, or instead of it. */
export type Staged = { readonly puts: readonly Put[]; readonly instead: boolean };
