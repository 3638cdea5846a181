import type { HistoriekVeld } from '../../domain/historiek.ts';
import type { Persoon } from '../../domain/persoon.ts';
import {
  type Drieweg,
  type Kant,
  neemOver,
  samenLijst,
  type VeldVerschil,
  vergelijk,
} from '../../domain/samenvoegen/drieweg.ts';
import {
  type Lens,
  lenzen,
  type Soort,
  sleutelOf,
  type Vergelijkbaar,
  waardeOf,
} from '../../domain/samenvoegen/velden.ts';

type Entity = Vergelijkbaar[Soort];

/** One thing that differs, and what becomes of it. */
export type SamenRij = {
  /** `soort:id`. */
  readonly sleutel: string;
  readonly soort: Soort;
  readonly id: string;
  /** Of a departement only. */
  readonly organisatieId: string | null;
  /** Null: it is new. */
  readonly hier: Entity | null;
  readonly ginder: Entity;
  readonly basis: Entity | null;
  readonly verschillen: readonly VeldVerschil[];
  readonly uitkomst: Entity;
  /** Conflicts that nobody decided yet. */
  readonly onbeslist: number;
};

export type Keuzes = ReadonlyMap<string, Kant>;

type Question = {
  readonly soort: Soort;
  readonly organisatieId: string | null;
  readonly hier: Entity | null;
  readonly ginder: Entity;
  readonly basis: Entity | null;
  readonly gezien: Drieweg<Entity>['gezien'];
  readonly keuzes: Keuzes;
};

/** Null where nothing of there is to be taken in. */
export function maakRij(question: Question): SamenRij | null {
  const { soort, organisatieId, hier, ginder, basis, gezien, keuzes } = question;
  const { id } = ginder;
  const about = { sleutel: `${soort}:${id}`, soort, id, organisatieId, hier, ginder, basis };
  if (hier === null) {
    return { ...about, verschillen: [], uitkomst: ginder, onbeslist: 0 };
  }
  const own = lenzen[soort] as unknown as readonly Lens<Entity>[];
  const verschillen = vergelijk(own, { soort, hier, ginder, basis, gezien });
  const keuze = (veld: HistoriekVeld) => keuzes.get(sleutelOf(soort, id, veld));
  const neemt = (veld: HistoriekVeld) => {
    const verschil = verschillen.find((each) => each.veld === veld);
    if (verschil?.uitkomst === 'conflict') return keuze(veld) === 'ginder';
    return verschil?.uitkomst === 'ginder';
  };
  const merged = neemOver(own, { hier, ginder }, neemt);
  const uitkomst = soort === 'persoon' ? withBekendBij(merged, { ginder, basis }) : merged;
  const conflicts = verschillen.filter((each) => each.uitkomst === 'conflict');
  if (conflicts.length === 0 && waardeOf(uitkomst) === waardeOf(hier)) return null;
  const onbeslist = conflicts.filter(({ veld }) => keuze(veld) === undefined).length;
  return { ...about, verschillen, uitkomst, onbeslist };
}

/** Who may see him: what either side added, without what either side took away. */
function withBekendBij(
  merged: Entity,
  { ginder, basis }: { readonly ginder: Entity; readonly basis: Entity | null },
): Persoon {
  const persoon = merged as Persoon;
  const bekendBij = samenLijst(
    persoon.bekendBij,
    (ginder as Persoon).bekendBij,
    basis === null ? null : (basis as Persoon).bekendBij,
  );
  return { ...persoon, bekendBij };
}

/** Every value of there that was decided on with this row, for the next time. */
export function gezieneWaarden({ soort, id, hier, ginder, verschillen }: SamenRij) {
  const seen = new Set(verschillen.map(({ veld }) => veld));
  return (lenzen[soort] as unknown as readonly Lens<Entity>[])
    .filter(({ veld }) => hier === null || seen.has(veld))
    .map(({ veld, lees }) => ({
      sleutel: sleutelOf(soort, id, veld),
      waarde: waardeOf(lees(ginder)),
    }));
}
