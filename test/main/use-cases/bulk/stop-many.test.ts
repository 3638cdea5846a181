import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { proposeStops } from '../../../../src/main/use-cases/bulk/stop-many.ts';
import {
  checkUndoTogether,
  undoTogether,
} from '../../../../src/main/use-cases/bulk/undo-together.ts';
import {
  checkStopToekenning,
  checkStopWerkrelatie,
} from '../../../../src/main/use-cases/toekenning/check-stop.ts';
import { grantToekenning } from '../../../../src/main/use-cases/toekenning/grant-toekenning.ts';
import { stopWerkrelatie } from '../../../../src/main/use-cases/werkrelatie/stop-werkrelatie.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { asId, aToekenning } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  joke,
  lies,
  mia,
} from '../../../builders/gebruikersbeheer.ts';
import { aMedewerker, aVraag, extendSeen, lang, stopSeen } from './bulk-help.ts';

const drie = [
  ...aMedewerker('an'),
  ...aMedewerker('bo', { toekenning: { contexten: ['departement-gent'] } }),
  ...aMedewerker('cis', { werkrelatie: { einddatum: asDatum('2026-06-20') }, toekenning: null }),
];
const dag = { einddatum: '30/06/2026', reden: 'Einde van het project' };
const see = (outside: Parameters<typeof proposeStops>[0], wie: readonly string[], caller = joke) =>
  accepted(
    proposeStops(outside, caller, { ...aVraag(wie, dag), gebruikersrechtId: null, pagina: 0 }),
  );

describe('stopping many', () => {
  it('ends werkrelaties with their rights, deletes none, and leaves alone who ends before', async () => {
    const outside = await aGebruikersbeheer({ puts: drie });
    const seen = see(outside, ['an', 'bo', 'cis']);
    expect(seen.aantallen).toEqual({ geweigerd: 0, gaat: 2, ongewijzigd: 1 });
    expect(seen.rijen[0]?.rechten[0]).toMatchObject({ voor: '2027-12-31', na: '2026-06-30' });
    accepted(await stopSeen(outside, joke, aVraag(['an', 'bo', 'cis'], dag)));
    const { view } = outside.store;
    expect(view.get('werkrelatie', 'w-an')?.einddatum).toBe('2026-06-30');
    expect(view.get('toekenning', 't-bo')).toMatchObject({
      einddatum: '2026-06-30',
      gestopt: { door: 'Joke Testaert', reden: dag.reden },
    });
    expect(view.get('werkrelatie', 'w-cis')?.einddatum).toBe('2026-06-20');
  });

  it('says beforehand which department nobody holds any more, and from when', async () => {
    const more = aMedewerker('dirk', { toekenning: { contexten: ['departement-aalst'] } });
    const outside = await aGebruikersbeheer({ puts: [...drie, ...more] });
    expect(see(outside, ['an', 'bo']).gevolgen).toEqual([
      { soort: 'departement', naam: 'Gent', vanaf: '2026-07-01' },
    ]);
    expect(see(outside, ['an', 'bo', 'dirk']).gevolgen.map(({ naam }) => naam)).toEqual([
      'Aalst',
      'Gent',
    ]);
  });

  it('refuses the last beheerder, and only that one', async () => {
    const outside = await aGebruikersbeheer();
    const seen = see(outside, ['joke', 'lies'], lies);
    const oordelen = seen.rijen.map(({ persoonId, oordeel, weigeringen }) => [
      persoonId,
      oordeel,
      weigeringen[0]?.code,
    ]);
    expect(oordelen).toEqual([
      ['lies', 'geweigerd', 'beheerder.laatste'],
      ['joke', 'gaat', undefined],
    ]);
    expect(seen.gevolgen).toEqual([
      { soort: 'enigeBeheerder', naam: 'Lies Vantest', vanaf: '2026-07-01' },
    ]);
  });

  it('refuses who takes away his own right to manage', async () => {
    const outside = await aGebruikersbeheer();
    const [row] = see(outside, ['lies'], lies).rijen;
    expect(row?.weigeringen.map(({ code }) => code)).toEqual(['beheerder.zelf']);
  });

  it('warns a representative who does so, or who leaves nobody', async () => {
    const outside = await aGebruikersbeheer();
    const herself = { ...lies, hoedanigheid: 'wettelijkVertegenwoordiger' } as const;
    expect(see(outside, ['lies'], herself).gevolgen.map(({ soort }) => soort)).toEqual([
      'uzelf',
      'enigeBeheerder',
    ]);
    const all = see(outside, ['joke', 'lies'], mia);
    expect(all.aantallen.geweigerd).toBe(0);
    expect(all.gevolgen).toEqual([{ soort: 'geenBeheerder', naam: null, vanaf: '2026-07-01' }]);
  });

  it('refuses a last day before the begin of one werkrelatie, at that row', async () => {
    const later = { begindatum: asDatum('2026-09-01'), ...lang };
    const outside = await aGebruikersbeheer({
      puts: [...drie, ...aMedewerker('ed', { werkrelatie: later, toekenning: null })],
    });
    const [first] = see(outside, ['an', 'ed']).rijen;
    expect([first?.persoonId, first?.weigeringen[0]?.code]).toEqual([
      'ed',
      'periode.eindeVoorBegin',
    ]);
  });
});

describe('stopping one', () => {
  it('shows the rights that end with a werkrelatie and what is left empty', async () => {
    const outside = await aGebruikersbeheer({ puts: drie });
    const ask = { organisatieId: 'organisatie-1', einddatum: '30/06/2026' };
    const relatie = accepted(
      checkStopWerkrelatie(outside, joke, { ...ask, werkrelatieId: 'w-bo' }),
    );
    expect(relatie.rechten).toEqual([
      {
        recht: 'Dienstverlener kmo-portefeuille, departementen',
        voor: '2027-12-31',
        na: '2026-06-30',
      },
    ]);
    expect(relatie.gevolgen.map(({ naam }) => naam)).toEqual(['Gent']);
    const kaal = aToekenning({
      id: asId('kaal-an'),
      werkrelatieId: asId('w-an'),
      gebruikersrechtId: asId('kaal'),
      contexten: [],
    });
    const more = await aGebruikersbeheer({ puts: [...drie, put('toekenning', kaal)] });
    const recht = accepted(checkStopToekenning(more, joke, { ...ask, toekenningId: 'kaal-an' }));
    expect(recht.gevolgen).toEqual([{ soort: 'recht', naam: 'Kaal recht', vanaf: '2026-07-01' }]);
  });
});

describe('undoing together', () => {
  const undo = { organisatieId: 'organisatie-1' };

  it('brings everything back in one change, werkrelaties before their rights, and back again', async () => {
    const outside = await aGebruikersbeheer({ puts: drie });
    const before = aToekenning({ id: asId('t-an'), werkrelatieId: asId('w-an') });
    const { regelId } = accepted(await stopSeen(outside, joke, aVraag(['an', 'bo'], dag)));
    outside.setNow('2026-06-15T10:00:00.000Z' as never);
    const check = checkUndoTogether(outside, joke, { ...undo, samenMet: regelId });
    expect(accepted(check).aantal).toBe(4);
    accepted(await undoTogether(outside, joke, { ...undo, samenMet: regelId }));
    const { view } = outside.store;
    expect(view.get('toekenning', 't-an')).toEqual(before);
    expect(view.get('werkrelatie', 'w-bo')?.einddatum).toBe('2027-12-31');
    const last = [...view.all('historiek')].at(-1);
    outside.setNow('2026-06-15T11:00:00.000Z' as never);
    accepted(await undoTogether(outside, joke, { ...undo, samenMet: last?.id ?? '' }));
    expect(view.get('toekenning', 't-an')?.einddatum).toBe('2026-06-30');
  });

  it('shortens rights before their werkrelaties when an extension is undone', async () => {
    const outside = await aGebruikersbeheer({ puts: drie });
    const { regelId } = accepted(await extendSeen(outside, joke, aVraag(['an', 'bo'])));
    accepted(await undoTogether(outside, joke, { ...undo, samenMet: regelId }));
    expect(outside.store.view.get('werkrelatie', 'w-an')?.einddatum).toBe('2027-12-31');
  });

  it('undoes nothing at all when something later depends on a part of it', async () => {
    const outside = await aGebruikersbeheer({ puts: drie });
    const { regelId } = accepted(await extendSeen(outside, joke, aVraag(['an', 'bo'])));
    outside.setNow('2026-06-15T10:00:00.000Z' as never);
    const grant = {
      ...{ organisatieId: 'organisatie-1', werkrelatieId: 'w-an', gebruikersrechtId: 'kaal' },
      ...{ profiel: '', contexten: [], begindatum: '15/06/2026', einddatum: '01/01/2029' },
    };
    accepted(await grantToekenning(outside, joke, grant));
    const before = contentsOf(outside);
    const result = await undoTogether(outside, joke, { ...undo, samenMet: regelId });
    expect(faultsIn(result)).toEqual(['historiek.rechtLoopt']);
    expect(contentsOf(outside)).toBe(before);
  });

  it('takes the rights along that ended with one werkrelatie', async () => {
    const outside = await aGebruikersbeheer({ puts: drie });
    const stop = { ...undo, werkrelatieId: 'w-an', einddatum: '30/06/2026', reden: 'Weg' };
    accepted(await stopWerkrelatie(outside, joke, stop));
    const [regel] = outside.store.view.by('historiek.persoon', 'an');
    const together = { ...undo, samenMet: regel?.id ?? '' };
    expect(accepted(checkUndoTogether(outside, joke, together)).aantal).toBe(2);
    const elders = { organisatieId: 'organisatie-2', samenMet: together.samenMet };
    expect(faultsIn(checkUndoTogether(outside, joke, elders))).toEqual(['historiek.onbekend']);
  });
});
