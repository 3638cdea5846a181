import type { Moment, OrganisatieId, PersoonId } from '../../shared/values/ids.ts';
import type { OnderdeelHandeling } from '../../shared/values/overname.ts';
import type { Persoon } from './persoon.ts';
import type { Toekenning } from './toekenning.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/**
 * How far the work prepared for one persoon at one organisatie has been typed over into the real
 * Gebruikersbeheer: what was ticked off, what was parked, and what is known to stand there.
 */
export type Overname = {
  /** `overnameId` of the two below. */
  readonly id: string;
  readonly organisatieId: OrganisatieId;
  readonly persoonId: PersoonId;
  /** Of onderdelen that are not complete; those of a complete one are all of its velden. */
  readonly vinkjes: readonly Vinkje[];
  readonly overgenomen: readonly Overgenomen[];
  readonly geparkeerd: readonly Parkering[];
};

/** A tick stands for as long as the prepared value is the one that was typed over. */
export type Vinkje = { readonly veld: string; readonly waarde: string };

/** A blocked onderdeel, put aside with its reason. */
export type Parkering = {
  readonly onderdeel: string;
  readonly reden: string;
  readonly door: string;
  readonly op: Moment;
};

/**
 * What Gebruikersbeheer is known to have of one entity (`stand`, null for nothing), and what it had
 * before the last hand-over, which is what unticking goes back to. A persoon has no images: his
 * names are the register's, and only his being there is handed over.
 */
export type Overgenomen =
  | { readonly soort: 'persoon'; readonly id: string; readonly op: Moment }
  | {
      readonly soort: 'werkrelatie';
      readonly id: string;
      readonly stand: Werkrelatie | null;
      readonly vorige: Werkrelatie | null;
      /** When it was handed over; null after that was taken back. */
      readonly op: Moment | null;
    }
  | {
      readonly soort: 'toekenning';
      readonly id: string;
      readonly stand: Toekenning | null;
      readonly vorige: Toekenning | null;
      readonly op: Moment | null;
    };

/** One thing to hand over: what becomes *Actief*, or is changed, when its last veld is ticked off. */
export type Onderdeel = {
  readonly id: string;
  readonly handeling: OnderdeelHandeling;
  /** Handed over here, not long ago: shown so that it can be taken back. */
  readonly gedaan: boolean;
} & (
  | { readonly soort: 'persoon'; readonly persoon: Persoon }
  | {
      readonly soort: 'werkrelatie';
      readonly werkrelatie: Werkrelatie;
      readonly voor: Werkrelatie | null;
    }
  | {
      readonly soort: 'toekenning';
      readonly toekenning: Toekenning;
      readonly voor: Toekenning | null;
      readonly werkrelatie: Werkrelatie;
    }
);

export function overnameId(organisatieId: string, persoonId: string): string {
  return `${organisatieId} ${persoonId}`;
}

export function emptyOvername(organisatieId: OrganisatieId, persoonId: PersoonId): Overname {
  const id = overnameId(organisatieId, persoonId);
  return { id, organisatieId, persoonId, vinkjes: [], overgenomen: [], geparkeerd: [] };
}
