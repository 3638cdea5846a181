import type { ProcedureName } from '../../shared/contract/contract.ts';

/** What reads the list of all persons of its organisatie: it is made, or brought up to date, first. */
const asking: ReadonlySet<ProcedureName> = new Set<ProcedureName>([
  'persoon.list',
  'taak.list',
  'gebruikersrecht.list',
  'gebruikersrecht.houders',
  'gebruikersrecht.rapport',
  'gebruikersrecht.rapportVolledig',
  'organisatie.show',
  'historiek.ofOrganisatie',
  'historiek.toestandOrganisatie',
  'overname.list',
  'overname.check',
  'overname.print',
  'overname.printFull',
  'bulk.proposeVerlenging',
  'bulk.verleng',
  'bulk.proposeStop',
  'bulk.stop',
]);

export function asksLijst(procedure: ProcedureName): boolean {
  return asking.has(procedure);
}
