import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import { accepted, contentsOf, faultsIn, historiekOf } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { insz, nu, open, row, teDoen, wacht, world } from './rapport-steps.ts';

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
