import { describe, expect, it } from 'vitest';
import type { Toekenning } from '../../../../src/main/domain/toekenning.ts';
import { put } from '../../../../src/main/store/store.ts';
import {
  closeDepartement,
  reopenDepartement,
} from '../../../../src/main/use-cases/departement/close-departement.ts';
import {
  addDepartement,
  renameDepartement,
} from '../../../../src/main/use-cases/departement/name-departement.ts';
import { showGevolgen } from '../../../../src/main/use-cases/departement/show-gevolgen.ts';
import { checkUndo, undoChange } from '../../../../src/main/use-cases/historiek/undo-change.ts';
import { grantToekenning } from '../../../../src/main/use-cases/toekenning/grant-toekenning.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import {
  aDepartement,
  anOrganisatie,
  asId,
  aToekenning,
  aWerkrelatie,
} from '../../../builders/entities.ts';
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

const organisatieId = 'organisatie-1';
const aalst = {
  organisatieId,
  departementId: 'departement-aalst',
  voor: { naam: 'Aalst', geslotenOp: null },
};
const sluit = { ...aalst, einddatum: '31/08/2026', reden: 'Verhuisd', meenemen: true, gezien: 1 };
const gesloten = { ...aalst, voor: { naam: 'Aalst', geslotenOp: asDatum('2026-08-31') } };

/** One grant for Aalst alone, one for Aalst and Gent. */
async function started(toekenningen: readonly Toekenning[] = [aToekenning(), both]) {
  return aGebruikersbeheer({
    puts: [...withWerkrelatie, ...toekenningen.map((each) => put('toekenning', each))],
  });
}
const both = aToekenning({
  id: asId('toekenning-2'),
  // Somebody else's: one person has a right once at a time.
  werkrelatieId: asId('werk-lies-organisatie-1'),
  contexten: ['departement-aalst', 'departement-gent'],
  begindatum: asDatum('2026-02-01'),
});

const departementenOf = ({ store }: TestOutside) =>
  store.view.get('organisatie', organisatieId)?.departementen ?? [];
const endOf = ({ store }: TestOutside, id: string) => store.view.get('toekenning', id)?.einddatum;
const lastLine = (outside: TestOutside) => historiekOf(outside).at(-1);
const findLine = (outside: TestOutside, actie: string) =>
  historiekOf(outside).findLast((regel) => regel.actie === actie)?.id ?? 'geen';
const undo = (outside: TestOutside, actie: string) =>
  undoChange(outside, joke, { organisatieId, regelId: findLine(outside, actie) });

describe('a new departement', () => {
  it('is open, and a line of Historiek without a person tells who added it', async () => {
    const outside = await started();
    const input = { organisatieId, naam: '  Campus   Ronse ', toch: false };
    const { departementId } = accepted(await addDepartement(outside, joke, input));
    expect(departementenOf(outside).at(-1)).toEqual({
      ...{ id: departementId, naam: 'Campus Ronse', geslotenOp: null },
    });
    expect(lastLine(outside)).toMatchObject({
      ...{ actie: 'departement.added', door: joke.naam, persoonId: null, organisatieId },
      velden: [{ veld: 'departement', voor: null, na: 'Campus Ronse' }],
    });
  });

  it.each([
    ['', false, 'naam: veld.verplicht'],
    [' gènt ', true, 'naam: departement.bestaatAl'],
    ['x'.repeat(101), false, 'naam: veld.teLang'],
  ])('called %j is refused', async (naam, toch, code) => {
    const outside = await started();
    const before = contentsOf(outside);
    const result = await addDepartement(outside, joke, { organisatieId, naam, toch });
    expect(faultsIn(result)).toEqual([code]);
    expect(contentsOf(outside)).toBe(before);
  });

  it('with almost the name of another is only added on purpose', async () => {
    const outside = await started();
    const add = (toch: boolean) =>
      addDepartement(outside, joke, { organisatieId, naam: 'Aalts', toch });
    expect(faultsIn(await add(false))).toEqual(['naam: departement.lijktOp']);
    accepted(await add(true));
    expect(departementenOf(outside)).toHaveLength(4);
  });

  it('with the name of a closed one is refused: that one is reopened', async () => {
    const departementen = [aDepartement({ geslotenOp: asDatum('2026-06-14') })];
    const outside = await aGebruikersbeheer({
      puts: [put('organisatie', { ...anOrganisatie(), departementen })],
    });
    const input = { organisatieId, naam: 'Aalst', toch: true };
    expect(faultsIn(await addDepartement(outside, joke, input))).toEqual([
      'naam: departement.bestaatGesloten',
    ]);
  });

  it('that was a mistake is closed, not deleted; and comes back when that is undone', async () => {
    const outside = await started();
    accepted(await addDepartement(outside, joke, { organisatieId, naam: 'Ronse', toch: false }));
    accepted(await undo(outside, 'departement.added'));
    expect(departementenOf(outside).at(-1)?.geslotenOp).toBe('2026-06-14');
    accepted(await undo(outside, 'departement.undone'));
    expect(departementenOf(outside).at(-1)?.geslotenOp).toBeNull();
  });

  it('that a right was given for meanwhile stays: the reason is named', async () => {
    const outside = await started([]);
    const input = { organisatieId, naam: 'Ronse', toch: false };
    const { departementId } = accepted(await addDepartement(outside, joke, input));
    const { profiel, begindatum, einddatum } = aToekenning();
    const inhoud = { profiel: profiel ?? '', contexten: [departementId], begindatum, einddatum };
    const recht = { werkrelatieId: 'werkrelatie-1', gebruikersrechtId: 'kmo-departementen' };
    accepted(await grantToekenning(outside, joke, { organisatieId, ...recht, ...inhoud }));
    const regelId = findLine(outside, 'departement.added');
    expect(checkUndo(outside, joke, { organisatieId, regelId })).toMatchObject({
      faults: [{ code: 'departement.wordtGebruikt', params: { aantal: 1 } }],
    });
  });
});

describe('renaming a departement', () => {
  it('keeps its rights, and tells the name before and after', async () => {
    const outside = await started();
    accepted(await renameDepartement(outside, joke, { ...aalst, naam: 'Oilsjt', toch: false }));
    expect(departementenOf(outside)[0]).toEqual({ ...aDepartement(), naam: 'Oilsjt' });
    expect(lastLine(outside)?.velden).toEqual([
      { veld: 'departement', voor: 'Aalst', na: 'Oilsjt' },
    ]);
    accepted(await undo(outside, 'departement.renamed'));
    expect(departementenOf(outside)[0]?.naam).toBe('Aalst');
  });

  it('may change its capitals, but not to what it is called already or another is', async () => {
    const outside = await started();
    const rename = async (naam: string) =>
      faultsIn(await renameDepartement(outside, joke, { ...aalst, naam, toch: false }));
    expect(await rename('Aalst')).toEqual(['naam: departement.zelfdeNaam']);
    expect(await rename('gent')).toEqual(['naam: departement.bestaatAl']);
    expect(await rename('AALST')).toEqual([]);
  });

  it('in two windows at once: the second is told what it is called now', async () => {
    const outside = await started();
    const [first, second] = await Promise.all([
      renameDepartement(outside, joke, { ...aalst, naam: 'Eerst', toch: false }),
      renameDepartement(outside, joke, { ...aalst, naam: 'Tweede', toch: false }),
    ]);
    expect([faultsIn(first), faultsIn(second)]).toEqual([[], ['departement.intussenGewijzigd']]);
    expect(departementenOf(outside)[0]?.naam).toBe('Eerst');
    expect(historiekOf(outside)).toHaveLength(1);
  });

  it('cannot be undone into a name that another has taken meanwhile', async () => {
    const outside = await started();
    accepted(await renameDepartement(outside, joke, { ...aalst, naam: 'Oilsjt', toch: false }));
    accepted(await addDepartement(outside, joke, { organisatieId, naam: 'Aalst', toch: false }));
    expect(faultsIn(await undo(outside, 'departement.renamed'))).toEqual(['departement.bestaatAl']);
  });
});

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
