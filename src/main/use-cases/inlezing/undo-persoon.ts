import { type Fault, fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { addDays } from '../../../shared/values/datum.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import { covers } from '../../../shared/values/periode.ts';
import type { HistoriekRegel, PersoonBeeld } from '../../domain/historiek.ts';
import { isUnchanged, restoreToekenning, restoreWerkrelatie } from '../../domain/ongedaan.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { everRuns } from '../../domain/toekenning-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import { putRestored } from '../historiek/undo-werkrelatie.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { putChangedToekenning } from '../toekenning/put-toekenning.ts';

type Question = {
  readonly caller: Caller;
  readonly organisatieId: OrganisatieId;
  /** All lines of one inlezing about one persoon, in the order in which they were written. */
  readonly regels: readonly HistoriekRegel[];
};

/** What one list changed for one persoon becomes as it was; new things are withdrawn. */
export function undoPersoon(
  outside: Outside,
  view: StoreView,
  { caller, organisatieId, regels }: Question,
): Result<readonly Put[]> {
  const [first] = regels;
  const persoon = view.get('persoon', first?.persoonId ?? '');
  if (persoon === undefined) throw new Error('A line about nobody');
  const beelden = outermost(regels);
  const about = { persoon, organisatieId, beelden, regels };
  const faults = faultsOf([...judgeChanged(view, about), ...judgeAdded(view, about)]);
  if (faults !== undefined) return refuse(...faults);
  const added = regels.some(({ actie }) => isAdded(actie));
  return ok([
    ...beelden.flatMap((beeld) => restore(outside, view, { caller, beeld })),
    ...(added ? forgetPersoon(outside, view, { caller, persoon, organisatieId }) : []),
  ]);
}

function isAdded(actie: HistoriekRegel['actie']): boolean {
  return actie === 'persoon.registered' || actie === 'persoon.linked';
}

/** Of what a list changed twice: what it was before the first, and after the last. */
function outermost(regels: readonly HistoriekRegel[]): readonly PersoonBeeld[] {
  const found = new Map<string, PersoonBeeld>();
  for (const beeld of regels.flatMap(({ beelden }) => beelden)) {
    if (beeld.soort === 'departement') throw new Error('A list changes no departement');
    const before = found.get(beeld.na.id);
    // The same entity, so the same kind.
    found.set(
      beeld.na.id,
      before === undefined ? beeld : ({ ...beeld, voor: before.voor } as PersoonBeeld),
    );
  }
  return [...found.values()];
}

type About = {
  readonly persoon: Persoon;
  readonly organisatieId: OrganisatieId;
  readonly beelden: readonly PersoonBeeld[];
  readonly regels: readonly HistoriekRegel[];
};

function naamOf({ voornaam, naam }: Persoon): string {
  return `${voornaam} ${naam}`;
}

function judgeChanged(view: StoreView, { persoon, beelden, regels }: About): readonly Fault[] {
  const changed = beelden.find(({ soort, na }) => {
    const nu = view.get(soort, na.id);
    return nu === undefined || !isUnchanged(na, nu);
  });
  if (changed === undefined) return [];
  const own = new Set(regels.map(({ id }) => id));
  const later = view
    .by('historiek.persoon', persoon.id)
    .findLast(
      (regel) => !own.has(regel.id) && regel.beelden.some(({ na }) => na.id === changed.na.id),
    );
  const op = (later?.op ?? '').slice(0, 10);
  return [fault('inlezing.laterGewijzigd', { naam: naamOf(persoon), op })];
}

/** What was given since, within what would go: nobody's right is taken away by an undo. */
function judgeAdded(view: StoreView, about: About): readonly Fault[] {
  const { persoon, organisatieId, beelden, regels } = about;
  const own = new Set<string>(beelden.map(({ na }) => na.id));
  const added = regels.some(({ actie }) => isAdded(actie));
  const others = view
    .by('werkrelatie.persoon', persoon.id)
    .filter((each) => each.organisatieId === organisatieId && !own.has(each.id));
  const outside = beelden.some(
    (beeld) =>
      beeld.soort === 'werkrelatie' &&
      view
        .by('toekenning.werkrelatie', beeld.na.id)
        .some((held) => !own.has(held.id) && isOutside(held, beeld.voor)),
  );
  if (!outside && !(added && others.length > 0)) return [];
  return [fault('inlezing.laterToegevoegd', { naam: naamOf(persoon) })];
}

function isOutside(held: Toekenning, voor: Werkrelatie | null): boolean {
  return everRuns(held) && (voor === null || !covers(voor, held));
}

function restore(
  outside: Outside,
  view: StoreView,
  { caller, beeld }: { readonly caller: Caller; readonly beeld: PersoonBeeld },
): readonly Put[] {
  if (beeld.soort === 'werkrelatie') return restoreWork(outside, view, { caller, beeld });
  const nu = view.get('toekenning', beeld.na.id);
  if (nu === undefined) throw new Error(`No ${beeld.na.id}`);
  const today = outside.clock.today();
  const toekenning = restoreToekenning(nu, beeld.voor, { today, door: caller.naam });
  return putChangedToekenning({ outside, view, caller, toekenning, actie: 'toekenning.undone' });
}

function restoreWork(
  outside: Outside,
  view: StoreView,
  {
    caller,
    beeld,
  }: {
    readonly caller: Caller;
    readonly beeld: Extract<PersoonBeeld, { readonly soort: 'werkrelatie' }>;
  },
): readonly Put[] {
  const nu = view.get('werkrelatie', beeld.na.id);
  if (nu === undefined) throw new Error(`No ${beeld.na.id}`);
  const after = beeld.voor === null ? withdrawn(nu) : restoreWerkrelatie(nu, beeld.voor);
  return putRestored(outside, caller, { nu, after });
}

/** It never ran: it ends before it begins, and no index finds it any more (store/indexes.ts). */
function withdrawn(werkrelatie: Werkrelatie): Werkrelatie {
  return { ...werkrelatie, einddatum: addDays(werkrelatie.begindatum, -1) };
}

/** The organisatie does not know him any more; nothing is ever deleted. */
function forgetPersoon(
  outside: Outside,
  view: StoreView,
  {
    caller,
    persoon,
    organisatieId,
  }: { readonly caller: Caller; readonly persoon: Persoon; readonly organisatieId: OrganisatieId },
): readonly Put[] {
  const regel = recordChange(outside, {
    door: caller.naam,
    actie: 'persoon.undone',
    persoonId: persoon.id,
    organisatieId,
    velden: [{ veld: 'organisatie', voor: findOrganisatie(view, organisatieId).naam, na: null }],
  });
  const bekendBij = persoon.bekendBij.filter((id) => id !== organisatieId);
  return [put('persoon', { ...persoon, bekendBij }), regel];
}
