import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Kant } from '../../domain/samenvoegen/drieweg.ts';
import type { Put } from '../../store/store.ts';
import type { Meegaven, OpenMeegave } from '../meegave/meegaven.ts';
import type { Ids, Outside } from '../outside.ts';
import type { Sessions } from '../sessie/sessions.ts';
import type { Ginder, Plan } from './plan.ts';

/** A meegave that lies open to be taken in. */
export type Open = {
  readonly id: string;
  readonly organisatieId: string;
  readonly bytes: Uint8Array;
  /** Null until its passphrase was given. */
  inhoud: Inhoud | null;
  readonly keuzes: Map<string, Kant>;
  /** As it was shown last: what is kept is what somebody saw. */
  plan: Plan | null;
  klaar: {
    readonly samenvoegingId: string;
    readonly nieuw: number;
    readonly gewijzigd: number;
  } | null;
};

export type Inhoud = {
  readonly meegave: OpenMeegave;
  readonly ginder: Ginder;
  /** The meegave that both departed from; null when it is not known. */
  readonly vertrekpunt: string | null;
  /** Who did what over there, by the id that the thing has there. */
  readonly wie: ReadonlyMap<string, string>;
  /** From here on this dossier departs from it too: it came from the dossier this one was made of. */
  readonly nieuwVertrekpunt: readonly Put[];
};

export type OpenMeegaven = {
  open(about: Pick<Open, 'organisatieId' | 'bytes'>): Open;
  /** Fault: samenvoeging.nietOpen. */
  find(key: { readonly organisatieId: string; readonly meegave: string }): Result<Open>;
  drop(): void;
};

export type SamenvoegParts = {
  readonly outside: Outside;
  readonly meegaven: Meegaven;
  readonly open: OpenMeegaven;
};

/** One at a time, of who is signed in, in memory only: gone as soon as nobody is there (security.md A8). */
export function createOpenMeegaven(ids: Ids, sessions: Sessions): OpenMeegaven {
  let current: Open | null = null;
  const drop = () => {
    current = null;
  };
  sessions.whenClosed(drop);
  return {
    open({ organisatieId, bytes }) {
      current = {
        ...{ id: ids.next(), organisatieId, bytes },
        ...{ inhoud: null, keuzes: new Map(), plan: null, klaar: null },
      };
      return current;
    },
    find({ organisatieId, meegave }) {
      const found = current !== null && current.id === meegave ? current : null;
      return found === null || found.organisatieId !== organisatieId
        ? refuse(fault('samenvoeging.nietOpen'))
        : ok(found);
    },
    drop,
  };
}
