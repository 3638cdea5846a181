import type { Result } from '../../../shared/result.ts';
import type { Leeswijze } from '../../../shared/values/inlezing.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import type { Aantallen } from '../../domain/inlezing/inlezing.ts';
import type { Standaard } from '../../domain/inlezing/lees-vraag.ts';
import type { GelezenVraag } from '../../domain/inlezing/vraag.ts';
import type { Datumgewoonte, Koppeling, Veld } from '../../domain/lijst/veld.ts';
import type { Lijst, LijstRij } from '../../transfer/lezen/lijst.ts';
import { createOpenEen } from '../open-een.ts';
import type { Ids } from '../outside.ts';
import type { Sessions } from '../sessie/sessions.ts';
import type { Beoordeling, EerderBeoordeeld, LijstVraag } from './judge-lijst.ts';

/** A list as it lies open: what was read, what was made of it since, and what is said of it now. */
export type OpenLijst = {
  readonly id: string;
  readonly organisatieId: string;
  /** Null: it was pasted. */
  readonly bestand: string | null;
  /** Kept for as long as it lies open, so that it can be read in another way. */
  readonly bron: Bron;
  /** The shape as it was recognised: what is chosen for it is remembered under this. */
  readonly vorm: string;
  wijze: Leeswijze;
  lijst: Lijst;
  rijen: ReadonlyMap<number, LijstRij>;
  koppeling: Koppeling;
  datums: Datumgewoonte | null;
  standaard: Standaard;
  /** Corrected cells, by row: of a column, or of a field that has none. */
  readonly verbeterd: Map<number, Map<Veld, string>>;
  /** Rows that somebody left out. */
  readonly weggelaten: Set<number>;
  /** Each row as it was last read; what is gone is read again. */
  readonly gelezen: Map<number, GelezenVraag>;
  readonly register: Map<Insz, NonNullable<ReturnType<LijstVraag['register']['get']>>>;
  readonly eerder: EerderBeoordeeld;
  beoordeling: Beoordeling | null;
  bezig: { readonly gedaan: number; readonly totaal: number } | null;
  /** Counts the changes: a judgement of how it was before stops. */
  beurt: number;
  /** The judgement that is under way. */
  lopend: Promise<void> | null;
  gesloten: boolean;
  klaar: { readonly inlezingId: string; readonly aantallen: Aantallen } | null;
};

export type Bron = { readonly bytes: Uint8Array; readonly geplakt: boolean };

export type OpenLijsten = {
  open(lijst: Omit<OpenLijst, 'id'>): OpenLijst;
  /** Fault: inlezing.onbekend, also for a list of another organisatie. */
  find(key: { readonly organisatieId: string; readonly lijstId: string }): Result<OpenLijst>;
  drop(): void;
};

export function createOpenLijsten(ids: Ids, sessions: Sessions): OpenLijsten {
  const { open, find, drop } = createOpenEen<OpenLijst>(
    { ids, sessions },
    {
      unknown: 'inlezing.onbekend',
      close(lijst) {
        // A judgement that is under way stops at its next breath.
        lijst.beurt += 1;
        lijst.gesloten = true;
      },
    },
  );
  return {
    ...{ open, drop },
    find: ({ organisatieId, lijstId }) => find({ organisatieId, id: lijstId }),
  };
}
