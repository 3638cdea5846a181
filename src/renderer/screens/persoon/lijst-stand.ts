import { useEffect, useState } from 'react';
import type { BulkWie } from '../../../shared/contract/bulk.ts';
import type { PersoonCriteria } from '../../../shared/contract/persoon-lijst.ts';
import type { PersoonFilter, PersoonKolom } from '../../../shared/values/persoon-lijst.ts';
import { geenSelectie, type Selectie } from './selectie.ts';

/** What is asked of main, and what is shown of the answer. */
export type LijstVraag = {
  readonly zoek: string;
  readonly filter: PersoonFilter;
  readonly criteria: PersoonCriteria;
  readonly kolommen: readonly PersoonKolom[];
};

export type LijstStand = {
  readonly vraag: LijstVraag;
  readonly pagina: number;
  readonly selectie: Selectie;
  /** Only whom somebody has selected one by one. */
  readonly alleenSelectie: boolean;
  readonly filtersOpen: boolean;
};

export const geenCriteria: PersoonCriteria = {
  departement: null,
  categorie: null,
  recht: null,
  status: null,
  eindigtVoor: '',
  sorteer: 'naam',
  aflopend: false,
};

export const eersteVraag: LijstVraag = {
  zoek: '',
  filter: 'alle',
  criteria: geenCriteria,
  kolommen: ['nummer', 'werkrelatie', 'einddatum', 'rechten', 'status'],
};

const eersteStand: LijstStand = {
  vraag: eersteVraag,
  pagina: 0,
  selectie: geenSelectie,
  alleenSelectie: false,
  filtersOpen: false,
};

/**
 * The list as it was left, so that one goes to a person and comes back to the same rows. In memory
 * only, and of one user at one organisatie: whoever signs in next begins with nothing.
 */
const left: { of: string; stand: LijstStand; top: number } = {
  of: '',
  stand: eersteStand,
  top: 0,
};

/** What the workstation shows, as long as neither a saved list nor the user says otherwise. */
export function withKolommen(lijst: Lijst, kept: readonly PersoonKolom[] | null): Lijst {
  const { vraag } = lijst.stand;
  if (kept === null || vraag.kolommen !== eersteVraag.kolommen) return lijst;
  return { ...lijst, stand: { ...lijst.stand, vraag: { ...vraag, kolommen: kept } } };
}

/** One user at one organisatie: nobody finds what another one left. */
export function lijstVan(
  organisatieId: string,
  sessie: { readonly naam: string; readonly inszMasker: string } | null | undefined,
): string {
  return `${organisatieId} ${sessie?.naam} ${sessie?.inszMasker}`;
}

/** Whom a bulk is about: the selection of this user at this organisatie; null when nobody is. */
export function readGekozen(of: string): BulkWie | null {
  const { selectie, vraag } = left.stand;
  if (left.of !== of) return null;
  if (selectie.soort === 'enkele') {
    return selectie.ids.size === 0 ? null : { soort: 'enkele', personen: [...selectie.ids] };
  }
  const { zoek, filter, criteria } = vraag;
  return { soort: 'alle', zoek, filter, criteria, behalve: [...selectie.behalve] };
}

/** What was done to them is done: the next bulk begins with nobody. */
export function forgetGekozen(): void {
  left.stand = { ...left.stand, selectie: geenSelectie, alleenSelectie: false };
}

export type Lijst = {
  readonly stand: LijstStand;
  change(change: Partial<LijstStand>): void;
  /** Another question begins at its first page; a selection of all of the old one is over. */
  ask(change: Partial<LijstVraag>): void;
};

export function useLijst(of: string, search: Partial<Pick<LijstVraag, 'filter' | 'zoek'>>): Lijst {
  const [stand, setStand] = useState(() => {
    const asked = search.filter !== undefined || search.zoek !== undefined;
    if (!asked && left.of === of) return left.stand;
    left.top = 0;
    return { ...eersteStand, vraag: { ...eersteVraag, ...search } };
  });
  left.of = of;
  left.stand = stand;
  const change = (more: Partial<LijstStand>) => setStand((now) => ({ ...now, ...more }));
  return {
    stand,
    change,
    ask: (more) =>
      setStand((now) => ({
        ...now,
        vraag: { ...now.vraag, ...more },
        pagina: 0,
        selectie: now.selectie.soort === 'alle' ? geenSelectie : now.selectie,
        alleenSelectie: false,
      })),
  };
}

/** Back from a person one stands where one left. */
export function useScrollKept(): void {
  useEffect(() => {
    // The sheet scrolls, not the window.
    const page = document.getElementById('main') ?? document.documentElement;
    page.scrollTop = left.top;
    const keep = () => {
      left.top = page.scrollTop;
    };
    page.addEventListener('scroll', keep, { passive: true });
    return () => page.removeEventListener('scroll', keep);
  }, []);
}

/** How many criteria narrow the list, besides what is wrong and what is typed. */
export function countCriteria({
  departement,
  categorie,
  recht,
  status,
  eindigtVoor,
}: PersoonCriteria) {
  return [departement, categorie, recht, status, eindigtVoor === '' ? null : eindigtVoor].filter(
    (one) => one !== null,
  ).length;
}
