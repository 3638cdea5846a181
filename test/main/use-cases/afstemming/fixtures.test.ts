import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import { aGebruikersbeheer } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { openRapport } from '../../../builders/open-rapport.ts';

/** The two of the reports: one agrees, of the other the end differs. */
const started = () =>
  aGebruikersbeheer({
    puts: [
      put('persoon', aPersoon({ insz: aTstNummer({ volgnummer: 21 }) })),
      put('werkrelatie', aWerkrelatie()),
      put('toekenning', aToekenning({ contexten: ['departement-aalst', 'departement-gent'] })),
      put(
        'persoon',
        aPersoon({
          ...{ id: asId('zoe'), voornaam: 'Zoë', naam: 'Noël' },
          insz: aTstNummer({ jaar: 1991, maand: 3, dag: 4, volgnummer: 24 }),
        }),
      ),
      put('werkrelatie', aWerkrelatie({ id: asId('werk-zoe'), persoonId: asId('zoe') })),
      put(
        'toekenning',
        aToekenning({
          ...{ id: asId('recht-zoe'), werkrelatieId: asId('werk-zoe') },
          ...{ contexten: ['departement-asse'], status: 'inAfwachting' },
          einddatum: asDatum('2027-12-31'),
        }),
      ),
    ],
  });

const read = async (naam: string) => {
  const url = new URL(`../../../fixtures/afstemming/${naam}`, import.meta.url);
  return openRapport(await started(), new Uint8Array(await readFile(url)));
};

describe('a report as people get it', () => {
  it.each([
    'puntkomma-bom.csv',
    'windows-1252.csv',
    'zonder-nummer.csv',
    'gemaskeerd.csv',
    'komma-utf8.csv',
    'contexten-in-een-cel.csv',
    'titel-en-totaal.csv',
  ])('is held against the dossier without a word: %s', async (naam) => {
    const rapport = await read(naam);
    // The two beheerders of the organisatie stand in none of these.
    expect(await rapport.tellingen()).toEqual({ klopt: 1, anders: 1, ontbreekt: 2 });
    const [zoe] = await rapport.uitkomsten('anders');
    expect(zoe?.verschillen).toEqual([
      { veld: 'einddatum', hier: '2027-12-31', daar: '2027-06-30' },
    ]);
  });

  it('asks for its columns when nothing in it is a right', async () => {
    const rapport = await read('geen-rapport.csv');
    expect((await rapport.stand()).ontbrekend).toContain('recht');
    expect(await rapport.tellingen()).toEqual({});
  });
});
