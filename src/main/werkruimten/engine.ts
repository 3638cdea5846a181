import type { Result } from '../../shared/result.ts';
import type { Put, Store } from '../store/store.ts';

/** A store that is sealed with a data key and carries its ways in. */
export type DossierStore = Store & {
  /** Other slots, and with `key` everything sealed anew with it: one durable step. */
  reseal(change: { readonly slots: unknown; readonly key?: Buffer }): Promise<Result<null>>;
};

/** What a Werkdossier needs of the sealed store (store/sealed/); an argument, so that tests bend it. */
export type Engine = {
  /** The slots as they were written, without the key. Refuses with `bewaren.*`. */
  readSlots(folder: string): Promise<Result<unknown>>;
  create(made: {
    readonly folder: string;
    readonly key: Buffer;
    readonly slots: unknown;
    readonly puts: readonly Put[];
  }): Promise<Result<DossierStore>>;
  open(sealed: { readonly folder: string; readonly key: Buffer }): Promise<Result<DossierStore>>;
};
