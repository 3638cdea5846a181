import type { Input, Output } from '../../../shared/contract/contract.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { faultAt } from '../../domain/fault-at.ts';
import {
  findGelijkstellingen,
  type Gelijkstelling,
  werkrelatieFor,
} from '../../domain/vergelijking.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { Change, StoreView } from '../../store/store.ts';
import { decideInOrder } from '../in-order.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { describeInhoud, rechtNaam } from './compare-personen.ts';
import { findDossier } from './find-dossier.ts';
import { type KeuzeStep, keuzeOf, stepsOf } from './gelijkstelling-step.ts';

type Typed = Input<'vergelijk.give'>;

/** 'Geef zoals collega': every difference as a choice with before and after; nothing stored. */
export function proposeLike(
  outside: Outside,
  caller: Caller,
  input: Input<'vergelijk.propose'>,
): Result<Output<'vergelijk.propose'>> {
  const { view } = outside.store;
  const found = find(outside, view, { caller, input });
  if (!found.ok) return found;
  const organisatie = findOrganisatie(view, input.organisatieId);
  return ok(
    found.value.gelijkstellingen.map((each) => ({
      keuze: keuzeOf(each),
      soort: each.soort,
      recht: rechtNaam(
        outside,
        each.soort === 'geef' ? each.recht : each.toekenning.gebruikersrechtId,
      ),
      voor: each.soort === 'geef' ? null : describeInhoud(each.toekenning, organisatie),
      na: each.soort === 'stop' ? null : describeInhoud(each.na, organisatie),
    })),
  );
}

/** The judgement of `giveLike`, nothing stored. */
export function checkLike(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Result<Record<string, never>> {
  const decided = decide(outside, outside.store.view, { caller, input });
  return decided.ok ? ok({}) : decided;
}

/** The chosen differences in one change: all of them, or none with the reason at each. */
export function giveLike(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Output<'vergelijk.give'>>> {
  return outside.store.update((view) => decide(outside, view, { caller, input }));
}

type Question<I> = { readonly caller: Caller; readonly input: I };

function decide(
  outside: Outside,
  view: StoreView,
  { caller, input }: Question<Typed>,
): Result<Change<Output<'vergelijk.give'>>> {
  const found = find(outside, view, { caller, input });
  if (!found.ok) return found;
  const { werkrelatie, gelijkstellingen } = found.value;
  const wanted = new Set(input.keuzes);
  const chosen = gelijkstellingen.filter((each) => wanted.has(keuzeOf(each)));
  // What is no longer offered was changed meanwhile: nobody confirms what he has not seen.
  if (chosen.length < wanted.size) return refuse(fault('vergelijk.gewijzigd'));
  if (chosen.length === 0) return refuse(faultAt('keuzes', fault('vergelijk.geenKeuze')));
  const steps = stepsOf(chosen, { outside, caller, werkrelatie, reden: input.reden });
  const { puts, results } = decideInOrder(
    view,
    steps.map(({ step }) => step),
  );
  const faults = faultsOf(results.flatMap((result, index) => faultsAt(steps[index], result)));
  return faults === undefined
    ? ok({ puts, value: { gewijzigd: steps.length } })
    : refuse(...faults);
}

/** Said at the choice it is about, but for the reason, which is one field for all. */
function faultsAt(step: KeuzeStep | undefined, result: Result<unknown>): readonly Fault[] {
  if (result.ok || step === undefined) return [];
  const [keuze = ''] = step.keuzes;
  return result.faults.map((each) => (each.field === 'reden' ? each : faultAt(keuze, each)));
}

type Found = {
  readonly werkrelatie: Werkrelatie;
  readonly gelijkstellingen: readonly Gelijkstelling[];
};

function find(
  outside: Outside,
  view: StoreView,
  { caller, input }: Question<Input<'vergelijk.propose'>>,
): Result<Found> {
  const { organisatieId } = input;
  const [voorbeeld, doel] = [input.voorbeeld, input.doel].map((persoonId) =>
    findDossier(outside, view, { caller, organisatieId, persoonId }),
  );
  if (voorbeeld === undefined || doel === undefined) throw new Error('Two were asked');
  if (!voorbeeld.ok) return voorbeeld;
  if (!doel.ok) return doel;
  const today = outside.clock.today();
  const werkrelatie = werkrelatieFor(doel.value, today);
  if (werkrelatie === undefined) {
    return refuse(faultAt('doel', fault('vergelijk.geenWerkrelatie')));
  }
  const { catalogus } = outside;
  const both = { voorbeeld: voorbeeld.value, doel: doel.value };
  const gelijkstellingen = findGelijkstellingen({ ...both, werkrelatie, catalogus, today });
  return ok({ werkrelatie, gelijkstellingen });
}
