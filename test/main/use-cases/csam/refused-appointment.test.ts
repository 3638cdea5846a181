import { describe, expect, it } from 'vitest';
import { contract, type Input } from '../../../../src/shared/contract/contract.ts';
import { addMonths, formatDatum } from '../../../../src/shared/values/datum.ts';
import { accepted, contentsOf, faultsIn } from '../../../builders/gebruikersbeheer.ts';
import { today } from '../aanmelding/oefenomgeving.ts';
import { marie, open, zelf } from './appoint-help.ts';
import { callerOf, numberOf } from './csam-help.ts';

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
