import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import {
  closeDepartement,
  reopenDepartement,
} from '../../../../src/main/use-cases/departement/close-departement.ts';
import { renameDepartement } from '../../../../src/main/use-cases/departement/name-departement.ts';
import { showGevolgen } from '../../../../src/main/use-cases/departement/show-gevolgen.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';
import {
  aalst,
  both,
  departementenOf,
  endOf,
  gesloten,
  sluit,
  started,
  undo,
} from './departement-help.ts';

describe('closing a departement', () => {
  it('shows beforehand what ends with it and what runs on', async () => {
    const outside = await started();
    expect(accepted(showGevolgen(outside, { ...aalst, einddatum: '31/08/2026' }))).toMatchObject({
      ...{ rechten: 2, eindigen: 1, personen: 2 },
      rijen: [
        { toekenningId: 'toekenning-1', andere: [], eindigt: true },
        { toekenningId: 'toekenning-2', andere: ['Gent'], eindigt: false },
      ],
    });
    expect(accepted(showGevolgen(outside, { ...aalst, einddatum: '31/12/2027' })).rechten).toBe(0);
  });

  it("shows nothing of a neighbour's rights for a departement with the same id", async () => {
    const elders = aWerkrelatie({ id: asId('elders'), organisatieId: asId('organisatie-2') });
    const theirs = aToekenning({ id: asId('recht-elders'), werkrelatieId: asId('elders') });
    const outside = await aGebruikersbeheer({
      puts: [...withWerkrelatie, put('werkrelatie', elders), put('toekenning', theirs)],
    });
    const seen = accepted(showGevolgen(outside, { ...aalst, einddatum: '31/08/2026' }));
    expect(seen).toEqual({ rechten: 0, eindigen: 0, personen: 0, rijen: [] });
    accepted(await closeDepartement(outside, joke, { ...sluit, meenemen: false, gezien: 0 }));
    expect(endOf(outside, 'recht-elders')).toBe('2027-12-31');
  });

  it('is refused until what ends with it is meant to, and changes nothing half', async () => {
    const outside = await started();
    const before = contentsOf(outside);
    const refused = await closeDepartement(outside, joke, { ...sluit, meenemen: false });
    expect(refused).toMatchObject({
      faults: [{ code: 'departement.rechtenLopen', params: { aantal: 1, personen: 1 } }],
    });
    expect(contentsOf(outside)).toBe(before);
  });

  it('ends what has no other departement on its last day, with a line of its own', async () => {
    const outside = await started();
    accepted(await closeDepartement(outside, joke, sluit));
    expect(departementenOf(outside)[0]?.geslotenOp).toBe('2026-08-31');
    expect(outside.store.view.get('toekenning', 'toekenning-1')).toMatchObject({
      ...{ einddatum: '2026-08-31', gestopt: { door: joke.naam, reden: 'Verhuisd' } },
    });
    expect(outside.store.view.get('toekenning', 'toekenning-2')).toEqual(both);
    expect(historiekOf(outside).map(({ actie, reden }) => [actie, reden])).toEqual([
      ['departement.closed', 'Verhuisd'],
      ['toekenning.stopped', 'Verhuisd'],
    ]);
    expect(historiekOf(outside)[0]?.velden).toEqual([
      { veld: 'departement', voor: 'Aalst', na: 'Aalst' },
      { veld: 'geslotenOp', voor: null, na: '2026-08-31' },
      { veld: 'aantal', voor: null, na: '1' },
    ]);
  });

  it('is refused when more depends on it than the page showed', async () => {
    const outside = await started([aToekenning(), { ...both, contexten: ['departement-aalst'] }]);
    const before = contentsOf(outside);
    expect(faultsIn(await closeDepartement(outside, joke, sluit))).toEqual([
      'meenemen: departement.gevolgenAnders',
    ]);
    expect(contentsOf(outside)).toBe(before);
  });

  it('counts a departement that is closed by then as none', async () => {
    const outside = await started([both]);
    const gent = { departementId: 'departement-gent', voor: { naam: 'Gent', geslotenOp: null } };
    accepted(await closeDepartement(outside, joke, { ...sluit, ...gent, gezien: 0 }));
    expect(faultsIn(await closeDepartement(outside, joke, { ...sluit, meenemen: false }))).toEqual([
      'meenemen: departement.rechtenLopen',
    ]);
  });

  it.each([
    ['14/06/2026', 'Verhuisd', ['einddatum: departement.voorVandaag']],
    ['29/02/2027', ' ', ['einddatum: datum.dag', 'reden: veld.verplicht']],
    ['', 'Verhuisd', ['einddatum: datum.empty']],
  ])('on %j for reason %j is refused', async (einddatum, reden, codes) => {
    const outside = await started();
    expect(faultsIn(await closeDepartement(outside, joke, { ...sluit, einddatum, reden }))).toEqual(
      codes,
    );
  });

  it('on a leap day is closed on that day', async () => {
    const outside = await started([]);
    const leap = { ...sluit, einddatum: '29/02/2028', gezien: 0 };
    accepted(await closeDepartement(outside, joke, leap));
    expect(departementenOf(outside)[0]?.geslotenOp).toBe('2028-02-29');
  });

  it('hides a national number in the reason', async () => {
    const outside = await started([]);
    const reden = 'Op vraag van 85.07.30-033.28';
    accepted(await closeDepartement(outside, joke, { ...sluit, reden, gezien: 0 }));
    expect(JSON.stringify(historiekOf(outside))).not.toContain('033');
  });

  it('is done once: afterwards it is closed, and can be reopened', async () => {
    const outside = await started([]);
    accepted(await closeDepartement(outside, joke, { ...sluit, gezien: 0 }));
    outside.setToday(asDatum('2026-09-01'));
    expect(faultsIn(await closeDepartement(outside, joke, { ...sluit, ...gesloten }))).toEqual([
      'departement.gesloten',
    ]);
    const rename = { ...gesloten, naam: 'Ninove', toch: false };
    expect(faultsIn(await renameDepartement(outside, joke, rename))).toEqual([
      'departement.gesloten',
    ]);
    accepted(await reopenDepartement(outside, joke, { ...gesloten, reden: 'Toch open' }));
    expect(departementenOf(outside)[0]?.geslotenOp).toBeNull();
    expect(faultsIn(await reopenDepartement(outside, joke, { ...aalst, reden: 'x' }))).toEqual([
      'departement.isOpen',
    ]);
  });

  it('can be undone, and the right that ended with it after that, not before', async () => {
    const outside = await started();
    accepted(await closeDepartement(outside, joke, { ...sluit, einddatum: '15/06/2026' }));
    outside.setToday(asDatum('2026-06-16'));
    expect(faultsIn(await undo(outside, 'toekenning.stopped'))).toEqual([
      'toekenning.contextOnbekend',
    ]);
    accepted(await undo(outside, 'departement.closed'));
    accepted(await undo(outside, 'toekenning.stopped'));
    expect(departementenOf(outside)[0]?.geslotenOp).toBeNull();
    expect(endOf(outside, 'toekenning-1')).toBe('2027-12-31');
  });
});

it('a departement that is nobody’s, or another organisatie’s, is refused in one way', async () => {
  const outside = await started();
  const before = contentsOf(outside);
  const foreign = { ...aalst, organisatieId: 'organisatie-2' };
  for (const key of [foreign, { ...aalst, departementId: 'geen' }]) {
    const results = [
      await renameDepartement(outside, joke, { ...key, naam: 'X', toch: false }),
      await closeDepartement(outside, joke, { ...sluit, ...key }),
      await reopenDepartement(outside, joke, { ...key, reden: 'x' }),
      showGevolgen(outside, { ...key, einddatum: '31/08/2026' }),
    ];
    for (const result of results) expect(faultsIn(result)).toEqual(['departement.onbekend']);
  }
  expect(contentsOf(outside)).toBe(before);
});
