import type { HistoriekVeld } from '../historiek.ts';
import type { Departement } from '../organisatie.ts';
import type { Persoon } from '../persoon.ts';
import type { Toekenning } from '../toekenning.ts';
import type { Werkrelatie } from '../werkrelatie.ts';

/** What is compared field by field. */
export type Vergelijkbaar = {
  readonly departement: Departement;
  readonly persoon: Persoon;
  readonly werkrelatie: Werkrelatie;
  readonly toekenning: Toekenning;
};
export type Soort = keyof Vergelijkbaar;

/** One field of an entity, with what belongs to it: both are taken, or neither. */
export type Lens<E> = {
  readonly veld: HistoriekVeld;
  lees(entity: E): unknown;
  /** `naar` with this field as in `van`. */
  neem(naar: E, van: E): E;
};

function lens<E, K extends keyof E & HistoriekVeld>(veld: K): Lens<E> {
  return {
    veld,
    lees: (entity) => entity[veld],
    neem: (naar, van) => ({ ...naar, [veld]: van[veld] }),
  };
}

/** When it was handed in goes with the status. */
function statusLens<E extends Pick<Persoon, 'status' | 'ingediendOp'>>(): Lens<E> {
  return {
    veld: 'status',
    lees: ({ status }) => status,
    neem: (naar, { status, ingediendOp }) => ({ ...naar, status, ingediendOp }),
  };
}

/** Who stopped a toekenning goes with its last day. */
const einde: Lens<Toekenning> = {
  veld: 'einddatum',
  lees: ({ einddatum, gestopt }) => (gestopt === null ? einddatum : [einddatum, gestopt]),
  neem: (naar, { einddatum, gestopt }) => ({ ...naar, einddatum, gestopt }),
};

/** The number is not among them: another number is another persoon. */
export const lenzen: { readonly [S in Soort]: readonly Lens<Vergelijkbaar[S]>[] } = {
  departement: [{ ...lens<Departement, 'naam'>('naam'), veld: 'departement' }, lens('geslotenOp')],
  persoon: [
    lens('voornaam'),
    lens('naam'),
    lens('roepnaam'),
    lens('initialen'),
    lens('geboortedatum'),
    lens('geslacht'),
    statusLens(),
  ],
  werkrelatie: [
    lens('categorie'),
    lens('begindatum'),
    lens('einddatum'),
    lens('telefoon'),
    lens('email'),
    statusLens(),
  ],
  toekenning: [lens('profiel'), lens('contexten'), lens('begindatum'), einde, statusLens()],
};

export function sleutelOf(soort: Soort, id: string, veld: HistoriekVeld): string {
  return `${soort}:${id}:${veld}`;
}

/** As text, to be compared and kept. */
export function waardeOf(value: unknown): string {
  return JSON.stringify(value);
}
