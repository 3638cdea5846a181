import { type Fault, fault } from '../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../shared/result.ts';
import type { Hoedanigheid } from '../../shared/values/codelijsten.ts';
import type { Datum } from '../../shared/values/datum.ts';
import { mayAppointBeheerder } from './authority.ts';
import { contextKeuzes, contextNaam } from './context-keuze.ts';
import type { Gebruikersrecht } from './gebruikersrecht.ts';
import type { Organisatie } from './organisatie.ts';

/** May this right be given here, by this caller: open for the doelgroep, and rank for beheer. */
export function judgeRecht(question: {
  readonly recht: Gebruikersrecht;
  readonly organisatie: Organisatie;
  readonly hoedanigheid: Hoedanigheid | null;
}): readonly Fault[] {
  const { recht, organisatie, hoedanigheid } = question;
  const faults: Fault[] = [];
  if (!recht.doelgroepen.includes(organisatie.doelgroep)) {
    faults.push(fault('gebruikersrecht.doelgroep', { recht: recht.naam }));
  }
  if (recht.beheer !== null && !mayAppointBeheerder(hoedanigheid)) {
    faults.push(fault('beheerder.alleenHoofdbeheerder'));
  }
  return faults;
}

/** One profile when the right has profiles, none when it has none. */
export function chooseProfiel(recht: Gebruikersrecht, gekozen: string): Result<string | null> {
  if (recht.profielen.length === 0) {
    return gekozen === '' ? ok(null) : refuse(fault('veld.keuze'));
  }
  return recht.profielen.includes(gekozen) ? ok(gekozen) : refuse(fault('toekenning.profiel'));
}

/**
 * The chosen contexts, each once. A right without its required context gives no access at all (the
 * KLIP example, docs/domain.md 1.4), so an empty choice is refused.
 */
export function chooseContexten(question: {
  readonly recht: Gebruikersrecht;
  readonly organisatie: Organisatie;
  readonly gekozen: readonly string[];
  readonly today: Datum;
}): Result<readonly string[]> {
  const { recht, organisatie, today } = question;
  const gekozen = [...new Set(question.gekozen)];
  if (recht.context.soort === 'geen') {
    return gekozen.length === 0 ? ok([]) : refuse(fault('toekenning.geenContextNodig'));
  }
  const keuzes = contextKeuzes(recht, organisatie, today);
  if (gekozen.length === 0) {
    return refuse(fault('toekenning.geenContext', { voorbeeld: keuzes[0]?.naam ?? '' }));
  }
  const known = new Set(keuzes.map(({ id }) => id));
  const unknown = gekozen
    .filter((id) => !known.has(id))
    .map((id) => fault('toekenning.contextOnbekend', { context: contextNaam(organisatie, id) }));
  const faults = faultsOf(unknown);
  if (faults !== undefined) return refuse(...faults);
  if (recht.context.soort === 'een' && gekozen.length > 1) {
    return refuse(fault('toekenning.eenContext'));
  }
  return ok(gekozen);
}
