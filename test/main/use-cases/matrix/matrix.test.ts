import { describe, expect, it } from 'vitest';
import { type Put, put } from '../../../../src/main/store/store.ts';
import { saveMatrix } from '../../../../src/main/use-cases/matrix/save-matrix.ts';
import { showMatrix } from '../../../../src/main/use-cases/matrix/show-matrix.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

const zoe = aPersoon({
  id: asId('zoe'),
  insz: aTstNummer({ jaar: 1991, maand: 4, volgnummer: 9 }),
  voornaam: 'Zoë',
  naam: 'Aerts',
});
const rows: readonly Put[] = [
  ...withWerkrelatie,
  put('toekenning', aToekenning()),
  put('persoon', zoe),
  put('werkrelatie', aWerkrelatie({ id: asId('werk-zoe'), persoonId: zoe.id })),
  put('toekenning', aToekenning({ id: asId('recht-zoe'), werkrelatieId: asId('werk-zoe') })),
];
const question = {
  organisatieId: 'organisatie-1',
  gebruikersrechtId: 'kmo-departementen',
  zoek: '',
};
const aalst = ['departement-aalst'];
const both = ['departement-aalst', 'departement-gent'];

async function save(
  wijzigingen: { toekenningId: string; voor: string[]; na: string[] }[],
  reden = 'Campus Gent opent',
) {
  const outside = await aGebruikersbeheer({ puts: rows });
  const before = contentsOf(outside);
  const input = { organisatieId: 'organisatie-1', wijzigingen, reden };
  const result = await saveMatrix(outside, joke, input);
  return { outside, result, isChanged: contentsOf(outside) !== before };
}

describe('the matrix of a right', () => {
  it('has a row per holder by naam and a column per open department', async () => {
    const outside = await aGebruikersbeheer({ puts: rows });
    const { rijen, kolommen, totaal } = accepted(showMatrix(outside, question));
    expect(rijen.map(({ naam, contexten }) => [naam, contexten])).toEqual([
      ['Zoë Aerts', aalst],
      ['Jef Claes', aalst],
    ]);
    expect(kolommen.map(({ naam }) => naam)).toEqual(['Aalst', 'Gent', 'Asse']);
    expect(totaal).toBe(2);
  });

  it('is searched by the beginnings of names, without accents', async () => {
    const outside = await aGebruikersbeheer({ puts: rows });
    const { rijen } = accepted(showMatrix(outside, { ...question, zoek: 'zoe' }));
    expect(rijen.map(({ toekenningId }) => toekenningId)).toEqual(['recht-zoe']);
  });

  it('leaves out what ended, was stopped, or belongs to another organisatie', async () => {
    const elders = aWerkrelatie({ id: asId('elders'), organisatieId: asId('organisatie-2') });
    const outside = await aGebruikersbeheer({
      puts: [
        ...rows,
        put('toekenning', aToekenning({ einddatum: asDatum('2026-06-14') })),
        put(
          'toekenning',
          aToekenning({
            id: asId('recht-zoe'),
            werkrelatieId: asId('werk-zoe'),
            gestopt: { door: 'Lies', reden: 'Weg' },
          }),
        ),
        put('werkrelatie', elders),
        put('toekenning', aToekenning({ id: asId('recht-elders'), werkrelatieId: elders.id })),
      ],
    });
    expect(accepted(showMatrix(outside, question)).rijen).toEqual([]);
  });
});

describe('keeping what was painted', () => {
  it('changes every row in one commit, each with the reason in Historiek', async () => {
    const { outside, result } = await save([
      { toekenningId: 'toekenning-1', voor: aalst, na: both },
      { toekenningId: 'recht-zoe', voor: aalst, na: ['departement-gent'] },
    ]);
    expect(accepted(result)).toEqual({ gewijzigd: 2 });
    expect(outside.store.view.get('toekenning', 'recht-zoe')?.contexten).toEqual([
      'departement-gent',
    ]);
    expect(historiekOf(outside).map(({ actie, reden }) => [actie, reden])).toEqual([
      ['toekenning.changed', 'Campus Gent opent'],
      ['toekenning.changed', 'Campus Gent opent'],
    ]);
  });

  it('keeps nothing when one row is refused, and says at which and why', async () => {
    const { result, isChanged } = await save([
      { toekenningId: 'toekenning-1', voor: aalst, na: both },
      { toekenningId: 'recht-zoe', voor: aalst, na: [] },
    ]);
    expect(faultsIn(result)).toEqual(['recht-zoe: toekenning.geenContext']);
    expect(isChanged).toBe(false);
  });

  it('refuses a row that was changed since it was painted', async () => {
    const { result } = await save([{ toekenningId: 'toekenning-1', voor: both, na: aalst }]);
    expect(faultsIn(result)).toEqual(['toekenning-1: matrix.intussenGewijzigd']);
  });

  it('asks a reason, and knows no toekenning of another organisatie', async () => {
    const painted = { toekenningId: 'toekenning-1', voor: aalst, na: both };
    expect(faultsIn((await save([painted], ' ')).result)).toEqual(['reden: veld.verplicht']);
    const foreign = { ...painted, toekenningId: 'recht-yusuf-organisatie-2' };
    expect(faultsIn((await save([foreign])).result)).toEqual([
      'recht-yusuf-organisatie-2: toekenning.onbekend',
    ]);
  });
});
