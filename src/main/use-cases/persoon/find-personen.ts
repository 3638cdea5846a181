import type { PersoonRij } from '../../../shared/contract/persoon.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { GebruikersrechtId } from '../../../shared/values/ids.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { type PersoonFilter, RIJEN_PER_PAGINA } from '../../../shared/values/persoon-lijst.ts';
import {
  type Dossier,
  eindigtBinnen,
  inAfwachtingSinds,
  isZonderRecht,
  isZonderWerkrelatie,
  lopendeToekenningen,
  lopendeWerkrelaties,
} from '../../domain/dossier.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Outside } from '../outside.ts';
import { foldWords } from './fold-text.ts';
import { loadDossiers } from './load-dossiers.ts';

type Input = {
  readonly organisatieId: string;
  readonly zoek: string;
  readonly filter: PersoonFilter;
  readonly pagina: number;
};

/** 'Toon alle personen': searched, filtered, by naam and voornaam, one page of it. */
export function findPersonen(
  { store, catalogus, clock }: Outside,
  input: Input,
): Result<{ totaal: number; rijen: PersoonRij[] }> {
  const today = clock.today();
  const matches = createMatcher(input.zoek);
  const found = loadDossiers(store.view, input.organisatieId)
    .filter((dossier) => matches(dossier.persoon) && filters[input.filter](dossier, today))
    .toSorted((a, b) => compareByNaam(a.persoon, b.persoon));
  const begin = input.pagina * RIJEN_PER_PAGINA;
  const rijen = found.slice(begin, begin + RIJEN_PER_PAGINA);
  const nameOf = (id: GebruikersrechtId) => catalogus.get(id)?.naam ?? id;
  return ok({
    totaal: found.length,
    rijen: rijen.map((dossier) => describe(dossier, today, nameOf)),
  });
}

const filters: Readonly<Record<PersoonFilter, (dossier: Dossier, today: Datum) => boolean>> = {
  alle: () => true,
  zonderWerkrelatie: isZonderWerkrelatie,
  zonderRecht: isZonderRecht,
  inAfwachting: (dossier) => inAfwachtingSinds(dossier).length > 0,
  eindigtBinnen30: (dossier, today) => eindigtBinnen(dossier, today, 30).length > 0,
  eindigtBinnen60: (dossier, today) => eindigtBinnen(dossier, today, 60).length > 0,
  eindigtBinnen90: (dossier, today) => eindigtBinnen(dossier, today, 90).length > 0,
};

/** Beginnings of name parts in any order, and digits of the number with or without dots. */
function createMatcher(zoek: string): (persoon: Persoon) => boolean {
  const words = foldWords(zoek);
  const letters = words.filter((word) => !/\d/.test(word));
  const digits = words.filter((word) => /\d/.test(word)).join('');
  return (persoon) => {
    if (!persoon.insz.includes(digits)) return false;
    if (letters.length === 0) return true;
    const parts = foldWords(`${persoon.voornaam} ${persoon.naam} ${persoon.roepnaam ?? ''}`);
    return letters.every((letter) => parts.some((part) => part.startsWith(letter)));
  };
}

const collator = new Intl.Collator('nl', { sensitivity: 'base' });

/** By naam, then voornaam; the id makes the order the same on every page. */
export function compareByNaam(a: Persoon, b: Persoon): number {
  return (
    collator.compare(a.naam, b.naam) ||
    collator.compare(a.voornaam, b.voornaam) ||
    (a.id < b.id ? -1 : 1)
  );
}

function describe(
  dossier: Dossier,
  today: Datum,
  nameOf: (id: GebruikersrechtId) => string,
): PersoonRij {
  const { id, voornaam, naam, insz, status } = dossier.persoon;
  const [longest] = lopendeWerkrelaties(dossier, today);
  const rechten = lopendeToekenningen(dossier, today).map((held) => nameOf(held.gebruikersrechtId));
  return {
    id,
    voornaam,
    naam,
    inszMasker: maskInsz(insz),
    status,
    werkrelatie:
      longest === undefined
        ? null
        : {
            categorie: longest.categorie,
            begindatum: longest.begindatum,
            einddatum: longest.einddatum,
          },
    rechten: [...new Set(rechten)],
  };
}
