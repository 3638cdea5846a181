import type { Chains } from './keys-held.ts';
import { link } from './seal.ts';
import { type Chain, extend, noHistoriek } from './snapshot-write.ts';

type Ends = { readonly head: string; readonly historiek: Chain };

/** So many links are made in some milliseconds: whoever asks for the ends does not wait for more. */
const most = 512;

/**
 * The chains over commits and Historiek, linked when somebody asks where they end: a commit does not
 * wait for what only the next anchor, merge or journal needs (two HMACs, measured a tenth of it).
 */
export function createChainsBehind(chains: () => Chains, begun: Ends) {
  // Not the object that was given: it may say more than where the chains end.
  let ends: Ends = { head: begun.head, historiek: begun.historiek };
  let tags: Buffer[] = [];
  let regels: string[] = [];

  function catchUp(): Ends {
    const { keten, historiek } = chains();
    const head = tags.reduce((before, tag) => link(keten, before, tag), ends.head);
    ends = { head, historiek: extend(historiek, ends.historiek, regels) };
    tags = [];
    regels = [];
    return ends;
  }

  return {
    /** The ends of both chains, with all that was kept up to now. */
    ends: (): Ends => (tags.length === 0 && regels.length === 0 ? ends : catchUp()),
    /** `instead`: what was kept before is gone, and Historiek begins anew. */
    add(kept: {
      readonly tags: readonly Buffer[];
      readonly regels: readonly string[];
      readonly instead: boolean;
    }) {
      if (kept.instead) {
        ends = { ...ends, historiek: noHistoriek };
        regels = [];
      }
      tags.push(...kept.tags);
      regels.push(...kept.regels);
      if (tags.length + regels.length > most) catchUp();
    },
    /** From here on Historiek is chained under another key; call it before the keys change. */
    rechain(historiek: Chain) {
      ends = { ...catchUp(), historiek };
    },
  };
}
