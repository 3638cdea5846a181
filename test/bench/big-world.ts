import type { Persoon } from '../../src/main/domain/persoon.ts';
import { type Put, put } from '../../src/main/store/store.ts';
import { tstNummer } from '../../src/main/world/tst-nummer.ts';
import { foldWords } from '../../src/shared/fold-text.ts';
import { addDays, asDatum, type Datum } from '../../src/shared/values/datum.ts';
import type { EmailAdres } from '../../src/shared/values/email-adres.ts';
import type { GebruikersrechtId, Moment } from '../../src/shared/values/ids.ts';
import {
  aHistoriekRegel,
  aPersoon,
  asId,
  aToekenning,
  aWerkrelatie,
} from '../builders/entities.ts';
import { createChance, givenNames, surnames, zipf } from './names.ts';

type Chance = () => number;
type Place = { readonly today: Datum; readonly chance: Chance; readonly at: number };

const DAYS = 20_000;
const departementen = ['aalst', 'asse', 'gent', 'oudenaarde', 'sint-niklaas'];
const rechten = ['vlaio-inkom-gebruiker', 'kmo-departementen', 'kmo-departementen'];

/**
 * So many persons of the sample Hogeschool besides those of the sample world, the same in every run:
 * names by Zipf, 1.3 werkrelaties and 1.5 toekenningen each, TST numbers. A third of the second
 * werkrelaties is with the Vormingscentrum, and every hundredth person works there alone.
 */
export function bigWorld(persons: number, today: Datum): readonly Put[] {
  const chance = createChance(20_261_123);
  return Array.from({ length: persons }, (_, at) => onePerson({ today, chance, at })).flat();
}

function onePerson(place: Place): readonly Put[] {
  const { chance, at } = place;
  const persoon = aPersoonAt(place);
  const waar = at % 100 === 99 ? 'vormingscentrum' : 'hogeschool';
  const first = aWerkrelatieAt(place, { persoon, waar, nummer: 1 });
  const second =
    at % 10 < 3
      ? [aWerkrelatieAt(place, { persoon, waar: at % 9 < 3 ? 'vormingscentrum' : waar, nummer: 2 })]
      : [];
  const einde = first.einddatum;
  // None for a fifth, and up to three for the others: 1.5 on average.
  const count = at % 5 === 0 ? 0 : 1 + Math.floor(chance() * 2.75);
  const toekenningen = Array.from({ length: count }, (_, nummer) =>
    aToekenningAt(place, { werkrelatieId: first.id, einde, nummer }),
  );
  const regel = aHistoriekRegel({
    id: asId(`h-${at}`),
    op: `${addDays(place.today, -Math.floor(chance() * 900))}T08:00:00.000Z` as Moment,
    door: 'Lies Vantest',
    persoonId: persoon.id,
    organisatieId: asId(waar),
  });
  return [
    put('persoon', persoon),
    ...[first, ...second].map((each) => put('werkrelatie', each)),
    ...toekenningen.map((each) => put('toekenning', each)),
    put('historiek', regel),
  ];
}

function aPersoonAt({ chance, at }: Place): Persoon {
  const geboortedatum = addDays(asDatum('1950-01-01'), (at * 7919) % DAYS);
  // Far above what the sample world uses, and another one for each round of all days.
  const insz = tstNummer(geboortedatum, 500 + Math.floor(at / DAYS));
  return aPersoon({
    id: asId(`p-${at}`),
    insz,
    voornaam: zipf(givenNames, chance()),
    naam: zipf(surnames, chance()),
    geboortedatum,
    status: at % 50 === 7 ? 'inAfwachting' : 'actief',
  });
}

function aWerkrelatieAt(
  { today, chance, at }: Place,
  what: { readonly persoon: Persoon; readonly waar: string; readonly nummer: number },
) {
  const { persoon, waar, nummer } = what;
  const begindatum = addDays(today, -30 - Math.floor(chance() * 1500));
  const local = foldWords(`${persoon.voornaam} ${persoon.naam}`).join('.');
  return aWerkrelatie({
    id: asId(`w-${at}-${nummer}`),
    persoonId: persoon.id,
    organisatieId: asId(waar),
    categorie: at % 4 === 0 ? 'externeMedewerker' : 'vasteMedewerker',
    begindatum,
    // A tenth has left; of the others one in forty ends within thirty days.
    einddatum: addDays(today, Math.floor(chance() * 1300) - 120),
    email: `${local}@${waar}.example` as EmailAdres,
  });
}

function aToekenningAt(
  { today, chance, at }: Place,
  what: { readonly werkrelatieId: string; readonly einde: Datum; readonly nummer: number },
) {
  const recht = rechten[(at + what.nummer) % rechten.length] ?? '';
  const metContext = recht === 'kmo-departementen';
  return aToekenning({
    id: asId(`t-${at}-${what.nummer}`),
    werkrelatieId: asId(what.werkrelatieId),
    gebruikersrechtId: recht as GebruikersrechtId,
    profiel: metContext ? 'dienstverlener kmo-portefeuille' : 'Gebruiker',
    contexten: metContext
      ? [`campus-${departementen[Math.floor(chance() * departementen.length)]}`]
      : [],
    begindatum: addDays(today, -30),
    einddatum: what.einde,
    status: at % 60 === 11 ? 'inAfwachting' : 'actief',
  });
}
