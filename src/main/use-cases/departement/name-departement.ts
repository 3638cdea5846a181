import type { Input, Output } from '../../../shared/contract/contract.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { atField, faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import {
  isOpenOn,
  judgeDepartementNaam,
  MAX_DEPARTEMENTEN,
} from '../../domain/departement-rules.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { Departement } from '../../domain/organisatie.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { MAX_NAAM, requiredText } from '../typed-field.ts';
import { findUnchanged } from './find-departement.ts';
import { putDepartement } from './put-departement.ts';

/** A new departement, open from now on. */
export function addDepartement(
  outside: Outside,
  caller: Caller,
  input: Input<'departement.add'>,
): Promise<Result<Output<'departement.add'>>> {
  return outside.store.update((view) => {
    const organisatie = findOrganisatie(view, input.organisatieId);
    const { departementen } = organisatie;
    const naam = readNaam(outside, { ...input, andere: departementen });
    if (!naam.ok) return naam;
    if (departementen.length >= MAX_DEPARTEMENTEN) {
      return refuse(faultAt('naam', fault('departement.teVeel', { max: MAX_DEPARTEMENTEN })));
    }
    const departement = { id: outside.ids.next(), naam: naam.value, geslotenOp: null };
    const actie = 'departement.added';
    const puts = putDepartement({ outside, caller, organisatie, departement, actie });
    return ok({ puts, value: { departementId: departement.id } });
  });
}

/** Another name; grants and history stay with it. */
export function renameDepartement(
  outside: Outside,
  caller: Caller,
  input: Input<'departement.rename'>,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => {
    const found = findUnchanged(view, input);
    if (!found.ok) return found;
    const { organisatie, departement, andere } = found.value;
    const naam = readNaam(outside, { ...input, andere });
    if (!naam.ok) return naam;
    const faults = faultsOf(judgeRename(departement, naam.value, outside.clock.today()));
    if (faults !== undefined) return refuse(...faults);
    const renamed = { ...departement, naam: naam.value };
    const actie = 'departement.renamed';
    const puts = putDepartement({ outside, caller, organisatie, departement: renamed, actie });
    return ok({ puts, value: {} });
  });
}

function judgeRename(
  departement: Departement,
  naam: string,
  today: Parameters<typeof isOpenOn>[1],
): readonly Fault[] {
  if (!isOpenOn(departement, today)) {
    return [fault('departement.gesloten', { datum: departement.geslotenOp ?? today })];
  }
  return naam === departement.naam ? [faultAt('naam', fault('departement.zelfdeNaam'))] : [];
}

function readNaam(
  { clock }: Pick<Outside, 'clock'>,
  typed: {
    readonly naam: string;
    readonly toch: boolean;
    readonly andere: readonly Departement[];
  },
): Result<string> {
  const today = clock.today();
  const naam = atField('naam', requiredText(withoutNumbers(typed.naam, today), MAX_NAAM));
  if (!naam.ok) return naam;
  const { andere, toch } = typed;
  const faults = faultsOf(judgeDepartementNaam({ naam: naam.value, andere, today, toch }));
  return faults === undefined ? naam : refuse(...faults);
}
