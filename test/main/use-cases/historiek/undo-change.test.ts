import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { checkUndo, undoChange } from '../../../../src/main/use-cases/historiek/undo-change.ts';
import { changeToekenning } from '../../../../src/main/use-cases/toekenning/change-toekenning.ts';
import { grantToekenning } from '../../../../src/main/use-cases/toekenning/grant-toekenning.ts';
import { stopToekenning } from '../../../../src/main/use-cases/toekenning/stop-toekenning.ts';
import { extendWerkrelatie } from '../../../../src/main/use-cases/werkrelatie/extend-werkrelatie.ts';
import { startWerkrelatie } from '../../../../src/main/use-cases/werkrelatie/start-werkrelatie.ts';
import { addDays } from '../../../../src/shared/values/datum.ts';
import { aToekenning } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  type TestOutside,
  vandaag,
  withWerkrelatie,
  yusuf,
} from '../../../builders/gebruikersbeheer.ts';

const organisatieId = 'organisatie-1';
const kaal = {
  organisatieId,
  werkrelatieId: 'werkrelatie-1',
  gebruikersrechtId: 'kaal',
  profiel: '',
  contexten: [],
  begindatum: '15/06/2026',
  einddatum: '31/12/2026',
};
const aDay = '31/12/2029';

async function started() {
  return aGebruikersbeheer({ puts: [...withWerkrelatie, put('toekenning', aToekenning())] });
}

/** The newest line of Historiek, or the one so many before it. */
function lineOf(outside: TestOutside, back = 1): string {
  return historiekOf(outside).at(-back)?.id ?? 'geen';
}

function undo(outside: TestOutside, regelId: string, caller = joke) {
  return undoChange(outside, caller, { organisatieId, regelId });
}

async function toGent(outside: TestOutside) {
  const { id, profiel, begindatum, einddatum } = aToekenning();
  const inhoud = { profiel: profiel ?? '', contexten: ['departement-gent'], begindatum, einddatum };
  accepted(await changeToekenning(outside, joke, { organisatieId, toekenningId: id, ...inhoud }));
}

const contextenOf = ({ store }: TestOutside) =>
  store.view.get('toekenning', 'toekenning-1')?.contexten;

describe('undoing a change', () => {
  it('puts back what was there, as a new line that names the same fields', async () => {
    const outside = await started();
    await toGent(outside);
    accepted(await undo(outside, lineOf(outside)));
    expect(contextenOf(outside)).toEqual(['departement-aalst']);
    const [, undone] = historiekOf(outside);
    expect(undone?.actie).toBe('toekenning.undone');
    expect(undone?.velden).toContainEqual({ veld: 'contexten', voor: 'Gent', na: 'Aalst' });
  });

  it('can itself be undone', async () => {
    const outside = await started();
    await toGent(outside);
    accepted(await undo(outside, lineOf(outside)));
    accepted(await undo(outside, lineOf(outside)));
    expect(contextenOf(outside)).toEqual(['departement-gent']);
  });

  it('withdraws a right given today, so that it never runs; undone again it does', async () => {
    const outside = await started();
    const { toekenningId } = accepted(await grantToekenning(outside, joke, kaal));
    accepted(await undo(outside, lineOf(outside)));
    const held = () => outside.store.view.get('toekenning', toekenningId);
    expect(held()).toMatchObject({ begindatum: '2026-06-15', einddatum: '2026-06-14' });
    accepted(await undo(outside, lineOf(outside)));
    expect(held()).toMatchObject({ einddatum: '2026-12-31', gestopt: null });
  });

  it('keeps the days that a right has run since', async () => {
    const outside = await started();
    const { toekenningId } = accepted(await grantToekenning(outside, joke, kaal));
    outside.setToday(addDays(vandaag, 10));
    accepted(await undo(outside, lineOf(outside)));
    expect(outside.store.view.get('toekenning', toekenningId)?.einddatum).toBe('2026-06-24');
  });

  it('lets a stopped right go on', async () => {
    const outside = await started();
    const stop = { organisatieId, toekenningId: 'toekenning-1', reden: 'Vergissing' };
    accepted(await stopToekenning(outside, joke, { ...stop, einddatum: '20/06/2026' }));
    accepted(await undo(outside, lineOf(outside)));
    expect(outside.store.view.get('toekenning', 'toekenning-1')).toMatchObject({
      einddatum: '2027-12-31',
      gestopt: null,
    });
  });
});

describe('what cannot be undone', () => {
  async function refused(outside: TestOutside, regelId: string, caller = joke) {
    const before = contentsOf(outside);
    const codes = faultsIn(await undo(outside, regelId, caller));
    expect(contentsOf(outside)).toBe(before);
    expect(faultsIn(checkUndo(outside, caller, { organisatieId, regelId }))).toEqual(codes);
    return codes;
  }

  it('is a change that a later one built upon, which is named', async () => {
    const outside = await started();
    await toGent(outside);
    const regelId = lineOf(outside);
    const stop = { organisatieId, toekenningId: 'toekenning-1', reden: 'Weg' };
    accepted(await stopToekenning(outside, joke, { ...stop, einddatum: '20/06/2026' }));
    expect(await refused(outside, regelId)).toEqual(['historiek.laterGewijzigd']);
  });

  it('is an extension within which a right now runs on', async () => {
    const outside = await started();
    const werkrelatie = { organisatieId, werkrelatieId: 'werkrelatie-1', einddatum: aDay };
    accepted(await extendWerkrelatie(outside, joke, { ...werkrelatie, toekenningen: [] }));
    const regelId = lineOf(outside);
    accepted(await grantToekenning(outside, joke, { ...kaal, einddatum: '01/06/2029' }));
    expect(await refused(outside, regelId)).toEqual(['historiek.rechtLoopt']);
  });

  it('is a stop after which the same right was given anew', async () => {
    const outside = await started();
    const first = accepted(await grantToekenning(outside, joke, kaal));
    const stop = { organisatieId, toekenningId: first.toekenningId, reden: 'Weg' };
    accepted(await stopToekenning(outside, joke, { ...stop, einddatum: '20/06/2026' }));
    const regelId = lineOf(outside);
    accepted(await grantToekenning(outside, joke, { ...kaal, begindatum: '21/06/2026' }));
    expect(await refused(outside, regelId)).toEqual(['begindatum: toekenning.bestaatAl']);
  });

  it('is a link between a person and an organisatie: that is stopped', async () => {
    const outside = await started();
    const start = { organisatieId, persoonId: 'persoon-1', categorie: 'ambtenaar' };
    const rest = { begindatum: '15/06/2026', einddatum: '31/12/2026', telefoon: '', email: '' };
    accepted(await startWerkrelatie(outside, joke, { ...start, ...rest }));
    expect(await refused(outside, lineOf(outside))).toEqual(['historiek.nietOngedaan']);
  });

  it('is what another organisatie did, and what does not exist: both answer alike', async () => {
    const outside = await started();
    await toGent(outside);
    const key = { organisatieId: 'organisatie-2', regelId: lineOf(outside) };
    expect(faultsIn(checkUndo(outside, yusuf, key))).toEqual(['historiek.onbekend']);
    expect(await refused(outside, 'geen')).toEqual(['historiek.onbekend']);
  });
});
