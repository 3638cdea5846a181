import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { closeDepartement } from '../../../../src/main/use-cases/departement/close-departement.ts';
import { renameDepartement } from '../../../../src/main/use-cases/departement/name-departement.ts';
import { listHistoriekOfOrganisatie } from '../../../../src/main/use-cases/historiek/list-organisatie-historiek.ts';
import { showOrganisatieToestand } from '../../../../src/main/use-cases/historiek/show-organisatie-toestand.ts';
import { stopToekenning } from '../../../../src/main/use-cases/toekenning/stop-toekenning.ts';
import { ok } from '../../../../src/shared/result.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import {
  aHistoriekRegel,
  asId,
  asMoment,
  aToekenning,
  aWerkrelatie,
} from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  faultsIn,
  joke,
  type TestOutside,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';

const organisatieId = 'organisatie-1';
const alles = { organisatieId, zoek: '', persoonId: null, soort: null, door: null };
const vraag = { ...alles, van: '', tot: '', pagina: 0 };
type Vraag = Parameters<typeof listHistoriekOfOrganisatie>[2];

const regel = (id: string, bend: Parameters<typeof aHistoriekRegel>[0] = {}) =>
  put('historiek', aHistoriekRegel({ id: asId(id), ...bend }));

const regels = [
  regel('a', { op: asMoment('2026-03-01T10:00:00.000Z'), door: 'Zoë Çelik' }),
  regel('b', {
    ...{ op: asMoment('2026-03-02T22:59:59.000Z'), actie: 'toekenning.stopped' },
    ...{ reden: 'Zwangerschapsverlof', door: null },
  }),
  regel('c', {
    ...{ op: asMoment('2026-03-02T23:00:00.000Z'), actie: 'departement.renamed', persoonId: null },
    velden: [{ veld: 'departement', voor: 'Aalst', na: 'Oilsjt' }],
  }),
  regel('elders', { organisatieId: asId('organisatie-2'), reden: 'Zwangerschapsverlof' }),
];

const started = () => aGebruikersbeheer({ puts: [...withWerkrelatie, ...regels] });
const list = (outside: TestOutside, bend: Partial<Vraag> = {}) =>
  accepted(listHistoriekOfOrganisatie(outside, joke, { ...vraag, ...bend }));
const ids = (outside: TestOutside, bend: Partial<Vraag> = {}) =>
  list(outside, bend).rijen.map(({ id }) => id);

describe('the Historiek of an organisatie', () => {
  it('is newest first, its own only, and names who did something', async () => {
    const outside = await started();
    expect(ids(outside)).toEqual(['c', 'b', 'a']);
    expect(list(outside).door).toEqual(['An Peeters', 'Zoë Çelik']);
  });

  it.each([
    [{ zoek: 'zwanger' }, ['b']],
    [{ zoek: 'oilsjt AALST' }, ['c']],
    [{ zoek: 'celik' }, ['a']],
    [{ zoek: 'zwanger aalst' }, []],
    [{ soort: 'departement' }, ['c']],
    [{ soort: 'rapport' }, []],
    [{ door: '' }, ['b']],
    [{ door: 'Zoë Çelik' }, ['a']],
    [{ persoonId: 'persoon-1' }, ['b', 'a']],
    [{ van: '02/03/2026' }, ['c', 'b']],
    [{ van: '3/3/2026' }, ['c']],
    [{ tot: '02/03/2026' }, ['b', 'a']],
    [{ van: '02/03/2026', tot: '02/03/2026' }, ['b']],
  ] as const)('asked for %j gives %j', async (bend, found) => {
    expect(ids(await started(), bend)).toEqual(found);
  });

  it('finds a person by name, also by the one read anew from the register', async () => {
    const outside = await started();
    const persoon = outside.store.view.get('persoon', 'persoon-1');
    if (persoon === undefined) throw new Error('Nobody');
    expect(ids(outside, { zoek: persoon.naam })).toEqual(['b', 'a']);
    const renamed = { ...persoon, naam: 'Ånderssøn' };
    await outside.store.update(() => ok({ puts: [put('persoon', renamed)], value: null }));
    expect(ids(outside, { zoek: 'andersson' })).toEqual(['b', 'a']);
    expect(ids(outside, { zoek: persoon.naam })).toEqual([]);
  });

  it.each([
    [{ van: '31/02/2026' }, ['van: datum.dag']],
    [{ van: '02/03/2026', tot: '01/03/2026' }, ['tot: periode.eindeVoorBegin']],
    [{ persoonId: 'yusuf' }, ['persoon.onbekend']],
    [{ persoonId: 'bestaat-niet' }, ['persoon.onbekend']],
  ])('asked for %j is refused', async (bend, codes) => {
    const asked = listHistoriekOfOrganisatie(await started(), joke, { ...vraag, ...bend });
    expect(faultsIn(asked)).toEqual(codes);
  });

  it('goes on with what is done later, and begins anew with the Oefenomgeving', async () => {
    const outside = await started();
    expect(ids(outside)).toHaveLength(3);
    const aalst = { departementId: 'departement-aalst', voor: { naam: 'Aalst', geslotenOp: null } };
    const input = { organisatieId, ...aalst, naam: 'Ninove', toch: false };
    accepted(await renameDepartement(outside, joke, input));
    expect(ids(outside, { zoek: 'ninove' })).toHaveLength(1);
    const again = [...outside.store.view.all('organisatie')].map((one) => put('organisatie', one));
    const persoon = outside.store.view.get('persoon', 'persoon-1');
    if (persoon === undefined) throw new Error('Nobody');
    const kept = [...again, put('persoon', persoon), regel('nieuw')];
    accepted(await outside.store.replaceAll(kept));
    expect(ids(outside, { zoek: 'ninove' })).toEqual([]);
    expect(list(outside)).toMatchObject({ totaal: 1, door: ['An Peeters'] });
  });

  it('comes in pages of fifty, each line once', async () => {
    const many = Array.from({ length: 120 }, (_, at) => regel(`r${at}`));
    const outside = await aGebruikersbeheer({ puts: [...withWerkrelatie, ...many] });
    const pages = [0, 1, 2, 3].map((pagina) => ids(outside, { pagina }));
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20, 0]);
    expect(new Set(pages.flat()).size).toBe(120);
    expect(list(outside, { pagina: 1 }).totaal).toBe(120);
  });
});

const toen = { organisatieId, zoek: '', gebruikersrechtId: null, pagina: 0 };

describe('the toestand of an organisatie on a day', () => {
  const begun = () =>
    aGebruikersbeheer({
      puts: [
        ...withWerkrelatie,
        put('toekenning', aToekenning()),
        put(
          'werkrelatie',
          aWerkrelatie({ id: asId('elders'), organisatieId: asId('organisatie-2') }),
        ),
        put('toekenning', aToekenning({ id: asId('recht-elders'), werkrelatieId: asId('elders') })),
      ],
    });
  const noPause = async () => undefined;
  const show = async (outside: TestOutside, datum: string, bend: Partial<typeof toen> = {}) =>
    accepted(await showOrganisatieToestand(outside, { ...toen, datum, ...bend }, noPause));

  it('counts and lists who had what, of its own persons only', async () => {
    const seen = await show(await begun(), '15/06/2026');
    expect(seen).toMatchObject({ personen: 3, werkrelaties: 3, toekenningen: 3, totaal: 3 });
    expect(seen.departementen).toEqual([
      { id: 'departement-aalst', naam: 'Aalst', houders: 1 },
      { id: 'departement-gent', naam: 'Gent', houders: 0 },
      { id: 'departement-asse', naam: 'Asse', houders: 0 },
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/Yusuf|Proeftuin|elders/);
  });

  it('tells of a day before a change what was known then, names of departments too', async () => {
    const outside = await begun();
    outside.setToday(asDatum('2026-07-01'));
    const key = { organisatieId, departementId: 'departement-aalst' };
    const open = { naam: 'Aalst', geslotenOp: null };
    const rename = { ...key, voor: open, naam: 'Oilsjt', toch: false };
    accepted(await renameDepartement(outside, joke, rename));
    const renamed = { naam: 'Oilsjt', geslotenOp: null };
    const sluit = { einddatum: '10/07/2026', reden: 'Weg', meenemen: true, gezien: 1 };
    accepted(await closeDepartement(outside, joke, { ...key, voor: renamed, ...sluit }));
    outside.setToday(asDatum('2026-08-01'));
    const before = await show(outside, '30/06/2026', {
      gebruikersrechtId: 'kmo-departementen' as never,
    });
    expect(before.rijen[0]?.rechten).toMatchObject([
      { contexten: ['Aalst'], einddatum: '2027-12-31' },
    ]);
    const between = await show(outside, '05/07/2026', {
      gebruikersrechtId: 'kmo-departementen' as never,
    });
    expect(between.rijen[0]?.rechten).toMatchObject([
      { contexten: ['Oilsjt'], einddatum: '2026-07-10' },
    ]);
    const after = await show(outside, '11/07/2026', {
      gebruikersrechtId: 'kmo-departementen' as never,
    });
    expect(after).toMatchObject({ totaal: 0, rijen: [] });
    expect(after.departementen.map(({ naam }) => naam)).toEqual(['Gent', 'Asse']);
  });

  it('looks into the future with what is known now', async () => {
    const outside = await begun();
    const stop = { einddatum: '31/08/2026', reden: 'Weg' };
    accepted(
      await stopToekenning(outside, joke, { organisatieId, toekenningId: 'toekenning-1', ...stop }),
    );
    expect((await show(outside, '31/08/2026')).toekenningen).toBe(3);
    expect((await show(outside, '01/09/2026')).toekenningen).toBe(2);
  });

  it('is searched by name, and refuses a day that does not exist', async () => {
    const outside = await begun();
    expect(
      (await show(outside, '15/06/2026', { zoek: 'testaert' })).rijen.map(({ naam }) => naam),
    ).toEqual(['Joke Testaert']);
    const asked = await showOrganisatieToestand(outside, { ...toen, datum: '31/02/2026' }, noPause);
    expect(faultsIn(asked)).toEqual(['datum: datum.dag']);
  });

  it('was empty before anything was', async () => {
    expect(await show(await begun(), '01/01/2001')).toMatchObject({
      personen: 0,
      rijen: [],
      rechten: [],
    });
  });
});
