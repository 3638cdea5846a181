import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { restoreInert } from '../../../../src/main/transfer/formule.ts';
import { listHouders } from '../../../../src/main/use-cases/gebruikersrecht/list-houders.ts';
import { writeRapport } from '../../../../src/main/use-cases/gebruikersrecht/write-rapport.ts';
import type { EmailAdres } from '../../../../src/shared/values/email-adres.ts';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  type TestOutside,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';
import { formules, startsFormula } from '../../transfer/formules.ts';
import { readCells } from '../../transfer/read-csv.ts';

const organisatieId = 'organisatie-1';
const alles = { organisatieId, gebruikersrechtId: null, departementId: null };
const pauze = async () => undefined;
type Vraag = Parameters<typeof writeRapport>[2]['input'];

const twee = aToekenning({ contexten: ['departement-aalst', 'departement-gent'] });
const elders = [
  put('werkrelatie', aWerkrelatie({ id: asId('elders'), organisatieId: asId('organisatie-2') })),
  put('toekenning', aToekenning({ id: asId('recht-elders'), werkrelatieId: asId('elders') })),
];
const started = () =>
  aGebruikersbeheer({ puts: [...withWerkrelatie, put('toekenning', twee), ...elders] });

async function report(outside: TestOutside, bend: Partial<Vraag> = {}, volledig = false) {
  const input = { ...alles, ...bend };
  const made = accepted(await writeRapport(outside, joke, { input, volledig, pauze }));
  const text = new TextDecoder().decode(made.bestand.bytes);
  const [koppen = [], ...rows] = readCells(text, ';');
  const column = (kop: string) => rows.map((row) => row[koppen.indexOf(kop)]);
  return { ...made, rows, column, text };
}

describe('the report of rights', () => {
  it('has a row for each context, and one for a right without', async () => {
    const { rijen, column, bestand } = await report(await started());
    expect(rijen).toBe(4);
    expect(column('Context')).toEqual(['Aalst', 'Gent', '', '']);
    expect(column('Gebruikersrecht').slice(2).toSorted()).toEqual([
      'Hoofd Lokale beheerder',
      'Lokale beheerder',
    ]);
    expect(bestand.naam).toBe('rapport-gebruikersrechten-2026-06-15.csv');
  });

  it('is limited to one right or one departement', async () => {
    const outside = await started();
    const gent = await report(outside, { departementId: 'departement-gent' });
    expect(gent.column('Context')).toEqual(['Gent']);
    const beheer = await report(outside, { gebruikersrechtId: 'lokale-beheerder' });
    expect(beheer.column('Naam')).toEqual(['Testaert']);
  });

  it('masks every number, unless full ones were asked for', async () => {
    const outside = await started();
    const insz = outside.store.view.get('persoon', 'persoon-1')?.insz;
    if (insz === undefined) throw new Error('Nobody');
    expect((await report(outside)).text).not.toContain(formatInsz(insz));
    expect((await report(outside)).column('Identificatienummer')[0]).toMatch(/\*\*\*\.\*\*$/);
    expect((await report(outside, {}, true)).column('Identificatienummer')[0]).toBe(
      formatInsz(insz),
    );
  });

  it('is told in Historiek, and what it was about; never a number', async () => {
    const outside = await started();
    await report(outside, { departementId: 'departement-gent' }, true);
    expect(historiekOf(outside)).toMatchObject([
      {
        ...{ actie: 'rapport.madeFull', door: joke.naam, persoonId: null, organisatieId },
        velden: [
          { veld: 'departement', na: 'Gent' },
          { veld: 'aantal', na: '1' },
        ],
      },
    ]);
    expect(JSON.stringify(historiekOf(outside))).not.toMatch(/\d{11}/);
  });

  it("holds nothing of a person's other organisatie", async () => {
    const { text } = await report(await started());
    expect(text).not.toMatch(/Proeftuin|Yusuf|elders/);
    expect(text.match(/Aalst/g)).toHaveLength(1);
  });

  it.each([
    [{ gebruikersrechtId: 'bestaat-niet' }, ['gebruikersrecht.onbekend']],
    [{ departementId: 'bestaat-niet' }, ['departement.onbekend']],
  ])('of %j is refused, and nothing told', async (bend, codes) => {
    const outside = await started();
    const before = contentsOf(outside);
    const input = { ...alles, ...bend };
    const made = await writeRapport(outside, joke, { input, volledig: false, pauze });
    expect(faultsIn(made)).toEqual(codes);
    expect(contentsOf(outside)).toBe(before);
  });

  it('runs no formula out of any column that somebody can type, and gives the texts back', async () => {
    const rows = formules.flatMap((text, at) => {
      const id = (kind: string) => asId<never>(`${kind}-${at}`);
      const persoon = aPersoon({ id: id('p'), naam: text, voornaam: text });
      const email = text as EmailAdres;
      return [
        put('persoon', { ...persoon, insz: String(80_000_000_000 + at) as never }),
        put('werkrelatie', aWerkrelatie({ id: id('w'), persoonId: id('p'), email: null })),
        put(
          'toekenning',
          aToekenning({ id: id('t'), werkrelatieId: id('w'), profiel: text, contexten: [email] }),
        ),
      ];
    });
    const { rows: read, column } = await report(await aGebruikersbeheer({ puts: rows }));
    const cells = read.flat().filter((cell) => cell !== '');
    expect(cells.filter((cell) => startsFormula.test(cell))).toEqual([]);
    for (const kop of ['Naam', 'Voornaam', 'Profiel', 'Context']) {
      const restored = new Set(column(kop).map((cell) => restoreInert(cell ?? '')));
      expect(formules.filter((text) => !restored.has(text))).toEqual([]);
    }
  });
});

describe('who holds a right', () => {
  it('is listed by naam with its contexts, found by name, of the own organisatie only', async () => {
    const outside = await started();
    const ask = (zoek: string, pagina = 0) => {
      const key = { organisatieId, gebruikersrechtId: 'kmo-departementen' };
      return accepted(listHouders(outside, { ...key, zoek, pagina }));
    };
    expect(ask('')).toMatchObject({
      totaal: 1,
      rijen: [{ toekenningId: 'toekenning-1', contexten: ['Aalst', 'Gent'] }],
    });
    expect(ask('').rijen[0]?.inszMasker).toMatch(/\*\*\*\.\*\*$/);
    expect(ask('niemand').totaal).toBe(0);
    expect(ask('', 1).rijen).toEqual([]);
  });
});
