import type { Input } from '../../../shared/contract/contract.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { atField, collect, faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import { type Datum, parseDatum } from '../../../shared/values/datum.ts';
import { isZelfdeNaam } from '../../domain/departement-naam.ts';
import { gevolgenVanSluiten, isOpenOn, type Sluitgevolg } from '../../domain/departement-rules.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { Departement } from '../../domain/organisatie.ts';
import { cutToekenning } from '../../domain/toekenning-rules.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { putChangedToekenning } from '../toekenning/put-toekenning.ts';
import { MAX_REDEN, requiredText } from '../typed-field.ts';
import {
  findDepartementRechten,
  findUnchanged,
  type GevondenDepartement,
} from './find-departement.ts';
import { putDepartement } from './put-departement.ts';

type Typed = Input<'departement.close'>;

/**
 * A last day, never a deletion: what was given for it keeps naming it. The toekenningen that have no
 * other open departement end on that day, in the same commit, and only when the user has seen how
 * many those are (docs/adr/0012).
 */
export function closeDepartement(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => {
    const found = findUnchanged(view, input);
    if (!found.ok) return found;
    const sluiting = readSluiting(outside, found.value.departement, input);
    if (!sluiting.ok) return sluiting;
    const { laatsteDag, reden } = sluiting.value;
    const gevolgen = findGevolgen(outside, view, { found: found.value, laatsteDag });
    const faults = faultsOf(judgeGevolgen(view, gevolgen, input));
    if (faults !== undefined) return refuse(...faults);
    const departement = { ...found.value.departement, geslotenOp: laatsteDag };
    const ends = gevolgen.filter(({ eindigt }) => eindigt);
    const cut = ends.flatMap(({ toekenning }) =>
      putEnd({ outside, view, caller, ...{ toekenning, laatsteDag, reden } }),
    );
    const { organisatie } = found.value;
    const closed = putDepartement({
      ...{ outside, caller, organisatie, departement, reden },
      ...{ actie: 'departement.closed', beeindigd: ends.length },
    });
    return ok({ puts: [...closed, ...cut], value: {} });
  });
}

function putEnd(question: {
  readonly outside: Outside;
  readonly view: StoreView;
  readonly caller: Caller;
  readonly toekenning: Sluitgevolg['toekenning'];
  readonly laatsteDag: Datum;
  readonly reden: string;
}): readonly Put[] {
  const { laatsteDag, reden, ...rest } = question;
  const stop = { laatsteDag, reden, door: rest.caller.naam };
  const toekenning = cutToekenning(rest.toekenning, stop);
  return putChangedToekenning({ ...rest, toekenning, actie: 'toekenning.stopped', reden });
}

/** From today on: what somebody did with a right until yesterday was right. */
export function readLaatsteDag({ clock }: Pick<Outside, 'clock'>, typed: string): Result<Datum> {
  const datum = parseDatum(typed);
  if (!datum.ok) return datum;
  return datum.value < clock.today() ? refuse(fault('departement.voorVandaag')) : datum;
}

function readSluiting(
  outside: Pick<Outside, 'clock'>,
  departement: Departement,
  input: Typed,
): Result<{ readonly laatsteDag: Datum; readonly reden: string }> {
  const today = outside.clock.today();
  if (!isOpenOn(departement, today)) {
    return refuse(fault('departement.gesloten', { datum: departement.geslotenOp ?? today }));
  }
  const typed = collect({
    einddatum: readLaatsteDag(outside, input.einddatum),
    reden: requiredText(withoutNumbers(input.reden, today), MAX_REDEN),
  });
  if (!typed.ok) return typed;
  return ok({ laatsteDag: typed.value.einddatum, reden: typed.value.reden });
}

export function findGevolgen(
  outside: Pick<Outside, 'catalogus'>,
  view: StoreView,
  question: { readonly found: GevondenDepartement; readonly laatsteDag: Datum },
): readonly Sluitgevolg[] {
  const { organisatie, departement } = question.found;
  return gevolgenVanSluiten({
    ...{ departement, laatsteDag: question.laatsteDag },
    departementen: organisatie.departementen,
    toekenningen: findDepartementRechten(outside, view, organisatie.id),
  });
}

/** Refused until the user has seen them; and again when there are others than he saw. */
function judgeGevolgen(
  view: StoreView,
  gevolgen: readonly Sluitgevolg[],
  { meenemen, gezien }: Pick<Typed, 'meenemen' | 'gezien'>,
): readonly Fault[] {
  const ends = gevolgen.filter(({ eindigt }) => eindigt);
  const aantal = ends.length;
  if (aantal === 0) return [];
  const personen = countPersonen(view, ends);
  if (!meenemen) {
    return [faultAt('meenemen', fault('departement.rechtenLopen', { aantal, personen }))];
  }
  return gezien === aantal
    ? []
    : [faultAt('meenemen', fault('departement.gevolgenAnders', { aantal }))];
}

export function countPersonen(view: StoreView, gevolgen: readonly Sluitgevolg[]): number {
  const personen = gevolgen.map(
    ({ toekenning }) => view.get('werkrelatie', toekenning.werkrelatieId)?.persoonId,
  );
  return new Set(personen).size;
}

/** Open again, without an end. What ended with it is given back one by one, on purpose. */
export function reopenDepartement(
  outside: Outside,
  caller: Caller,
  input: Input<'departement.reopen'>,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => {
    const found = findUnchanged(view, input);
    if (!found.ok) return found;
    const { organisatie, departement } = found.value;
    if (departement.geslotenOp === null) return refuse(fault('departement.isOpen'));
    const today = outside.clock.today();
    const { naam } = departement;
    if (
      found.value.andere.some((other) => isOpenOn(other, today) && isZelfdeNaam(other.naam, naam))
    )
      return refuse(fault('departement.bestaatAl', { naam }));
    const reden = atField('reden', requiredText(withoutNumbers(input.reden, today), MAX_REDEN));
    if (!reden.ok) return reden;
    const puts = putDepartement({
      ...{ outside, caller, organisatie, reden: reden.value },
      ...{ departement: { ...departement, geslotenOp: null }, actie: 'departement.reopened' },
    });
    return ok({ puts, value: {} });
  });
}
