import { describe, expect, it } from 'vitest';
import { csamHandlers } from '../../../../src/main/api/handlers/csam.ts';
import { openFileStore } from '../../../../src/main/store/file-store.ts';
import { listOrganisatieKeuzes } from '../../../../src/main/use-cases/sessie/list-organisatie-keuzes.ts';
import { contract, type Input } from '../../../../src/shared/contract/contract.ts';
import { ok } from '../../../../src/shared/result.ts';
import { addMonths, addYears, formatDatum } from '../../../../src/shared/values/datum.ts';
import { accepted, contentsOf, faultsIn, historiekOf } from '../../../builders/gebruikersbeheer.ts';
import { makeTempFolder } from '../../store/store-help.ts';
import { anOefenomgeving, today } from '../aanmelding/oefenomgeving.ts';
import { callerOf, numberOf } from './csam-help.ts';

const taalatelier = '1999.000.546';
const zelf = {
  ondernemingsnummer: taalatelier,
  ...{ wie: 'zelf', insz: '', voornaam: '', naam: '' },
  ...{ email: 'femke@staalkaart.example', telefoon: '016 12 34 56' },
  begindatum: formatDatum(today),
  einddatum: formatDatum(addMonths(today, 48)),
};
const marie = {
  ...zelf,
  ...{ wie: 'ander', insz: numberOf('marie-nieuwkens'), voornaam: 'Marie', naam: 'Nieuwkens' },
};

async function open(bend: Parameters<typeof anOefenomgeving>[0] = {}) {
  const { outside } = await anOefenomgeving(bend);
  const handlers = csamHandlers({ outside });
  return {
    outside,
    appoint: (input: Input<'csam.appoint'>, who = 'femke-staalkaart' as const) =>
      handlers['csam.appoint'](input, callerOf(who)),
    handlers,
    keuzes: (who: Parameters<typeof callerOf>[0]) =>
      listOrganisatieKeuzes(outside, callerOf(who).insz).map(({ naam, hoedanigheid }) => [
        naam,
        hoedanigheid,
      ]),
  };
}

describe('a legal representative appoints', () => {
  it('himself: four years of the right in ten years of werkrelatie, at once', async () => {
    const { outside, appoint } = await open();
    expect(await appoint(zelf)).toEqual(ok({ naam: 'Femke Staalkaart' }));
    const [werkrelatie] = outside.store.view.by('werkrelatie.organisatie', 'taalatelier');
    expect(werkrelatie).toMatchObject({
      ...{ categorie: 'vasteMedewerker', status: 'actief', begindatum: today },
      einddatum: addYears(today, 10),
      ...{ email: 'femke@staalkaart.example', telefoon: '+3216123456' },
    });
    const [toekenning] = outside.store.view.by('toekenning.werkrelatie', werkrelatie?.id ?? '');
    expect(toekenning).toMatchObject({
      gebruikersrechtId: 'hoofd-lokale-beheerder',
      ...{ status: 'actief', begindatum: today, einddatum: addMonths(today, 48) },
    });
  });

  it('an employee whom nobody knew, who finds the organisatie when signing in', async () => {
    const { appoint, keuzes } = await open();
    expect(keuzes('marie-nieuwkens')).toEqual([]);
    expect(await appoint(marie)).toEqual(ok({ naam: 'Marie Nieuwkens' }));
    expect(keuzes('marie-nieuwkens')).toEqual([['Taalatelier Staalkaart', 'hoofdbeheerder']]);
  });

  it('somebody who manages elsewhere, who then has two to choose from', async () => {
    const { appoint, keuzes } = await open();
    const joke = {
      ...marie,
      ...{ insz: numberOf('joke-testaert'), voornaam: 'joke', naam: 'TESTAERT' },
    };
    expect((await appoint(joke)).ok).toBe(true);
    expect(keuzes('joke-testaert')).toEqual([
      ['Hogeschool Denderland', 'beheerder'],
      ['Taalatelier Staalkaart', 'hoofdbeheerder'],
    ]);
  });

  it('from a later day: until then nothing is found', async () => {
    const { appoint, keuzes } = await open();
    const begin = addMonths(today, 1);
    expect((await appoint({ ...marie, begindatum: formatDatum(begin) })).ok).toBe(true);
    expect(keuzes('marie-nieuwkens')).toEqual([]);
  });

  it('for an enterprise that Gebruikersbeheer learns to know by it', async () => {
    const { outside, appoint, keuzes } = await open();
    expect((await appoint({ ...marie, ondernemingsnummer: '1999.000.744' })).ok).toBe(true);
    const [made] = outside.store.view.by('organisatie.ondernemingsnummer', '1999000744');
    expect(made).toMatchObject({
      naam: 'Uitgeverij Staalkaart',
      departementen: [{ naam: 'Boekenstal Leuven', geslotenOp: null }],
    });
    expect(keuzes('marie-nieuwkens')).toEqual([['Uitgeverij Staalkaart', 'hoofdbeheerder']]);
    expect(keuzes('femke-staalkaart')).toEqual([
      ['Taalatelier Staalkaart', 'wettelijkVertegenwoordiger'],
      ['Uitgeverij Staalkaart', 'wettelijkVertegenwoordiger'],
    ]);
  });

  it('through a company, as its vaste vertegenwoordiger', async () => {
    const { handlers, keuzes } = await open();
    const input = { ...marie, ondernemingsnummer: '1999.000.645' };
    const nadia = callerOf('nadia-rolmodel');
    expect((await handlers['csam.appoint'](input, nadia)).ok).toBe(true);
    expect(keuzes('marie-nieuwkens')).toEqual([['Leerwinkel Startlijn', 'hoofdbeheerder']]);
  });

  it('somebody who works there already, within that werkrelatie and reached anew', async () => {
    const { outside, handlers } = await open();
    const thomas = callerOf('thomas-proefstuk');
    const input = {
      ...zelf,
      ondernemingsnummer: '1999.000.051',
      ...{ wie: 'ander', insz: numberOf('amira-modelle'), voornaam: 'Amira', naam: 'Modelle' },
      einddatum: formatDatum(addYears(today, 4)),
    };
    // Her werkrelatie ends in three years, and the right with it.
    const tooLong = await handlers['csam.appoint'](input, thomas);
    expect(faultsIn(tooLong)).toEqual(['einddatum: toekenning.naWerkrelatie']);
    const before = outside.store.view.count('werkrelatie');
    const fits = { ...input, einddatum: formatDatum(addYears(today, 3)) };
    expect((await handlers['csam.appoint'](fits, thomas)).ok).toBe(true);
    expect(outside.store.view.count('werkrelatie')).toBe(before);
    expect(historiekOf(outside).at(-1)).toMatchObject({
      ...{ actie: 'beheerder.appointed', door: 'Thomas Proefstuk' },
      velden: expect.arrayContaining([
        { veld: 'email', voor: 'amira.modelle@denderland.example', na: zelf.email },
        { veld: 'telefoon', voor: null, na: '+3216123456' },
      ]),
    });
  });

  it('with a line of Historiek for each part, in the same commit, and without a number', async () => {
    const { outside, appoint } = await open();
    const before = historiekOf(outside).length;
    await appoint(marie);
    const lines = historiekOf(outside).slice(before);
    expect(lines.map(({ actie, door }) => [actie, door])).toEqual([
      ['persoon.registered', 'Femke Staalkaart'],
      ['werkrelatie.started', 'Femke Staalkaart'],
      ['beheerder.appointed', 'Femke Staalkaart'],
    ]);
    expect(lines[2]?.velden).toContainEqual({
      ...{ veld: 'gebruikersrecht', voor: null, na: 'Hoofd Lokale beheerder' },
    });
    expect(JSON.stringify(lines)).not.toContain(numberOf('marie-nieuwkens'));
  });

  it('so that it is still so after a restart', async () => {
    const folder = await makeTempFolder();
    const first = accepted(await openFileStore({ folder }));
    const { appoint } = await open({ store: first });
    expect((await appoint(marie)).ok).toBe(true);
    await first.close();
    const second = accepted(await openFileStore({ folder }));
    const { keuzes } = await open({ store: second });
    expect(keuzes('marie-nieuwkens')).toEqual([['Taalatelier Staalkaart', 'hoofdbeheerder']]);
    await second.close();
  });
});

describe('an appointment is refused, and nothing is kept', () => {
  const refusals: readonly (readonly [
    string,
    Partial<Input<'csam.appoint'>>,
    readonly string[],
  ])[] = [
    ['without a choice', { wie: '' }, ['wie: aanstelling.wie']],
    ['to a name that is not the number’s', { naam: 'Nieuwkes' }, ['naam: aanstelling.naamAnders']],
    [
      'with nothing filled in',
      { insz: '', voornaam: '', naam: '' },
      ['insz: insz.empty', 'voornaam: veld.verplicht', 'naam: veld.verplicht'],
    ],
    [
      'without a way to reach the person',
      { email: '', telefoon: 'geen' },
      ['email: veld.verplicht', 'telefoon: telefoon.letters'],
    ],
    [
      'from yesterday',
      { begindatum: formatDatum(addMonths(today, -1)) },
      ['begindatum: toekenning.voorVandaag', 'einddatum: toekenning.teLang'],
    ],
    [
      'for longer than the right allows',
      { einddatum: formatDatum(addMonths(today, 49)) },
      ['einddatum: toekenning.teLang'],
    ],
    [
      'for another enterprise',
      { ondernemingsnummer: '1999.000.051' },
      ['ondernemingsnummer: csam.geenFunctie'],
    ],
    ['for none', { ondernemingsnummer: '' }, ['ondernemingsnummer: ondernemingsnummer.empty']],
  ];

  it.each(refusals)('%s', async (_, bend, faults) => {
    const { outside, appoint, handlers } = await open();
    const before = contentsOf(outside);
    const input = { ...marie, ...bend };
    expect(faultsIn(await appoint(input))).toEqual(faults);
    const checked = await handlers['csam.check'](input, callerOf('femke-staalkaart'));
    expect(faultsIn(checked)).toEqual(faults);
    expect(contentsOf(outside)).toBe(before);
  });

  it('a second time for the same days', async () => {
    const { appoint } = await open();
    await appoint(marie);
    expect(faultsIn(await appoint(marie))).toEqual(['begindatum: toekenning.bestaatAl']);
  });

  it('when the register is silent, and goes through when it answers', async () => {
    const { appoint } = await open();
    const robbe = {
      ...marie,
      ...{ insz: numberOf('robbe-lijnbreuk'), voornaam: 'Robbe', naam: 'Lijnbreuk' },
    };
    expect(faultsIn(await appoint(robbe))).toEqual(['insz: persoon.registerOnbereikbaar']);
    expect((await appoint(robbe)).ok).toBe(true);
  });

  it.each([
    ['gust-werkstuk', '1999.000.051', 'csam.functieGeeindigd'],
    ['pieter-schetsmans', '1999.000.348', 'csam.functieVertegenwoordigtNiet'],
    ['griet-blauwdruk', '1999.000.645', 'csam.functieBegintLater'],
    ['ruben-ontwerp', '1999.000.843', 'csam.failliet'],
    ['lies-vantest', '1999.000.051', 'csam.geenFunctie'],
    ['femke-staalkaart', '1999.001.041', 'kbo.stopgezet'],
  ] as const)('to %s at %s: %s', async (who, ondernemingsnummer, code) => {
    const { outside, handlers } = await open();
    const before = contentsOf(outside);
    const input = { ...zelf, ondernemingsnummer };
    for (const procedure of ['csam.open', 'csam.checkPersoon', 'csam.appoint'] as const) {
      const answer = await handlers[procedure](input, callerOf(who));
      expect(faultsIn(answer)).toEqual([`ondernemingsnummer: ${code}`]);
    }
    expect(contentsOf(outside)).toBe(before);
  });

  it('by who represents nothing, without a word about the person', async () => {
    const { handlers } = await open();
    const known = await handlers['csam.checkPersoon'](marie, callerOf('lies-vantest'));
    const unknown = { ...marie, insz: numberOf('tuur-verseling'), naam: 'Niemand' };
    expect(await handlers['csam.checkPersoon'](unknown, callerOf('lies-vantest'))).toEqual(known);
  });
});

it('in a Werkdossier CSAM is not imitated at all', async () => {
  const { handlers } = await open({ soort: 'werk' });
  const answer = await handlers['csam.open'](zelf, callerOf('femke-staalkaart'));
  expect(faultsIn(answer)).toEqual(['ondernemingsnummer: csam.alleenOefening']);
});

it('shows the enterprises one represents, and the functions that let one do nothing', async () => {
  const { handlers, appoint } = await open();
  await appoint(marie);
  const listOf = async (who: Parameters<typeof callerOf>[0]) => {
    const value = accepted(await handlers['csam.list']({}, callerOf(who)));
    expect(contract['csam.list'].output.parse(value)).toEqual(value);
    return value;
  };
  const femke = await listOf('femke-staalkaart');
  expect(
    femke.ondernemingen.map(({ naam, hoofdbeheerders }) => [naam, hoofdbeheerders.length]),
  ).toEqual([
    ['Taalatelier Staalkaart', 1],
    ['Uitgeverij Staalkaart', 0],
  ]);
  const gust = await listOf('gust-werkstuk');
  expect(gust).toMatchObject({
    ondernemingen: [],
    machteloos: [{ onderneming: 'Hogeschool Denderland', reden: 'geeindigd' }],
  });
});
