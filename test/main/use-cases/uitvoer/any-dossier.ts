import fc from 'fast-check';
import { type Put, put } from '../../../../src/main/store/store.ts';
import { requiredText } from '../../../../src/main/use-cases/typed-field.ts';
import { foldWords } from '../../../../src/shared/fold-text.ts';
import { categorieen, type Geslacht } from '../../../../src/shared/values/codelijsten.ts';
import { addDays, minDatum } from '../../../../src/shared/values/datum.ts';
import { type EmailAdres, parseEmailAdres } from '../../../../src/shared/values/email-adres.ts';
import { suggestFromInsz } from '../../../../src/shared/values/insz.ts';
import {
  parseTelefoonnummer,
  type Telefoonnummer,
} from '../../../../src/shared/values/telefoonnummer.ts';
import {
  anOrganisatie,
  aPersoon,
  asId,
  aToekenning,
  aWerkrelatie,
} from '../../../builders/entities.ts';
import { vandaag } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

const hard = [
  ...["'", '"', '=', '+', '-', '@', ';', ',', '|', '/', '•', '*', '(', '\\', '_x0041_', '<&>'],
  ...['é', 'ø', 'Č', '＝', '日', '😀', '0', '00', ' ', ' / ', "d'", 'van ', 'Totaal', '1/2/2026'],
];
/** As every form and every list keeps it, and no text that was read in the wrong encoding. */
const tekst = fc
  .array(fc.oneof(fc.constantFrom(...hard), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => requiredText(parts.join(''), 100))
  .filter((text) => text.ok)
  .map((text) => (text.ok ? text.value : ''))
  .filter((text) => !/[ÃÂ]|â€/u.test(text));

const email = fc
  .constantFrom('an@voorbeeld.be', "o'neil@voorbeeld.be", '-an@voorbeeld.be', '=an@voorbeeld.be')
  .map(parseEmailAdres)
  .map((parsed): EmailAdres | null => (parsed.ok ? parsed.value : null));
const telefoon = fc
  .constantFrom('0470 00 00 01', '02 553 17 00', '+33 1 23 45 67 89', '')
  .map(parseTelefoonnummer)
  .map((parsed): Telefoonnummer | null => (parsed.ok ? parsed.value : null));

const dag = (from: number, until: number) =>
  fc.integer({ min: from, max: until }).map((days) => addDays(vandaag, days));

const recht = fc.record({
  recht: fc.constantFrom('kmo-departementen', 'kaal', 'een-rol', 'meer-modules'),
  which: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
  einddatum: dag(0, 900),
  gestopt: fc.boolean(),
  status: fc.constantFrom('actief' as const, 'inAfwachting' as const),
});
const werk = fc.record({
  categorie: fc.constantFrom(...categorieen),
  begindatum: dag(-900, 300),
  duur: fc.integer({ min: 0, max: 1500 }),
  email,
  telefoon,
  rechten: fc.array(recht, { maxLength: 3 }),
});
const wie = fc.record({
  voornaam: tekst,
  naam: tekst,
  jaar: fc.integer({ min: 1880, max: 1999 }),
  geslacht: fc.constantFrom<Geslacht>('M', 'V', 'X'),
  geboortedatum: fc.boolean(),
  werk: fc.array(werk, { maxLength: 3 }),
});

/** Any organisatie with any persons: what they have may lie beside or after each other. */
export const anyDossier: fc.Arbitrary<readonly Put[]> = fc
  .record({
    organisatie: tekst,
    departementen: fc.uniqueArray(tekst, {
      ...{ minLength: 1, maxLength: 5 },
      selector: (naam) => foldWords(naam).join(' ') || naam,
    }),
    personen: fc.array(wie, { minLength: 1, maxLength: 4 }),
  })
  .map(({ organisatie, departementen, personen }) => [
    put(
      'organisatie',
      anOrganisatie({
        naam: organisatie,
        departementen: departementen.map((naam, at) => ({ id: `d${at}`, naam, geslotenOp: null })),
      }),
    ),
    ...personen.flatMap((persoon, at) => putsOf(persoon, at, departementen.length)),
  ]);

type Wie = typeof wie extends fc.Arbitrary<infer T> ? T : never;

function putsOf({ werk: all, jaar, ...bend }: Wie, at: number, departementen: number) {
  const insz = aTstNummer({ jaar, maand: 5, dag: 17, volgnummer: 101 + at });
  const geboortedatum = bend.geboortedatum ? suggestFromInsz(insz).geboortedatum : null;
  const id = asId<never>(`p${at}`);
  const persoon = aPersoon({
    ...bend,
    id,
    insz,
    geboortedatum,
    bekendBij: [asId('organisatie-1')],
  });
  return [
    put('persoon', persoon),
    ...all.flatMap((one, nr) => workOf(one, `${at}-${nr}`, { id, departementen })),
  ];
}

type Werk = typeof werk extends fc.Arbitrary<infer T> ? T : never;

function workOf(
  { rechten, duur, ...bend }: Werk,
  key: string,
  { id, departementen }: { readonly id: never; readonly departementen: number },
): readonly Put[] {
  const einddatum = addDays(bend.begindatum, duur);
  const werkrelatie = aWerkrelatie({ ...bend, id: asId(`w${key}`), persoonId: id, einddatum });
  return [
    put('werkrelatie', werkrelatie),
    ...rechten.map(({ recht: naam, which, gestopt, ...own }, nr) =>
      put(
        'toekenning',
        aToekenning({
          ...{ id: asId(`t${key}-${nr}`), werkrelatieId: asId(`w${key}`), status: own.status },
          gebruikersrechtId: asId(naam),
          profiel: naam === 'kmo-departementen' ? 'dienstverlener kmo-portefeuille' : null,
          contexten: contextenOf(naam, which, departementen),
          begindatum: werkrelatie.begindatum,
          einddatum: minDatum(own.einddatum, einddatum),
          gestopt: gestopt ? { door: 'Lies Vantest', reden: 'Andere taak' } : null,
        }),
      ),
    ),
  ];
}

function contextenOf(recht: string, which: readonly number[], departementen: number) {
  const numbers = (length: number) => [...new Set(which.map((one) => one % length))];
  if (recht === 'kmo-departementen') return numbers(departementen).map((one) => `d${one}`);
  if (recht === 'een-rol') return ['Schrijver'];
  return recht === 'meer-modules'
    ? numbers(2).map((one) => ['Subsidies', 'Toezicht'][one] ?? '')
    : [];
}
