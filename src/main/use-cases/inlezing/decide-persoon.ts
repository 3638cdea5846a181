import { type Fault, fault } from '../../../shared/faults.ts';
import { foldWords } from '../../../shared/fold-text.ts';
import { collect, ok, type Result, refuse } from '../../../shared/result.ts';
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
  groep: Groep,
  found: Result<RegisterPersoon> | undefined,
): Result<PersoonOntwerp> {
  const silent = found?.ok === false && found.faults.some(isSilence);
  if (silent) return found;
  const { insz } = groep;
  const extra = { insz, roepnaam: null, initialen: null, reden: null };
  const known = found?.ok === true && found.value.bron === 'VKBP' ? found.value : null;
  if (known === null) {
    const listed = fromList(groep);
    return listed.ok ? ok({ ...extra, ...listed.value, bron: 'bestand' }) : listed;
  }
  const { voornaam, naam, geboortedatum, geslacht } = known;
  if (geslacht === null) return refuse(faultAt('geslacht', fault('veld.verplicht')));
  return ok({ ...extra, voornaam, naam, geboortedatum, geslacht, bron: 'VKBP' });
}

/** Nothing is known of somebody whom the register could not be asked for. */
function isSilence({ code }: Fault): boolean {
  return code !== 'persoon.onbekendInRegister';
}

/** What the list leaves open and the number tells is taken from the number (docs/domain.md 3.1). */
function fromList({ insz, persoon }: Groep): Result<Registergegevens> {
  const suggested = suggestFromInsz(insz);
  const geslacht = persoon.geslacht ?? suggested.geslacht;
  return collect({
    voornaam: requiredText(persoon.voornaam ?? '', MAX_NAAM),
    naam: requiredText(persoon.naam ?? '', MAX_NAAM),
    geboortedatum: ok(persoon.geboortedatum ?? suggested.geboortedatum),
    geslacht: geslacht === null ? refuse(fault('veld.verplicht')) : ok(geslacht),
  });
}

/**
 * What the list says of somebody whom the dossier or the register knows. Capitals, accents and the
 * order of the names do not count; all else is asked, because it may be another person's number.
 */
export function compare(
  { persoon }: Pick<Groep, 'persoon'>,
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
