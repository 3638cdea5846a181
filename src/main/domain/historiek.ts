import type { Actie } from '../../shared/values/codelijsten.ts';
import type { HistoriekId, Moment, OrganisatieId, PersoonId } from '../../shared/values/ids.ts';
import type { Departement } from './organisatie.ts';
import type { Toekenning } from './toekenning.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** One line of Historiek, written in the same commit as the change it tells. */
export type HistoriekRegel = {
  readonly id: HistoriekId;
  readonly op: Moment;
  /** The name of who did it, or null for the simulated back office. Never a number. */
  readonly door: string | null;
  readonly actie: Actie;
  /** Whom it is about; null when it concerns the organisatie itself. */
  readonly persoonId: PersoonId | null;
  /** The organisatie it was done for; null when it concerns the persoon alone. */
  readonly organisatieId: OrganisatieId | null;
  readonly velden: readonly VeldWijziging[];
  readonly reden: string | null;
  /** What the change did to each entity: what undoing it and 'toestand op datum' go by. */
  readonly beelden: readonly Beeld[];
};

/**
 * An entity before and after one change; null before is: did not exist. Never of a persoon, whose
 * national number must not lie in Historiek (security.md G3).
 */
export type Beeld =
  | { readonly soort: 'werkrelatie'; readonly voor: Werkrelatie | null; readonly na: Werkrelatie }
  | { readonly soort: 'toekenning'; readonly voor: Toekenning | null; readonly na: Toekenning }
  | { readonly soort: 'departement'; readonly voor: Departement | null; readonly na: Departement };

/** Of what somebody has; a departement is the organisatie's. */
export type PersoonBeeld = Exclude<Beeld, { readonly soort: 'departement' }>;

/** Before and after of one field, as text: names, ISO days, codes; never a national number. */
export type VeldWijziging = {
  readonly veld: HistoriekVeld;
  readonly voor: string | null;
  readonly na: string | null;
};

export type HistoriekVeld =
  | 'persoon'
  | 'organisatie'
  | 'categorie'
  | 'begindatum'
  | 'einddatum'
  | 'telefoon'
  | 'email'
  | 'gebruikersrecht'
  | 'profiel'
  | 'contexten'
  | 'status'
  | 'voornaam'
  | 'naam'
  | 'geboortedatum'
  | 'geslacht'
  | 'roepnaam'
  | 'initialen'
  | 'middel'
  | 'departement'
  | 'geslotenOp'
  | 'aantal'
  | 'bestand'
  | 'keuze'
  | 'gedaanDoor';
