import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { findWachtrij } from '../../../../src/main/use-cases/overname/find-wachtrij.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  type TestOutside,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { openRapport } from '../../../builders/open-rapport.ts';
import { KMO, PROFIEL } from '../../../builders/rapport.ts';

const kop =
  'Naam;Voornaam;Identificatienummer;Gebruikersrecht;Profiel;Context;Begindatum;Einddatum;Status';
/** The beheerders of the organisatie, who are in every report. */
const beheer = [
  'Vantest;Lies;;Hoofd Lokale beheerder;;;;;',
  'Testaert;Joke;;Lokale beheerder;;;;;',
];
const insz = aTstNummer({ volgnummer: 21 });
const cells = {
  ...{ naam: 'Claes', voornaam: 'Jef', nummer: formatInsz(insz), recht: KMO, profiel: PROFIEL },
  ...{ context: 'Aalst', begin: '01/01/2026', einde: '31/12/2027', status: 'Actief' },
};
const row = (bend: Partial<typeof cells> = {}) => Object.values({ ...cells, ...bend }).join(';');

const wacht = { status: 'inAfwachting' } as const;
const world = (
  toekenning: Parameters<typeof aToekenning>[0] | null,
  bend: { persoon?: object; werkrelatie?: object } = {},
) =>
  aGebruikersbeheer({
    puts: [
      put('persoon', aPersoon({ insz, bekendBij: [asId('organisatie-1')], ...bend.persoon })),
      put('werkrelatie', aWerkrelatie(bend.werkrelatie)),
      ...(toekenning === null ? [] : [put('toekenning', aToekenning(toekenning))]),
    ],
  });

const nu = (outside: TestOutside, id = 'toekenning-1') => outside.store.view.get('toekenning', id);
/** What 'Overnemen' asks for, as `wijzig toekenning`. */
const teDoen = (outside: TestOutside) =>
  findWachtrij(outside, outside.store.view, { organisatieId: 'organisatie-1' }).flatMap(
    ({ onderdelen }) =>
      onderdelen
        .filter(({ gedaan }) => !gedaan)
        .map(({ handeling, soort }) => `${handeling} ${soort}`),
  );

/** The beheerders have no dates in these rows: those columns count, so they are left out here. */
const open = (outside: TestOutside, ...rows: readonly string[]) =>
  openRapport(outside, [kop, ...rows]);

describe('what agrees', () => {
  it('becomes Actief in one go, with the persoon and the werkrelatie that carry it', async () => {
    const outside = await world(wacht, { persoon: wacht, werkrelatie: wacht });
    const rapport = await open(outside, row());
    expect(teDoen(outside)).toEqual(['nieuw persoon', 'nieuw werkrelatie', 'nieuw toekenning']);
    expect((await rapport.stand()).teBevestigen).toBe(1);
    const before = historiekOf(outside).length;
    const { afstemmingId, aantal } = accepted(
      await rapport.accept('bevestig', 'klopt', { reden: '' }),
    );
    expect(aantal).toBe(1);
    expect(teDoen(outside)).toEqual([]);
    expect(nu(outside)?.status).toBe('actief');
    expect(outside.store.view.get('persoon', 'persoon-1')?.status).toBe('actief');
    expect((await rapport.stand()).teBevestigen).toBe(0);
    const lines = historiekOf(outside).slice(before);
    expect(lines.map(({ id, actie }) => [id, actie])).toEqual([
      [`${afstemmingId}.1`, 'persoon.handedOver'],
      [`${afstemmingId}.2`, 'werkrelatie.handedOver'],
      [`${afstemmingId}.3`, 'toekenning.reconciled'],
    ]);
    accepted(await rapport.undo(afstemmingId));
    expect(teDoen(outside)).toEqual(['nieuw persoon', 'nieuw werkrelatie', 'nieuw toekenning']);
    expect(faultsIn(await rapport.undo(afstemmingId))).toEqual(['afstemming.ongedaan']);
  });

  it('is left alone while it waits there too', async () => {
    const rapport = await open(await world(wacht), row({ status: 'In afwachting' }));
    expect((await rapport.stand()).teBevestigen).toBe(0);
    expect((await rapport.uitkomsten('klopt')).map(({ keuzes }) => keuzes)).toEqual([[]]);
  });
});

describe('what differs', () => {
  it('is taken over in the dossier, and asks for no work then', async () => {
    const outside = await world({});
    const rapport = await open(outside, row({ einde: '30/06/2027', context: 'Gent' }));
    const before = contentsOf(outside);
    const { afstemmingId } = accepted(await rapport.accept('overnemen', 'anders'));
    expect(nu(outside)).toMatchObject({
      ...{ einddatum: '2027-06-30', contexten: ['departement-gent'], status: 'actief' },
    });
    expect(teDoen(outside)).toEqual([]);
    expect((await rapport.tellingen()).klopt).toBe(1);
    const told = historiekOf(outside).filter(({ reden }) => reden === 'Rapport nagekeken');
    expect(told.map(({ actie }) => actie)).toEqual(['toekenning.changed', 'toekenning.reconciled']);
    accepted(await rapport.undo(afstemmingId));
    expect(nu(outside)).toEqual(aToekenning());
    expect(teDoen(outside)).toEqual([]);
    expect(contentsOf(outside)).not.toBe(before);
  });

  it('is stopped here when it only ends sooner there, also on a day that is past', async () => {
    const outside = await world({});
    const rapport = await open(outside, row({ einde: '31/05/2026' }));
    accepted(await rapport.accept('overnemen', 'anders'));
    expect(nu(outside)).toMatchObject({ einddatum: '2026-05-31', status: 'actief' });
    expect(nu(outside)?.gestopt?.reden).toBe('Rapport nagekeken');
    expect(teDoen(outside)).toEqual([]);
  });

  it('is left as it is here: then the hand-over asks for exactly the difference', async () => {
    const outside = await world(wacht);
    const rapport = await open(outside, row({ einde: '30/06/2027' }));
    expect(teDoen(outside)).toEqual(['nieuw toekenning']);
    const { afstemmingId } = accepted(await rapport.accept('nogTeDoen', 'anders'));
    expect(nu(outside)).toMatchObject({ einddatum: '2027-12-31', status: 'actief' });
    expect(teDoen(outside)).toEqual(['verleng toekenning']);
    accepted(await rapport.undo(afstemmingId));
    expect(teDoen(outside)).toEqual(['nieuw toekenning']);
  });

  it('is put back to wait when only the status differs', async () => {
    const outside = await world({});
    const rapport = await open(outside, row({ status: 'In afwachting' }));
    const { afstemmingId } = accepted(await rapport.accept('nogTeDoen', 'anders'));
    expect(teDoen(outside)).toEqual(['nieuw toekenning']);
    accepted(await rapport.undo(afstemmingId));
    expect([nu(outside)?.status, teDoen(outside)]).toEqual(['actief', []]);
  });

  it('names what the rules refuse, and the others go on only when told so', async () => {
    const outside = await world({});
    const tweede = aTstNummer({ jaar: 1991, volgnummer: 23 });
    await outside.store.update(() => ({
      ok: true,
      value: {
        puts: [
          put('persoon', aPersoon({ id: asId('persoon-2'), insz: tweede, naam: 'Maes' })),
          put('werkrelatie', aWerkrelatie({ id: asId('werk-2'), persoonId: asId('persoon-2') })),
          put('toekenning', aToekenning({ id: asId('twee'), werkrelatieId: asId('werk-2') })),
        ],
        value: null,
      },
    }));
    const rapport = await open(
      outside,
      row({ context: 'Gent' }),
      row({ naam: 'Maes', nummer: formatInsz(tweede), context: 'Nergens' }),
    );
    const proposed = accepted(await rapport.propose('overnemen', 'anders'));
    expect(proposed.aantallen).toEqual({ gaat: 1, geweigerd: 1, ongewijzigd: 0 });
    expect(proposed.geweigerd.map(({ naam, faults }) => [naam, faults[0]?.code])).toEqual([
      ['Jef Maes', 'inlezing.departementOnbekend'],
    ]);
    const all = await rapport.accept('overnemen', 'anders', { zonderGeweigerde: false });
    expect(faultsIn(all)).toEqual(['afstemming.geweigerd']);
    expect(nu(outside)?.contexten).toEqual(['departement-aalst']);
    accepted(await rapport.accept('overnemen', 'anders'));
    expect(nu(outside)?.contexten).toEqual(['departement-gent']);
    expect(nu(outside, 'twee')?.contexten).toEqual(['departement-aalst']);
  });

  it('needs a reason to be taken over, and what was seen', async () => {
    const outside = await world({});
    const rapport = await open(outside, row({ context: 'Gent' }));
    const before = contentsOf(outside);
    expect(faultsIn(await rapport.accept('overnemen', 'anders', { reden: ' ' }))).toEqual([
      'reden: veld.verplicht',
    ]);
    const stale = await rapport.handlers['afstemming.aanvaard'](
      {
        ...{ ...rapport.rapport, keuze: 'overnemen', soort: 'anders', uitkomst: null },
        ...{ reden: 'x', gezien: 'iets anders', zonderGeweigerde: true },
      },
      { insz, naam: 'Lies Vantest', hoedanigheid: 'hoofdbeheerder' },
    );
    expect(faultsIn(stale)).toEqual(['afstemming.gewijzigd']);
    expect(contentsOf(outside)).toBe(before);
  });
});

const iemandAnders = 'Anders;Iemand;;Kaal recht;;;;;';

describe('what is missing there', () => {
  it('waits again when it stood as handed over', async () => {
    const outside = await world({});
    const rapport = await open(outside, iemandAnders);
    expect(await rapport.tellingen()).toMatchObject({ ontbreekt: 3 });
    const one = 'toekenning:toekenning-1';
    accepted(await rapport.accept('nogTeDoen', 'ontbreekt', { uitkomst: one }));
    expect(teDoen(outside)).toEqual(['nieuw toekenning']);
    const again = accepted(await rapport.propose('nogTeDoen', 'ontbreekt', one));
    expect(again.aantallen).toEqual({ gaat: 0, geweigerd: 0, ongewijzigd: 0 });
  });

  it('ends here too when the report is right, and comes back when that is undone', async () => {
    const outside = await world({});
    const rapport = await open(outside, iemandAnders);
    const one = 'toekenning:toekenning-1';
    const { afstemmingId } = accepted(
      await rapport.accept('overnemen', 'ontbreekt', { uitkomst: one }),
    );
    expect(nu(outside)).toMatchObject({ einddatum: '2026-06-14', status: 'inAfwachting' });
    expect(teDoen(outside)).toEqual([]);
    expect((await rapport.uitkomsten('ontbreekt')).map(({ id }) => id)).not.toContain(one);
    accepted(await rapport.undo(afstemmingId));
    expect(nu(outside)).toEqual(aToekenning());
  });

  it('does not leave the organisatie without its last beheerder', async () => {
    const outside = await world({});
    const rapport = await open(outside, iemandAnders);
    const proposed = accepted(await rapport.propose('overnemen', 'ontbreekt'));
    expect(proposed.aantallen.geweigerd).toBeGreaterThan(0);
  });
});

describe('what is unexpected there', () => {
  it('is given here by the rules, and stands there already', async () => {
    const outside = await world(null);
    const rapport = await open(outside, row({ begin: '01/02/2026' }));
    const { afstemmingId } = accepted(await rapport.accept('overnemen', 'onverwacht'));
    const [given] = outside.store.view.by('toekenning.werkrelatie', 'werkrelatie-1');
    expect(given).toMatchObject({ begindatum: '2026-02-01', status: 'actief' });
    expect(teDoen(outside)).toEqual([]);
    accepted(await rapport.undo(afstemmingId));
    expect(outside.store.view.get('toekenning', given?.id ?? '')).toMatchObject({
      ...{ einddatum: '2026-06-14', status: 'inAfwachting' },
    });
    expect(teDoen(outside)).toEqual([]);
    expect(await rapport.tellingen()).toMatchObject({ onverwacht: 1 });
    expect(faultsIn(await rapport.propose('overnemen', 'onverwacht'))).toEqual([]);
  });

  it('says what has to be done first for whom the dossier does not know', async () => {
    const outside = await world(null, { werkrelatie: { einddatum: asDatum('2026-02-01') } });
    const onbekend = formatInsz(aTstNummer({ jaar: 1992, volgnummer: 5 }));
    const rapport = await open(outside, row(), row({ nummer: onbekend }), row({ recht: 'Onzin' }));
    const { geweigerd } = accepted(await rapport.propose('overnemen', 'onverwacht'));
    expect(geweigerd.map(({ faults }) => faults[0]?.code).toSorted()).toEqual([
      'afstemming.geenWerkrelatie',
      'afstemming.persoonOnbekend',
      'afstemming.rechtOnbekend',
    ]);
    expect(faultsIn(await rapport.accept('overnemen', 'onverwacht'))).toEqual(['afstemming.niets']);
  });
});

describe('an undone afstemming', () => {
  it('is refused, by name, when something was changed since', async () => {
    const outside = await world({});
    const rapport = await open(outside, row({ context: 'Gent' }));
    const { afstemmingId } = accepted(await rapport.accept('overnemen', 'anders'));
    const other = await open(outside, row({ context: 'Asse' }));
    accepted(await other.accept('overnemen', 'anders'));
    expect(faultsIn(await other.undo(afstemmingId))).toEqual(['afstemming.laterGewijzigd']);
  });
});

describe('the state now and later', () => {
  it('shows what comes, changes, stops and stays, and says what nobody prepared', async () => {
    const outside = await world(wacht);
    const rapport = await open(outside, ...beheer, row({ einde: '31/12/2028' }));
    const told = async () => {
      const { tellingen, nietVoorbereid } = await rapport.toestand();
      return { ...tellingen, nietVoorbereid };
    };
    // Without a day in their rows the beheerders differ, and nobody prepared that.
    expect(await told()).toEqual({ komt: 0, wijzigt: 0, stopt: 1, blijft: 2, nietVoorbereid: 2 });
    accepted(await rapport.accept('nogTeDoen', 'anders', { uitkomst: 'toekenning:toekenning-1' }));
    expect(await told()).toEqual({ komt: 0, wijzigt: 0, stopt: 1, blijft: 2, nietVoorbereid: 2 });
    const empty = await open(outside, ...beheer);
    expect((await empty.toestand()).tellingen).toMatchObject({ komt: 1, stopt: 0 });
  });
});

describe('a report', () => {
  it('is coupled once, and remembered for its shape', async () => {
    const outside = await world({});
    const odd = 'Wie;Kol A;Kol B';
    const rows = [odd, `${formatInsz(insz)};Claes;${KMO}`];
    const rapport = await openRapport(outside, rows);
    expect((await rapport.stand()).ontbrekend).toEqual(['recht']);
    const asked = { ...rapport.rapport, koppeling: ['insz', 'naam', 'gebruikersrecht'] as const };
    accepted(
      await rapport.handlers['afstemming.koppel'](
        { ...asked, koppeling: [...asked.koppeling] },
        { insz, naam: 'Lies Vantest', hoedanigheid: 'hoofdbeheerder' },
      ),
    );
    expect((await rapport.tellingen()).klopt).toBe(1);
    const again = await openRapport(outside, rows);
    expect((await again.stand()).ontbrekend).toEqual([]);
    expect((await again.tellingen()).klopt).toBe(1);
  });

  it('is kept as a file of the state now and later, and Historiek tells who made it', async () => {
    const outside = await world(wacht);
    const rapport = await open(outside, row({ einde: '31/12/2028' }));
    const caller = { insz, naam: 'Lies Vantest', hoedanigheid: 'hoofdbeheerder' } as const;
    const made = accepted(await rapport.handlers['afstemming.verslag'](rapport.rapport, caller));
    expect(made.naam).toBe('toestand-nu-en-straks-2026-06-15.csv');
    expect(historiekOf(outside).at(-1)?.actie).toBe('rapport.made');
  });

  it('is gone as soon as nobody is there who may see it', async () => {
    const rapport = await open(await world({}), row());
    rapport.sessions.end();
    const asked = rapport.handlers['afstemming.stand'](rapport.rapport, {
      ...{ insz, naam: 'Lies Vantest', hoedanigheid: 'hoofdbeheerder' },
    });
    expect(faultsIn(await asked)).toEqual(['afstemming.onbekend']);
  });
});
