import type { Input } from '../../../shared/contract/contract.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { atField, collect, faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { type Datum, maxDatum, parseDatum } from '../../../shared/values/datum.ts';
import { parseEmailAdres } from '../../../shared/values/email-adres.ts';
import type { ToekenningId } from '../../../shared/values/ids.ts';
import { contains } from '../../../shared/values/periode.ts';
import { parseTelefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import { mayAppointBeheerder } from '../../domain/authority.ts';
import { faultAt } from '../../domain/fault-at.ts';
import type { Gebruikersrecht } from '../../domain/gebruikersrecht.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findZichtbarePersoon } from '../persoon/find-zichtbare-persoon.ts';
import { readOntwerp, type ToekenningOntwerp } from '../toekenning/read-ontwerp.ts';
import { oneOf, optionally, withFaults } from '../typed-field.ts';
import { putBeheerder } from './put-beheerder.ts';

type Typed = Input<'beheerder.appoint'>;
type Question = { readonly caller: Caller; readonly input: Typed };
type Plan = {
  readonly ontwerp: ToekenningOntwerp;
  readonly before: Werkrelatie;
  readonly werkrelatie: Werkrelatie;
};

/** The judgement of `appointBeheerder`, nothing stored. */
export function checkBeheerder(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Result<Record<string, never>> {
  const plan = readPlan(outside, outside.store.view, { caller, input });
  return plan.ok ? ok({}) : plan;
}

/**
 * A right to manage for somebody who works here. It waits for the back office as any other right;
 * nobody needs it to be there at once, because who appoints manages already (docs/domain.md 4.3).
 */
export function appointBeheerder(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => {
    const plan = readPlan(outside, view, { caller, input });
    if (!plan.ok) return plan;
    const { ontwerp, before, werkrelatie } = plan.value;
    const toekenning: Toekenning = {
      id: outside.ids.next() as ToekenningId,
      werkrelatieId: werkrelatie.id,
      ...ontwerp,
      status: 'inAfwachting',
      ingediendOp: outside.clock.now(),
      gestopt: null,
    };
    const puts: readonly Put[] = putBeheerder({
      ...{ outside, view, caller, toekenning },
      werkrelatie: { voor: before, na: werkrelatie },
    });
    return ok({ puts, value: {} });
  });
}

function readPlan(outside: Outside, view: StoreView, question: Question): Result<Plan> {
  const { caller, input } = question;
  const rol = atField('rol', oneOf(['hoofdbeheerder', 'beheerder'] as const, input.rol));
  const before = atField('persoonId', findWerkrelatieFor(outside, view, question));
  if (!rol.ok || !before.ok) return refuseBoth(rol, before);
  // One sentence for who may not, whatever else is wrong.
  if (!mayAppointBeheerder(caller.hoedanigheid)) {
    return refuse(fault('beheerder.alleenHoofdbeheerder'));
  }
  const recht = findRecht(outside, rol.value);
  const ontwerp = readOntwerp({
    ...{ outside, view, caller, werkrelatie: before.value, id: null },
    typed: { ...input, gebruikersrechtId: recht.id, profiel: '', contexten: [] },
  });
  const contact = readContact(before.value, input);
  const read = withFaults(ontwerp, contact.ok ? [] : contact.faults);
  if (!read.ok) return read;
  if (!contact.ok) return contact;
  const werkrelatie = { ...before.value, ...contact.value };
  return ok({ ontwerp: read.value, before: before.value, werkrelatie });
}

function refuseBoth(...results: readonly Result<unknown>[]): Result<never> {
  const faults: readonly Fault[] = results.flatMap((one) => (one.ok ? [] : one.faults));
  const found = faultsOf(faults);
  if (found === undefined) throw new Error('Refused without a fault');
  return refuse(...found);
}

function findRecht({ catalogus }: Outside, rol: Gebruikersrecht['beheer']): Gebruikersrecht {
  const recht = [...catalogus.values()].find(({ beheer }) => beheer === rol);
  if (recht === undefined) throw new Error(`The catalogue has no right of a ${rol}`);
  return recht;
}

/** Where he works on the first day, the one that lasts longest: a right lives within a werkrelatie. */
function findWerkrelatieFor(
  outside: Outside,
  view: StoreView,
  { caller, input }: Question,
): Result<Werkrelatie> {
  const { organisatieId, persoonId, begindatum } = input;
  if (persoonId === '') return refuse(fault('veld.keuze'));
  const found = findZichtbarePersoon(outside, view, { caller, persoonId });
  if (!found.ok) return found;
  const day = firstDay(begindatum, outside.clock.today());
  const [longest] = view
    .by('werkrelatie.persoon', persoonId)
    .filter((each) => each.organisatieId === organisatieId && contains(each, day))
    .toSorted((a, b) => b.einddatum.localeCompare(a.einddatum));
  return longest === undefined ? refuse(fault('beheerder.geenWerkrelatie')) : ok(longest);
}

/** Of a day that cannot be read, its own field tells. */
function firstDay(typed: string, today: Datum): Datum {
  const begin = parseDatum(typed);
  return begin.ok ? maxDatum(begin.value, today) : today;
}

/** Who asks for a right must be able to reach a beheerder; what is known stays when nothing is typed. */
function readContact(
  known: Werkrelatie,
  input: Typed,
): Result<Pick<Werkrelatie, 'email' | 'telefoon'>> {
  const typed = collect({
    email: optionally(input.email, parseEmailAdres),
    telefoon: optionally(input.telefoon, parseTelefoonnummer),
  });
  if (!typed.ok) return typed;
  const email = typed.value.email ?? known.email;
  const telefoon = typed.value.telefoon ?? known.telefoon;
  if (email === null) return refuse(faultAt('email', fault('beheerder.onbereikbaar')));
  return ok({ email, telefoon });
}
