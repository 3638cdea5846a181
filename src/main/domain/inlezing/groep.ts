import { type Fault, fault } from '../../../shared/faults.ts';
import { foldWords } from '../../../shared/fold-text.ts';
import { type Datum, maxDatum, minDatum } from '../../../shared/values/datum.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import { faultAt } from '../fault-at.ts';
import type { Gebruikersrecht } from '../gebruikersrecht.ts';
import type { Veld } from '../lijst/veld.ts';
import type { Vraag } from './vraag.ts';

/** What the rows about one persoon ask together, whatever their order. */
export type Groep = {
  readonly insz: Insz;
  readonly nummers: readonly number[];
  readonly persoon: Pick<Vraag, 'voornaam' | 'naam' | 'geboortedatum' | 'geslacht'>;
  /** Null when no row says anything of working here. */
  readonly werkrelatie: GevraagdeWerkrelatie | null;
  readonly rechten: readonly GevraagdRecht[];
};

export type GevraagdeWerkrelatie = Pick<
  Vraag,
  'categorie' | 'begindatum' | 'einddatum' | 'telefoon' | 'email'
>;

export type GevraagdRecht = Pick<Vraag, 'profiel' | 'begindatum' | 'einddatum' | 'contexten'> & {
  readonly recht: Gebruikersrecht;
  readonly nummers: readonly number[];
};

export type Samengesteld =
  | { readonly ok: true; readonly groep: Groep }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Rows by the persoon they are about, each group in the order of its first row. */
export function groepeer(vragen: readonly Vraag[]): readonly (readonly Vraag[])[] {
  const groups = new Map<Insz, Vraag[]>();
  for (const vraag of vragen) {
    const group = groups.get(vraag.insz);
    if (group === undefined) groups.set(vraag.insz, [vraag]);
    else group.push(vraag);
  }
  return [...groups.values()];
}

/** What one row leaves open another may say; where two say different things, neither is guessed. */
export function stelSamen([first, ...rest]: readonly [Vraag, ...Vraag[]]): Samengesteld {
  const vragen = [first, ...rest].toSorted((a, b) => a.nummer - b.nummer);
  const rechten = perRecht(vragen);
  const faults = [
    ...differing(vragen, ['voornaam', 'naam', 'geboortedatum', 'geslacht']),
    ...differing(vragen, ['categorie', 'telefoon', 'email']),
    ...rechten.flatMap((same) => differing(same.vragen, ['profiel', 'begindatum', 'einddatum'])),
    ...differing(withoutRecht(vragen), ['begindatum', 'einddatum']),
  ];
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    groep: {
      insz: first.insz,
      nummers: vragen.map(({ nummer }) => nummer),
      persoon: {
        voornaam: oneOf(vragen, 'voornaam'),
        naam: oneOf(vragen, 'naam'),
        geboortedatum: oneOf(vragen, 'geboortedatum'),
        geslacht: oneOf(vragen, 'geslacht'),
      },
      werkrelatie: werkrelatieOf(vragen),
      rechten: rechten.map(rechtOf),
    },
  };
}

function werkrelatieOf(vragen: readonly Vraag[]): GevraagdeWerkrelatie | null {
  const asked = {
    categorie: oneOf(vragen, 'categorie'),
    begindatum: furthest(vragen, 'begindatum', minDatum),
    einddatum: furthest(vragen, 'einddatum', maxDatum),
    telefoon: oneOf(vragen, 'telefoon'),
    email: oneOf(vragen, 'email'),
  };
  const silent = Object.values(asked).every((value) => value === null);
  return silent && vragen.every(({ recht }) => recht === null) ? null : asked;
}

type PerRecht = { readonly recht: Gebruikersrecht; readonly vragen: readonly Vraag[] };

function rechtOf({ recht, vragen }: PerRecht): GevraagdRecht {
  return {
    recht,
    nummers: vragen.map(({ nummer }) => nummer),
    profiel: oneOf(vragen, 'profiel'),
    begindatum: oneOf(vragen, 'begindatum'),
    einddatum: oneOf(vragen, 'einddatum'),
    contexten: [...new Set(vragen.flatMap(({ contexten }) => contexten))].toSorted(),
  };
}

/** By the id of the right, so that the order of the rows says nothing. */
function perRecht(vragen: readonly Vraag[]): readonly PerRecht[] {
  const rechten = new Map(vragen.flatMap(({ recht }) => (recht ? [[recht.id, recht]] : [])));
  return [...rechten.values()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((recht) => ({ recht, vragen: vragen.filter((vraag) => vraag.recht?.id === recht.id) }));
}

function withoutRecht(vragen: readonly Vraag[]): readonly Vraag[] {
  return vragen.filter(({ recht }) => recht === null);
}

type Enkel = Exclude<keyof Vraag, 'nummer' | 'insz' | 'recht' | 'contexten'> & Veld;

function differing(vragen: readonly Vraag[], velden: readonly Enkel[]): readonly Fault[] {
  // Most persons have one row, and it agrees with itself.
  if (vragen.length < 2) return [];
  return velden.flatMap((veld) => {
    const said = vragen.filter((vraag) => vraag[veld] !== null);
    const different = new Set(said.map((vraag) => comparable(vraag[veld])));
    if (different.size < 2) return [];
    const rijen = said.map(({ nummer }) => nummer).join(', ');
    return [faultAt(veld, fault('inlezing.rijenVerschillen', { rijen }))];
  });
}

/** A name in capitals is the same name. */
function comparable(value: string | null): string {
  return foldWords(value ?? '').join(' ');
}

/** The same for all who say it; of two ways of writing the first in order, so that none is luck. */
function oneOf<V extends Enkel>(vragen: readonly Vraag[], veld: V): Vraag[V] {
  const said = vragen.map((vraag) => vraag[veld]).filter((value) => value !== null);
  return (said.toSorted()[0] ?? null) as Vraag[V];
}

function furthest(
  vragen: readonly Vraag[],
  veld: 'begindatum' | 'einddatum',
  further: (a: Datum, b: Datum) => Datum,
): Datum | null {
  return vragen
    .map((vraag) => vraag[veld])
    .reduce((a, b) => (a === null || b === null ? (a ?? b) : further(a, b)), null);
}
