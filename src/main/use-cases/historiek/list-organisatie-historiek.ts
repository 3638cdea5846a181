import type { Input, Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { foldWords } from '../../../shared/fold-text.ts';
import { atField, collect, ok, type Result, refuse } from '../../../shared/result.ts';
import { addDays, type Datum, parseDatum } from '../../../shared/values/datum.ts';
import { HISTORIEK_PER_PAGINA } from '../../../shared/values/historiek.ts';
import type { HistoriekRegel } from '../../domain/historiek.ts';
import { isByEndOf } from '../../domain/toestand.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findZichtbarePersoon } from '../persoon/find-zichtbare-persoon.ts';
import { optionally } from '../typed-field.ts';
import { describe } from './list-historiek.ts';
import { foldedName, historiekIndex } from './organisatie-index.ts';

type Vraag = Input<'historiek.ofOrganisatie'>;
type Tussen = { readonly van: Datum | null; readonly tot: Datum | null };

/** The contract's limit: more people than this never worked in one dossier. */
const MAX_DOOR = 500;

const byNaam = new Intl.Collator('nl');

/** Everything that was done for the organisatie, newest first, filtered and one page of it. */
export function listHistoriekOfOrganisatie(
  outside: Outside,
  caller: Caller,
  input: Vraag,
): Result<Output<'historiek.ofOrganisatie'>> {
  const { view } = outside.store;
  const { persoonId } = input;
  const known = persoonId === null || findZichtbarePersoon(outside, view, { caller, persoonId });
  if (known !== true && !known.ok) return known;
  const tussen = readTussen(input);
  if (!tussen.ok) return tussen;
  const index = historiekIndex(view, input.organisatieId);
  const fits = makeFilter(view, input, tussen.value);
  const from = input.pagina * HISTORIEK_PER_PAGINA;
  const rows: HistoriekRegel[] = [];
  let totaal = 0;
  for (let at = index.regels.length - 1; at >= 0; at -= 1) {
    const regel = index.regels[at];
    if (regel === undefined || !fits(regel, index.teksten[at] ?? '')) continue;
    if (totaal >= from && rows.length < HISTORIEK_PER_PAGINA) rows.push(regel);
    totaal += 1;
  }
  return ok({
    totaal,
    rijen: rows.map((regel) => describe(view, regel)),
    door: [...index.door].toSorted(byNaam.compare).slice(0, MAX_DOOR),
  });
}

function readTussen(input: Pick<Vraag, 'van' | 'tot'>): Result<Tussen> {
  const read = collect({
    van: optionally(input.van, parseDatum),
    tot: optionally(input.tot, parseDatum),
  });
  if (!read.ok) return read;
  const { van, tot } = read.value;
  if (van === null || tot === null || van <= tot) return read;
  return atField('tot', refuse(fault('periode.eindeVoorBegin', { begin: van })));
}

/** The cheapest question first: each of 100,000 lines passes here at every keystroke. */
function makeFilter(view: StoreView, input: Vraag, { van, tot }: Tussen) {
  const { persoonId, door } = input;
  const soort = input.soort === null ? null : `${input.soort}.`;
  const before = van === null ? null : isByEndOf(addDays(van, -1));
  const until = tot === null ? null : isByEndOf(tot);
  const words = foldWords(input.zoek);
  return (regel: HistoriekRegel, tekst: string): boolean =>
    (persoonId === null || regel.persoonId === persoonId) &&
    (soort === null || regel.actie.startsWith(soort)) &&
    (door === null || (regel.door ?? '') === door) &&
    !before?.(regel.op) &&
    (until?.(regel.op) ?? true) &&
    words.every((word) => tekst.includes(word) || foldedName(view, regel).includes(word));
}
