import type { Fault } from '../../../shared/faults.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import { isBeheerRecht } from '../../domain/gebruikersrecht.ts';
import type { Departement } from '../../domain/organisatie.ts';
import { samenOvername } from '../../domain/samenvoegen/overname-samen.ts';
import type { Soort, Vergelijkbaar } from '../../domain/samenvoegen/velden.ts';
import { waardeOf } from '../../domain/samenvoegen/velden.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { layOver } from '../../store/lay-over.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import { lijnUit, type Uitgelijnd } from './lijn-uit.ts';
import { beoordeelRij } from './oordeel.ts';
import { type Keuzes, maakRij, type SamenRij } from './rij.ts';

/** What is there, what both departed from, and what was decided on before. */
export type Ginder = {
  readonly rijen: readonly Put[];
  readonly basis: readonly Put[] | null;
  readonly gezien: ReadonlyMap<string, string>;
};

export type Plan = {
  readonly rijen: readonly SamenRij[];
  /** By `sleutel`: which rules a row would break. It is not taken in. */
  readonly geweigerd: ReadonlyMap<string, readonly Fault[]>;
  /** What is kept, without Historiek. */
  readonly puts: readonly Put[];
};

type Question = { readonly caller: Caller; readonly ginder: Ginder; readonly keuzes: Keuzes };

/**
 * What taking it in would do to the dossier as it is now. A row that would break a rule is left out;
 * then so is what only stood with it, until what is left is right as a whole.
 */
export function maakPlan(outside: Outside, view: StoreView, question: Question): Plan {
  const there = lijnUit(view, question.ginder.rijen);
  const basis = question.ginder.basis === null ? null : lijnUit(view, question.ginder.basis);
  const rijen = vergelijkAlles(view, { there, basis, ...question });
  const overnames = mergeOvernames(view, there, basis);
  const geweigerd = new Map<string, readonly Fault[]>();
  for (;;) {
    const over = layOver(view);
    const kept = rijen.filter(({ sleutel }) => !geweigerd.has(sleutel));
    over.add(entityPuts(view, kept));
    const before = geweigerd.size;
    for (const rij of kept) {
      const faults = beoordeelRij(outside, over.view, { rij, caller: question.caller });
      if (faults.length > 0) geweigerd.set(rij.sleutel, faults);
    }
    if (geweigerd.size === before) refuseBeheer(outside, view, { kept, geweigerd, ...question });
    if (geweigerd.size > before) continue;
    const known = overnames.filter(({ persoonId }) => over.view.get('persoon', persoonId));
    return {
      rijen,
      geweigerd,
      puts: [...over.puts(), ...known.map((each) => put('overname', each))],
    };
  }
}

type Sides = Question & { readonly there: Uitgelijnd; readonly basis: Uitgelijnd | null };

function vergelijkAlles(view: StoreView, sides: Sides): readonly SamenRij[] {
  const { there, basis, ginder, keuzes } = sides;
  const gezien = (sleutel: string) => ginder.gezien.get(sleutel);
  function rows<S extends Soort>(
    soort: S,
    given: readonly Vergelijkbaar[S][],
    known: readonly Vergelijkbaar[S][] | undefined,
    here: (id: string) => Vergelijkbaar[S] | undefined,
    organisatieOf: (id: string) => string | null = () => null,
  ): readonly SamenRij[] {
    const before = new Map((known ?? []).map((each) => [each.id as string, each]));
    return given.flatMap((each) => {
      const hier = here(each.id) ?? null;
      // Made and withdrawn again over there: it was never anything here.
      if (hier === null && neverRan(each)) return [];
      const rij = maakRij({
        ...{ soort, hier, ginder: each, basis: before.get(each.id) ?? null, gezien, keuzes },
        organisatieId: organisatieOf(each.id),
      });
      return rij === null ? [] : [rij];
    });
  }
  const home = new Map(there.departementen.map((one) => [one.departement.id, one.organisatieId]));
  const departementHere = (id: string): Departement | undefined =>
    view
      .get('organisatie', home.get(id) ?? '')
      ?.departementen.find((departement) => departement.id === id);
  return [
    ...rows(
      'departement',
      there.departementen.map(({ departement }) => departement),
      basis?.departementen.map(({ departement }) => departement),
      departementHere,
      (id) => home.get(id) ?? null,
    ),
    ...rows('persoon', there.personen, basis?.personen, (id) => view.get('persoon', id)),
    ...rows('werkrelatie', there.werkrelaties, basis?.werkrelaties, (id) =>
      view.get('werkrelatie', id),
    ),
    ...rows('toekenning', there.toekenningen, basis?.toekenningen, (id) =>
      view.get('toekenning', id),
    ),
  ];
}

function neverRan(entity: Vergelijkbaar[Soort]): boolean {
  return 'einddatum' in entity && entity.einddatum < entity.begindatum;
}

/** The entities as they must become; departementen inside their organisatie. */
function entityPuts(view: StoreView, rijen: readonly SamenRij[]): readonly Put[] {
  const perOrganisatie = new Map<string, Departement[]>();
  for (const { soort, organisatieId, uitkomst } of rijen) {
    if (soort !== 'departement' || organisatieId === null) continue;
    const own = perOrganisatie.get(organisatieId) ?? [];
    perOrganisatie.set(organisatieId, [...own, uitkomst as Departement]);
  }
  const organisaties = [...perOrganisatie].flatMap(([id, changed]) => {
    const organisatie = view.get('organisatie', id);
    if (organisatie === undefined) return [];
    const byId = new Map(changed.map((each) => [each.id, each]));
    const known = new Set(organisatie.departementen.map((each) => each.id));
    const kept = organisatie.departementen.map((each) => byId.get(each.id) ?? each);
    const added = changed.filter((each) => !known.has(each.id));
    return [put('organisatie', { ...organisatie, departementen: [...kept, ...added] })];
  });
  const others = rijen.flatMap(({ soort, hier, uitkomst }) => {
    // What was decided to stay, or is not decided yet, is no change of it.
    const stays = hier !== null && waardeOf(hier) === waardeOf(uitkomst);
    return soort === 'departement' || stays ? [] : [{ collection: soort, entity: uitkomst } as Put];
  });
  return [...organisaties, ...others];
}

/** Rights to manage: by who may, not his own, and never so that nobody is left. All or none of them. */
function refuseBeheer(
  outside: Outside,
  view: StoreView,
  about: {
    readonly kept: readonly SamenRij[];
    readonly geweigerd: Map<string, readonly Fault[]>;
    readonly caller: Caller;
  },
): void {
  const { kept, geweigerd, caller } = about;
  const rights = kept.filter(
    ({ soort, uitkomst }) =>
      soort === 'toekenning' &&
      isBeheerRecht(outside.catalogus, (uitkomst as Toekenning).gebruikersrechtId),
  );
  const per = new Map<string, SamenRij[]>();
  for (const rij of rights) {
    const organisatieId = organisatieOf(view, kept, rij.uitkomst as Toekenning);
    per.set(organisatieId, [...(per.get(organisatieId) ?? []), rij]);
  }
  for (const [organisatieId, own] of per) {
    const faults = judgeBeheer(outside, view, {
      organisatieId: organisatieId as OrganisatieId,
      caller,
      gewijzigd: own.map(({ uitkomst }) => uitkomst as Toekenning),
    });
    if (faults.length > 0) for (const { sleutel } of own) geweigerd.set(sleutel, faults);
  }
}

function organisatieOf(
  view: StoreView,
  kept: readonly SamenRij[],
  { werkrelatieId }: Toekenning,
): string {
  const fresh = kept.find(({ id, soort }) => soort === 'werkrelatie' && id === werkrelatieId);
  const werkrelatie =
    (fresh?.uitkomst as Werkrelatie | undefined) ?? view.get('werkrelatie', werkrelatieId);
  return werkrelatie?.organisatieId ?? '';
}

function mergeOvernames(view: StoreView, there: Uitgelijnd, basis: Uitgelijnd | null) {
  const before = new Map((basis?.overnames ?? []).map((each) => [each.id, each]));
  return there.overnames.flatMap((ginder) => {
    const hier = view.get('overname', ginder.id);
    if (hier === undefined) return [ginder];
    const merged = samenOvername({ hier, ginder, basis: before.get(ginder.id) ?? null });
    return waardeOf(merged) === waardeOf(hier) ? [] : [merged];
  });
}
