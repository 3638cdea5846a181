import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import {
  accepted,
  aGebruikersbeheer,
  type TestOutside,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { paste } from '../../../builders/open-lijst.ts';

const kop =
  'Rijksregisternummer;Voornaam;Naam;E-mail;Categorie;Einddatum;Gebruikersrecht;Departementen';

const KMO = 'Dienstverlener kmo-portefeuille, departementen';
const nummers = [11, 13, 15].map((volgnummer) =>
  formatInsz(aTstNummer({ jaar: 1990, maand: 5, volgnummer })),
);

/** Few values, so that rows about one persoon meet, agree and differ. */
const anyRow = fc
  .record({
    insz: fc.constantFrom(...nummers, '85.67.30-001.92', '85.67.30-001.93', ''),
    voornaam: fc.constantFrom('An', 'Jef', ''),
    naam: fc.constantFrom('Peeters', 'Claes', 'PEETERS'),
    email: fc.constantFrom('', 'an@lerend.example', 'geen adres'),
    categorie: fc.constantFrom('', 'vaste medewerker', 'externe medewerker'),
    einddatum: fc.constantFrom('', '30/06/2029', '30/06/2030'),
    recht: fc.constantFrom('', KMO, 'Kaal recht', 'onzin'),
    departementen: fc.constantFrom('', 'Aalst', 'Gent, Asse', 'Aalts'),
  })
  .map((row) => Object.values(row).join(';'));
const anyRows = fc.array(anyRow, { minLength: 1, maxLength: 8 });

function shuffled(rows: readonly string[], seed: readonly number[]): readonly string[] {
  return rows
    .map((row, at) => ({ row, key: seed[at] ?? 0, at }))
    .toSorted((a, b) => a.key - b.key || a.at - b.at)
    .map(({ row }) => row);
}

/** Every row with what is said of it; where it stands in the file is not part of that. */
async function said(outside: TestOutside, rows: readonly string[]): Promise<readonly string[]> {
  const lijst = await paste(outside, [kop, ...rows]);
  const found = await lijst.rijen();
  const text = new Map(rows.map((row, at) => [at + 2, row]));
  return found
    .map(({ nummer, oordeel, faults, gevolgen }) =>
      JSON.stringify([
        text.get(nummer),
        oordeel,
        faults.map(({ code, field }) => [code, field]),
        gevolgen,
      ]),
    )
    .toSorted();
}

/** All that is kept, without ids, moments and the order in which it came. */
function contents({ store }: TestOutside): readonly string[] {
  const { view } = store;
  const personen = [...view.all('persoon')];
  return personen
    .map(({ id, insz, voornaam, naam, bekendBij }) => {
      const werkrelaties = view.by('werkrelatie.persoon', id).map((werkrelatie) => {
        const { categorie, begindatum, einddatum, telefoon, email } = werkrelatie;
        const rechten = view
          .by('toekenning.werkrelatie', werkrelatie.id)
          .map((held) => [
            held.gebruikersrechtId,
            [...held.contexten].toSorted(),
            held.begindatum,
            held.einddatum,
          ])
          .toSorted();
        return { categorie, begindatum, einddatum, telefoon, email, rechten };
      });
      return JSON.stringify({ insz, voornaam, naam, bekendBij, werkrelaties });
    })
    .toSorted();
}

describe('for every list', () => {
  it('the order of the rows says nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.array(fc.nat(), { minLength: 8 }), async (rows, seed) => {
        const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
        expect(await said(outside, shuffled(rows, seed))).toEqual(await said(outside, rows));
      }),
      { numRuns: 150 },
    );
  });

  it('every row of the file has one verdict, and a refused one its reason', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
        const found = await (await paste(outside, [kop, ...rows])).rijen();
        expect(found.map(({ nummer }) => nummer)).toEqual(rows.map((_row, at) => at + 2));
        for (const { oordeel, faults } of found) {
          expect(faults.length > 0).toBe(oordeel === 'geweigerd');
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeping the chosen rows is deciding about each persoon by himself', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const together = await aGebruikersbeheer({ puts: withWerkrelatie });
        await (await paste(together, [kop, ...rows])).keep();
        const apart = await aGebruikersbeheer({ puts: withWerkrelatie });
        for (const insz of new Set(rows.map((row) => row.split(';')[0]))) {
          const own = rows.filter((row) => row.startsWith(`${insz};`));
          await (await paste(apart, [kop, ...own])).keep();
        }
        expect(contents(together)).toEqual(contents(apart));
      }),
      { numRuns: 100 },
    );
  });

  it('undone, it leaves what was there before', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
        const seen = () =>
          JSON.stringify(
            outside.store.view
              .dossiers('organisatie-1')
              .dossiers.map(({ persoon, werkrelaties, toekenningen }) => [
                persoon.id,
                werkrelaties,
                toekenningen.filter(({ begindatum, einddatum }) => begindatum <= einddatum),
              ]),
          );
        const before = seen();
        const lijst = await paste(outside, [kop, ...rows]);
        const kept = await lijst.keep();
        if (kept.ok) accepted(await lijst.undo(kept.value.inlezingId));
        expect(seen()).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});
