import { randomBytes } from 'node:crypto';
import { sameSecret } from '../identity/same-secret.ts';

/** 256 random bits, in letters that need no escaping in an address or a header. */
export function freshSecret(): string {
  return randomBytes(32).toString('base64url');
}

export type LaunchTokens = {
  mint(): string;
  /** True once for each token that was minted. */
  redeem(given: string): boolean;
};

/** `told`: those of addresses that somebody else told already. */
export function createLaunchTokens(told: readonly string[] = []): LaunchTokens {
  const open = new Set(told);
  return {
    mint() {
      const token = freshSecret();
      open.add(token);
      return token;
    },
    redeem(given) {
      const token = [...open].find((candidate) => sameSecret(given, candidate));
      return token !== undefined && open.delete(token);
    },
  };
}
