import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsTodayOrLater } from '../../../../src/main/domain/toekenning-rules.ts';
import { type Put, put } from '../../../../src/main/store/store.ts';
import { writeRapport } from '../../../../src/main/use-cases/gebruikersrecht/write-rapport.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import {
  aDepartement,
  anOrganisatie,
  aPersoon,
  asId,
  aToekenning,
  aWerkrelatie,
} from '../../../builders/entities.ts';
import { accepted, aGebruikersbeheer, lies, vandaag } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { openRapport } from '../../../builders/open-rapport.ts';
import { PROFIEL } from '../../../builders/rapport.ts';

/** Names as people and places have them: signs that divide, that quote, that begin a formula. */
const departementen = [
  aDepartement(),
  aDepartement({ id: 'zuid', naam: 'Gent, Zuid; "het" Station' }),
  aDepartement({ id: 'formule', naam: '=Campus +1' }),
  aDepartement({ id: 'sint', naam: 'Sint-Niklaas / Beveren' }),
];
const namen = [
  'Claes',
  "D'Hondt",
  'Van den Berghe',
  '=SOM(A1)',
  'Çelik-Öz',
  'Nuñez; Ruiz',
] as const;

const anyRecht = fc.record({
  kaal: fc.boolean(),
  contexten: fc.subarray(
    departementen.map(({ id }) => id),
    { minLength: 1 },
  ),
  begin: fc.constantFrom('2026-01-01', '2026-05-31'),
  einde: fc.constantFrom('2026-06-14', '2026-06-15', '2027-12-31'),
  status: fc.constantFrom('actief' as const, 'inAfwachting' as const),
});
const anyPersonen = fc.array(
  fc.record({
    naam: fc.constantFrom(...namen),
    rechten: fc.uniqueArray(anyRecht, { maxLength: 2, selector: ({ kaal }) => kaal }),
  }),
  { minLength: 1, maxLength: 5 },
);

function putsOf(
  personen: readonly { naam: string; rechten: readonly RechtRow[] }[],
): readonly Put[] {
  return personen.flatMap(({ naam, rechten }, at): readonly Put[] => [
    put(
      'persoon',
      aPersoon({
        ...{ id: asId(`p${at}`), naam, bekendBij: [asId('organisatie-1')] },
        // Each born on a day of his own: else two of one name are rightly not told apart.
        insz: aTstNummer({ jaar: 1970 + at, volgnummer: 11 }),
      }),
    ),
    put('werkrelatie', aWerkrelatie({ id: asId(`w${at}`), persoonId: asId(`p${at}`) })),
    ...rechten.map(({ kaal, contexten, begin, einde, status }, nr) =>
      put(
        'toekenning',
        aToekenning({
          ...{ id: asId(`t${at}-${nr}`), werkrelatieId: asId(`w${at}`), status },
          gebruikersrechtId: asId(kaal ? 'kaal' : 'kmo-departementen'),
          ...{ profiel: kaal ? null : PROFIEL, contexten: kaal ? [] : contexten },
          ...{ begindatum: asDatum(begin), einddatum: asDatum(einde) },
        }),
      ),
    ),
  ]);
}
type RechtRow = {
  readonly kaal: boolean;
  readonly contexten: string[];
  readonly begin: string;
  readonly einde: string;
  readonly status: 'actief' | 'inAfwachting';
};

describe('our own report', () => {
  it.each([false, true])(
    'agrees with the dossier it was made of, numbers in full: %s',
    async (volledig) => {
      await fc.assert(
        fc.asyncProperty(anyPersonen, async (personen) => {
          const outside = await aGebruikersbeheer({
            puts: [...putsOf(personen), put('organisatie', anOrganisatie({ departementen }))],
          });
          const made = accepted(
            await writeRapport(outside, lies, {
              input: {
                organisatieId: 'organisatie-1',
                gebruikersrechtId: null,
                departementId: null,
              },
              ...{ volledig, pauze: async () => undefined },
            }),
          );
          const rapport = await openRapport(outside, made.bestand.bytes);
          const running = [...outside.store.view.all('toekenning')].filter(
            (each) =>
              runsTodayOrLater(each, vandaag) &&
              outside.store.view.get('werkrelatie', each.werkrelatieId)?.organisatieId ===
                'organisatie-1',
          );
          expect(await rapport.tellingen()).toEqual({ klopt: running.length });
          const { tellingen } = await rapport.toestand();
          expect(tellingen).toEqual({ komt: 0, wijzigt: 0, stopt: 0, blijft: running.length });
        }),
        { numRuns: 25 },
      );
    },
  );
});
