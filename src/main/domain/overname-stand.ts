import type { HistoriekRegel } from './historiek.ts';
import type { Overname } from './overname.ts';
import type { Toekenning } from './toekenning.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** What the stand of an entity is judged by. */
export type StandBronnen = {
  readonly overname: Overname | null;
  /** Of the persoon, oldest first. */
  readonly regels: readonly HistoriekRegel[];
};

type Soorten = { readonly werkrelatie: Werkrelatie; readonly toekenning: Toekenning };

/**
 * What Gebruikersbeheer has of an entity as far as is known here, null for nothing: what was handed
 * over last; else what it was when it became *Actief*; else, for what was *Actief* from the start,
 * what it was before the first change that Historiek tells.
 */
export function standOf<S extends keyof Soorten>(
  soort: S,
  nu: Soorten[S],
  { overname, regels }: StandBronnen,
): Soorten[S] | null {
  if (nu.status === 'inAfwachting') return null;
  const kept = overname?.overgenomen.find((each) => each.soort === soort && each.id === nu.id);
  if (kept !== undefined && kept.soort !== 'persoon' && kept.stand !== null) {
    return kept.stand as Soorten[S];
  }
  const beelden = regels
    .flatMap((regel) => regel.beelden)
    .filter((beeld) => beeld.soort === soort && beeld.na.id === nu.id);
  const activated = beelden.findLast(
    (beeld) =>
      beeld.soort !== 'departement' &&
      beeld.na.status === 'actief' &&
      beeld.voor?.status !== 'actief',
  );
  return (activated?.na ?? beelden[0]?.voor ?? nu) as Soorten[S];
}

/** Whether the real screens would show the same: the status and who stopped it are not on them. */
export function isSameWerkrelatie(a: Werkrelatie, b: Werkrelatie): boolean {
  const shown = ({ categorie, begindatum, einddatum, telefoon, email }: Werkrelatie) =>
    JSON.stringify([categorie, begindatum, einddatum, telefoon, email]);
  return shown(a) === shown(b);
}

export function isSameToekenning(a: Toekenning, b: Toekenning): boolean {
  const shown = ({ profiel, contexten, begindatum, einddatum }: Toekenning) =>
    JSON.stringify([profiel, contexten.toSorted(), begindatum, einddatum]);
  return shown(a) === shown(b);
}
