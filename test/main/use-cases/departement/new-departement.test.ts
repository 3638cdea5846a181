import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import {
  addDepartement,
  renameDepartement,
} from '../../../../src/main/use-cases/departement/name-departement.ts';
import { checkUndo } from '../../../../src/main/use-cases/historiek/undo-change.ts';
import { grantToekenning } from '../../../../src/main/use-cases/toekenning/grant-toekenning.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aDepartement, anOrganisatie, aToekenning } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
} from '../../../builders/gebruikersbeheer.ts';
import {
  aalst,
  departementenOf,
  findLine,
  lastLine,
  organisatieId,
  started,
  undo,
} from './departement-help.ts';

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
