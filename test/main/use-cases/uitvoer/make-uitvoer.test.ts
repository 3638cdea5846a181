import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { restoreInert } from '../../../../src/main/transfer/formule.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import type { EmailAdres } from '../../../../src/shared/values/email-adres.ts';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import type { Telefoonnummer } from '../../../../src/shared/values/telefoonnummer.ts';
import {
  anOrganisatie,
  aPersoon,
  asId,
  aToekenning,
  aWerkrelatie,
} from '../../../builders/entities.ts';
import {
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  lies,
  withWerkrelatie,
  yusuf,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { formules, startsFormula } from '../../transfer/formules.ts';
import { ask, exported, organisatieId } from './uitvoer-help.ts';

const jef = aPersoon();
const criteria = {
  ...{ departement: null, categorie: null, recht: null, status: null },
  ...{ eindigtVoor: '', sorteer: 'naam' as const, aflopend: false },
};
const lijst = (zoek: string) => ({
  soort: 'lijst' as const,
  zoek,
  filter: 'alle' as const,
  criteria,
});
const world = () =>
  aGebruikersbeheer({
    puts: [
      ...withWerkrelatie,
      put(
        'werkrelatie',
        aWerkrelatie({
          email: 'jef@voorbeeld.be' as EmailAdres,
          telefoon: '+32470000001' as Telefoonnummer,
        }),
      ),
      put('toekenning', aToekenning({ contexten: ['departement-aalst', 'departement-gent'] })),
    ],
  });

describe('the export of persons and rights', () => {
  it('has a row for each werkrelatie and one for each of its rights', async () => {
    const { rows, personen, rijen, bestand } = await exported(await world(), {
      keuze: lijst('Claes'),
    });
    expect([personen, rijen]).toEqual([1, 2]);
    expect(bestand.naam).toBe('personen-en-rechten-2026-06-15.csv');
    const jefs = [formatInsz(jef.insz), 'Jef', 'Claes', '30/07/1985', 'M', 'jef@voorbeeld.be'];
    const here = ['0032 470 00 00 01', 'Lerend Vooruit vzw', '1999.000.051', 'Vaste medewerker'];
    const days = ['01/01/2026', '31/12/2027'];
    expect(rows).toEqual([
      [...jefs, ...here, ...days, '', '', '', 'Actief'],
      [
        ...[...jefs, ...here, ...days, 'Dienstverlener kmo-portefeuille, departementen'],
        ...['dienstverlener kmo-portefeuille', 'Aalst; Gent', 'Actief'],
      ],
    ]);
  });

  it('has a row for who has no werkrelatie, and nothing that is over', async () => {
    const gone = asDatum('2026-06-14');
    const outside = await aGebruikersbeheer({
      puts: [
        put('persoon', aPersoon({ bekendBij: [asId(organisatieId)], status: 'inAfwachting' })),
        put('werkrelatie', aWerkrelatie({ einddatum: gone })),
        put('toekenning', aToekenning({ einddatum: gone })),
      ],
    });
    const { rows } = await exported(outside, { keuze: lijst('Claes') });
    expect(rows).toHaveLength(1);
    expect(rows[0]?.slice(9)).toEqual(['', '', '', '', '', '', 'In afwachting']);
  });

  it('masks every number unless full ones were asked for, in both forms', async () => {
    const outside = await world();
    const masked = await exported(outside, { volledig: false });
    expect(masked.column('Identificatienummer').every((one) => /\*\*\*\.\*\*$/.test(one))).toBe(
      true,
    );
    expect(masked.text).not.toContain(formatInsz(jef.insz));
    expect((await exported(outside)).text).toContain(formatInsz(jef.insz));
  });

  it('is told in Historiek: who, what, how many, masked or full; never a number', async () => {
    const outside = await world();
    await exported(outside, { volledig: false, keuze: lijst('Claes') });
    await exported(outside, { vorm: 'xlsx' }, joke);
    expect(historiekOf(outside)).toMatchObject([
      {
        ...{ actie: 'uitvoer.made', door: lies.naam, persoonId: null, organisatieId },
        velden: [
          { veld: 'bestand', na: 'personen-en-rechten-2026-06-15.csv' },
          { veld: 'keuze', na: 'lijst' },
          { veld: 'aantal', na: '1' },
        ],
      },
      {
        ...{ actie: 'uitvoer.madeFull', door: joke.naam },
        velden: [{ na: 'personen-en-rechten-2026-06-15.xlsx' }, { na: 'organisatie' }, { na: '3' }],
      },
    ]);
    expect(JSON.stringify(historiekOf(outside))).not.toMatch(/\d{11}|\d{3}\.\d\d"/);
  });

  it('of all that one manages holds each organisatie, told to each, and no other', async () => {
    const outside = await world();
    const own = await exported(outside, { keuze: { soort: 'alles' } }, yusuf);
    expect(new Set(own.column('Organisatie'))).toEqual(new Set(['Proeftuin nv']));
    expect(historiekOf(outside).map((regel) => regel.organisatieId)).toEqual(['organisatie-2']);
  });

  it('of nobody is refused, and nothing told', async () => {
    const outside = await world();
    const before = contentsOf(outside);
    expect(faultsIn(await ask(outside, { keuze: lijst('zzzz') }))).toEqual(['uitvoer.niemand']);
    const wrong = { ...lijst(''), criteria: { ...criteria, eindigtVoor: 'morgen' } };
    expect(faultsIn(await ask(outside, { keuze: wrong }))).toHaveLength(1);
    expect(contentsOf(outside)).toBe(before);
  });

  it('runs no formula out of any column that somebody can type, and gives the texts back', async () => {
    const departementen = formules.map((naam, at) => ({ id: `d${at}`, naam, geslotenOp: null }));
    const puts = formules.flatMap((text, at) => {
      const id = (kind: string) => asId<never>(`${kind}-${at}`);
      const insz = aTstNummer({ jaar: 1970, maand: 2, dag: 3, volgnummer: 101 + at });
      const work = { id: id('w'), persoonId: id('p') };
      const held = { id: id('t'), werkrelatieId: id('w'), profiel: text, contexten: [`d${at}`] };
      return [
        put('persoon', aPersoon({ id: id('p'), insz, naam: text, voornaam: text })),
        put('werkrelatie', aWerkrelatie(work)),
        put('toekenning', aToekenning(held)),
      ];
    });
    const organisatie = put('organisatie', anOrganisatie({ naam: '=1+1', departementen }));
    const { rows, column } = await exported(
      await aGebruikersbeheer({ puts: [organisatie, ...puts] }),
    );
    expect(rows.flat().filter((cell) => startsFormula.test(cell))).toEqual([]);
    for (const kop of ['Voornaam', 'Naam', 'Profiel', 'Contexten']) {
      const restored = new Set(column(kop).map(restoreInert));
      expect(formules.filter((text) => !restored.has(text))).toEqual([]);
    }
  });
});
