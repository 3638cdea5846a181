import type { Result } from '../../../shared/result.ts';
import type { RapportKoppeling, RapportRij } from '../../domain/afstemming/rapport.ts';
import type { Uitkomst } from '../../domain/afstemming/uitkomst.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Datumgewoonte } from '../../domain/lijst/veld.ts';
import type { Lijst } from '../../transfer/lezen/lijst.ts';
import type { Lezer } from '../inlezing/lezer.ts';
import { createOpenEen } from '../open-een.ts';
import type { Ids, Outside } from '../outside.ts';
import type { Sessions } from '../sessie/sessions.ts';

/** What came out, and of which dossiers: where those change, it is found anew. */
export type Afgestemd = {
  readonly dossiers: readonly Dossier[];
  readonly uitkomsten: readonly Uitkomst[];
  /** Toekenningen that 'Overnemen' has still. */
  readonly wachtend: ReadonlySet<string>;
};

/** A report as it lies open, and what came out of it. */
export type OpenRapport = {
  readonly id: string;
  readonly organisatieId: string;
  readonly bestand: string;
  readonly lijst: Lijst;
  koppeling: RapportKoppeling;
  datums: Datumgewoonte | null;
  /** Null: not read yet with these columns. */
  gelezen: readonly RapportRij[] | null;
  afgestemd: Afgestemd | null;
  lopend: Promise<Afgestemd> | null;
  /** Counts the changes of columns: what was read before them is not kept. */
  beurt: number;
};

export type OpenRapporten = {
  open(rapport: Omit<OpenRapport, 'id'>): OpenRapport;
  /** Fault: afstemming.onbekend, also for a report of another organisatie. */
  find(key: { readonly organisatieId: string; readonly rapportId: string }): Result<OpenRapport>;
  drop(): void;
};

export function createOpenRapporten(ids: Ids, sessions: Sessions): OpenRapporten {
  const { open, find, drop } = createOpenEen<OpenRapport>(
    { ids, sessions },
    {
      unknown: 'afstemming.onbekend',
      close(rapport) {
        rapport.beurt += 1;
      },
    },
  );
  return {
    ...{ open, drop },
    find: ({ organisatieId, rapportId }) => find({ organisatieId, id: rapportId }),
  };
}

/** What every step of holding a report against the dossier works with. */
export type AfstemmingParts = {
  readonly outside: Outside;
  readonly sessions: Sessions;
  readonly rapporten: OpenRapporten;
  readonly lezer: Lezer;
  /** One turn of the loop, so that the window goes on meanwhile. */
  readonly adem: () => Promise<void>;
};
