import { type Fault, fault } from '../../../shared/faults.ts';
import { foldWords } from '../../../shared/fold-text.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { PersoonId } from '../../../shared/values/ids.ts';
import { type Insz, suggestFromInsz } from '../../../shared/values/insz.ts';
import { faultAt } from '../../domain/fault-at.ts';
import type { Groep } from '../../domain/inlezing/groep.ts';
import { type Voorstel, voorstel } from '../../domain/inlezing/vraag.ts';
import type { Registergegevens } from '../../domain/persoon-rules.ts';
import type { RegisterPersoon } from '../../registers/registers.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findByInsz } from '../persoon/look-up-persoon.ts';
import type { PersoonOntwerp } from '../persoon/read-ontwerp.ts';
import { decideRegister } from '../persoon/register-persoon.ts';
import { MAX_NAAM, requiredText } from '../typed-field.ts';

/** What the register said of a number when it was asked for the list; asked beforehand. */
export type RegisterAntwoorden = ReadonlyMap<Insz, Result<RegisterPersoon>>;

export type PersoonStap = {
  readonly puts: readonly Put[];
  readonly persoonId: PersoonId;
};

type Refused = { readonly faults: readonly Fault[]; readonly voorstellen: readonly Voorstel[] };
export type PersoonBesluit = { readonly ok: true; readonly stap: PersoonStap } | RefusedBesluit;
type RefusedBesluit = { readonly ok: false } & Refused;

/**
 * The persoon of a row: known here, or added as 'Voeg gebruiker toe' would. Where the register knows
 * the number its data count; otherwise those of the list, with 'bestand' as their source.
 */
export function decidePersoon(
  outside: Outside,
  view: StoreView,
  question: {
    readonly caller: Caller;
    readonly organisatieId: string;
    readonly groep: Groep;
    readonly register: RegisterAntwoorden;
  },
): PersoonBesluit {
  const { caller, organisatieId, groep, register } = question;
  const known = findByInsz(outside, view, { caller, insz: groep.insz });
  if (known?.zichtbaar) {
    const different = compare(groep, known.persoon);
    if (different.faults.length > 0) return { ok: false, ...different };
    return { ok: true, stap: { puts: [], persoonId: known.persoon.id } };
  }
  const found = register.get(groep.insz);
  const fromRegister = found?.ok === true && found.value.bron === 'VKBP' ? found.value : null;
  if (fromRegister !== null) {
    const different = compare(groep, fromRegister);
    if (different.faults.length > 0) return { ok: false, ...different };
  }
  const ontwerp = ontwerpOf(groep, found);
  if (!ontwerp.ok) return refusedBy(ontwerp.faults);
  const decided = decideRegister(outside, view, { caller, ontwerp: ontwerp.value, organisatieId });
  if (!decided.ok) return refusedBy(decided.faults);
  const { puts, value } = decided.value;
  return { ok: true, stap: { puts, persoonId: value.persoonId as PersoonId } };
}

function refusedBy(faults: readonly Fault[]): RefusedBesluit {
  return { ok: false, faults, voorstellen: [] };
}

function ontwerpOf(
  { insz, persoon }: Groep,
  found: Result<RegisterPersoon> | undefined,
): Result<PersoonOntwerp> {
  const extra = { insz, roepnaam: null, initialen: null, reden: null };
  if (found?.ok === false && found.faults.some(({ code }) => code !== 'persoon.onbekendInRegister'))
    return refuse(...found.faults);
  if (found?.ok === true && found.value.bron === 'VKBP') {
    const { voornaam, naam, geboortedatum, geslacht } = found.value;
    if (geslacht === null) return refuse(faultAt('geslacht', fault('veld.verplicht')));
    return ok({ ...extra, voornaam, naam, geboortedatum, geslacht, bron: 'VKBP' });
  }
  const voornaam = requiredText(persoon.voornaam ?? '', MAX_NAAM);
  const naam = requiredText(persoon.naam ?? '', MAX_NAAM);
  const suggested = suggestFromInsz(insz);
  const geslacht = persoon.geslacht ?? suggested.geslacht;
  const faults = faultsOf([
    ...(voornaam.ok ? [] : voornaam.faults.map((each) => faultAt('voornaam', each))),
    ...(naam.ok ? [] : naam.faults.map((each) => faultAt('naam', each))),
    ...(geslacht === null ? [faultAt('geslacht', fault('veld.verplicht'))] : []),
  ]);
  if (faults !== undefined) return refuse(...faults);
  if (!voornaam.ok || !naam.ok || geslacht === null) throw new Error('Judged above');
  const geboortedatum = persoon.geboortedatum ?? suggested.geboortedatum;
  return ok({
    ...extra,
    voornaam: voornaam.value,
    naam: naam.value,
    geboortedatum,
    geslacht,
    bron: 'bestand',
  });
}

/**
 * What the list says of somebody whom the dossier or the register knows. Capitals, accents and the
 * order of the names do not count; all else is asked, because it may be another person's number.
 */
function compare(
  { persoon }: Groep,
  known: Omit<Registergegevens, 'geslacht'> & Pick<RegisterPersoon, 'geslacht'>,
): Refused {
  const faults: Fault[] = [];
  const voorstellen: Voorstel[] = [];
  const naam = `${known.voornaam} ${known.naam}`;
  if (!sameName(persoon, known)) {
    faults.push(faultAt('naam', fault('inlezing.naamAnders', { naam })));
    voorstellen.push(voorstel('naamGekend', ['voornaam', known.voornaam], ['naam', known.naam]));
  }
  const { geboortedatum, geslacht } = known;
  if (geboortedatum !== null && (persoon.geboortedatum ?? geboortedatum) !== geboortedatum) {
    const datum = geboortedatum;
    faults.push(faultAt('geboortedatum', fault('inlezing.geboortedatumAnders', { datum })));
    voorstellen.push(voorstel('geboortedatumGekend', ['geboortedatum', datum]));
  }
  if (geslacht !== null && (persoon.geslacht ?? geslacht) !== geslacht) {
    faults.push(faultAt('geslacht', fault('inlezing.geslachtAnders', { geslacht })));
    voorstellen.push(voorstel('geslachtGekend', ['geslacht', geslacht]));
  }
  return { faults, voorstellen };
}

function sameName(
  asked: Groep['persoon'],
  known: Pick<Registergegevens, 'voornaam' | 'naam'>,
): boolean {
  const knownWords = foldWords(`${known.voornaam} ${known.naam}`);
  const words = foldWords(`${asked.voornaam ?? ''} ${asked.naam ?? ''}`);
  const complete = asked.voornaam !== null && asked.naam !== null;
  return complete
    ? words.toSorted().join(' ') === knownWords.toSorted().join(' ')
    : words.every((word) => knownWords.includes(word));
}
