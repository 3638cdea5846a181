import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import {
  appointBeheerder,
  checkBeheerder,
} from '../../../../src/main/use-cases/beheerder/appoint-beheerder.ts';
import { endBeheerder } from '../../../../src/main/use-cases/beheerder/end-beheerder.ts';
import { listBeheer } from '../../../../src/main/use-cases/beheerder/list-beheer.ts';
import { undoChange } from '../../../../src/main/use-cases/historiek/undo-change.ts';
import type { Caller } from '../../../../src/main/use-cases/outside.ts';
import { stopToekenning } from '../../../../src/main/use-cases/toekenning/stop-toekenning.ts';
import { stopWerkrelatie } from '../../../../src/main/use-cases/werkrelatie/stop-werkrelatie.ts';
import { asId, aToekenning } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  lies,
  mia,
  type TestOutside,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';

const organisatieId = 'organisatie-1';
const aanstelling = {
  ...{ organisatieId, persoonId: 'persoon-1', rol: 'beheerder' },
  ...{ begindatum: '15/06/2026', einddatum: '31/12/2027' },
  ...{ email: 'an@voorbeeld.be', telefoon: '' },
};
const einde = {
  ...{ organisatieId, toekenningId: 'recht-joke-organisatie-1' },
  ...{ einddatum: '30/06/2026', reden: 'Andere taak', zonderOpvolger: false },
};
const ofLies = { ...einde, toekenningId: 'recht-lies-organisatie-1' };

const started = () => aGebruikersbeheer({ puts: withWerkrelatie });
const rijen = (outside: TestOutside, caller: Caller = lies) =>
  accepted(listBeheer(outside, caller, { organisatieId })).rijen;
const lastLine = (outside: TestOutside) => historiekOf(outside).at(-1)?.id ?? 'geen';

describe('the beheerders of an organisatie', () => {
  it('are listed with their role, their end and how to reach them, heads first', async () => {
    const outside = await started();
    const { magAanstellen } = accepted(listBeheer(outside, lies, { organisatieId }));
    expect(magAanstellen).toBe(true);
    expect(
      rijen(outside).map(({ naam, rol, einddatum, zelf }) => [naam, rol, einddatum, zelf]),
    ).toEqual([
      ['Lies Vantest', 'hoofdbeheerder', '2028-12-31', true],
      ['Joke Testaert', 'beheerder', '2028-12-31', false],
    ]);
  });

  it('cannot be appointed or ended by a lokale beheerder', async () => {
    const outside = await started();
    expect(accepted(listBeheer(outside, joke, { organisatieId })).magAanstellen).toBe(false);
    const before = contentsOf(outside);
    const refused = ['beheerder.alleenHoofdbeheerder'];
    expect(faultsIn(checkBeheerder(outside, joke, aanstelling))).toEqual(refused);
    expect(faultsIn(await appointBeheerder(outside, joke, aanstelling))).toEqual(refused);
    expect(faultsIn(await endBeheerder(outside, joke, ofLies))).toEqual(refused);
    expect(contentsOf(outside)).toBe(before);
  });
});

describe('appointing a beheerder', () => {
  it.each([lies, mia])(
    'is done by $naam, with one line for the right and the contact',
    async (who) => {
      const outside = await started();
      expect(checkBeheerder(outside, who, aanstelling)).toMatchObject({ ok: true });
      accepted(await appointBeheerder(outside, who, aanstelling));
      const appointed = rijen(outside).find(({ persoonId }) => persoonId === 'persoon-1');
      expect(appointed).toMatchObject({ status: 'inAfwachting', email: 'an@voorbeeld.be' });
      const lines = historiekOf(outside);
      expect(lines.map(({ actie }) => actie)).toEqual(['beheerder.appointed']);
      expect(lines[0]?.velden).toContainEqual({ veld: 'email', voor: null, na: 'an@voorbeeld.be' });
      expect(lines[0]?.beelden.map(({ soort }) => soort)).toEqual(['toekenning', 'werkrelatie']);
    },
  );

  it('is undone by a withdrawal that keeps the line', async () => {
    const outside = await started();
    accepted(await appointBeheerder(outside, lies, aanstelling));
    accepted(await undoChange(outside, lies, { organisatieId, regelId: lastLine(outside) }));
    expect(rijen(outside).map(({ persoonId }) => persoonId)).toEqual(['lies', 'joke']);
    expect(historiekOf(outside)).toHaveLength(2);
  });

  it.each([
    [{ persoonId: '' }, ['persoonId: veld.keuze']],
    [{ persoonId: 'bestaat-niet' }, ['persoonId: persoon.onbekend']],
    [{ persoonId: 'yusuf' }, ['persoonId: persoon.onbekend']],
    [{ rol: 'keizer' }, ['rol: veld.keuze']],
    [{ email: '' }, ['email: beheerder.onbereikbaar']],
    [{ email: 'an@' }, ['email: email.domein']],
    [{ begindatum: '01/01/2028' }, ['persoonId: beheerder.geenWerkrelatie']],
    [{ einddatum: '01/01/2028' }, ['einddatum: toekenning.naWerkrelatie']],
    [{ einddatum: '31/02/2027' }, ['einddatum: datum.dag']],
  ])('with %j is refused', async (bend, codes) => {
    const outside = await started();
    const before = contentsOf(outside);
    const result = await appointBeheerder(outside, lies, { ...aanstelling, ...bend });
    expect(faultsIn(result)).toEqual(codes);
    expect(contentsOf(outside)).toBe(before);
  });

  it('twice for the same days is refused', async () => {
    const outside = await started();
    accepted(await appointBeheerder(outside, lies, aanstelling));
    expect(faultsIn(await appointBeheerder(outside, lies, aanstelling))).toEqual([
      'begindatum: toekenning.bestaatAl',
    ]);
  });
});

describe('ending the right of a beheerder', () => {
  it('is an earlier last day with a reason, and can be undone', async () => {
    const outside = await started();
    accepted(await endBeheerder(outside, lies, einde));
    expect(rijen(outside)[1]).toMatchObject({ naam: 'Joke Testaert', einddatum: '2026-06-30' });
    expect(historiekOf(outside)[0]).toMatchObject({
      actie: 'beheerder.ended',
      reden: 'Andere taak',
    });
    accepted(await undoChange(outside, lies, { organisatieId, regelId: lastLine(outside) }));
    expect(rijen(outside)[1]?.einddatum).toBe('2028-12-31');
  });

  it('of oneself is for a colleague, in whatever way it is tried', async () => {
    const outside = await started();
    const before = contentsOf(outside);
    const stop = { einddatum: '30/06/2026', reden: 'Weg' };
    const own = { ...stop, organisatieId, toekenningId: ofLies.toekenningId };
    const relation = { ...stop, organisatieId, werkrelatieId: 'werk-lies-organisatie-1' };
    for (const result of [
      await endBeheerder(outside, lies, ofLies),
      await stopToekenning(outside, lies, own),
      await stopWerkrelatie(outside, lies, relation),
    ]) {
      expect(faultsIn(result)).toEqual(['beheerder.zelf']);
    }
    expect(contentsOf(outside)).toBe(before);
  });

  it('of the last one is refused to a hoofdbeheerder, and asked twice of a representative', async () => {
    const outside = await started();
    accepted(await endBeheerder(outside, lies, einde));
    expect(faultsIn(await endBeheerder(outside, lies, ofLies))).toEqual(['beheerder.laatste']);
    expect(faultsIn(await endBeheerder(outside, mia, ofLies))).toEqual([
      'zonderOpvolger: aanstelling.laatste',
    ]);
    accepted(await endBeheerder(outside, mia, { ...ofLies, zonderOpvolger: true }));
    expect(rijen(outside).map(({ einddatum }) => einddatum)).toEqual(['2026-06-30', '2026-06-30']);
  });

  it('is refused for a right that is none to manage, for another organisatie and for nobody', async () => {
    const outside = await aGebruikersbeheer({
      puts: [...withWerkrelatie, put('toekenning', aToekenning({ id: asId('gewoon') }))],
    });
    for (const toekenningId of ['gewoon', 'recht-yusuf-organisatie-2', 'geen']) {
      const result = await endBeheerder(outside, lies, { ...einde, toekenningId });
      expect(faultsIn(result)).toEqual(['toekenning.onbekend']);
    }
  });
});
