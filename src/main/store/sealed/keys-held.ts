import { deriveKey } from './seal.ts';

export type Chains = { readonly historiek: Buffer; readonly keten: Buffer };

/** The key of an open store and what is derived from it: copies of our own, wiped when it closes. */
export type KeysHeld = {
  key(): Uint8Array;
  chains(): Chains;
  replace(key: Uint8Array): void;
  wipe(): void;
};

export function createKeys(given: Uint8Array, vaultId: string): KeysHeld {
  let key = Buffer.from(given);
  let chains = deriveChains(key, vaultId);
  const wipe = () => {
    for (const secret of [key, chains.historiek, chains.keten]) secret.fill(0);
  };
  return {
    key: () => key,
    chains: () => chains,
    replace(next) {
      wipe();
      key = Buffer.from(next);
      chains = deriveChains(key, vaultId);
    },
    wipe,
  };
}

function deriveChains(key: Uint8Array, vaultId: string): Chains {
  return {
    historiek: deriveKey(key, 'historiek', vaultId),
    keten: deriveKey(key, 'keten', vaultId),
  };
}
