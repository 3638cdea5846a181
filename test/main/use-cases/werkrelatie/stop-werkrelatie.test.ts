import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { stopWerkrelatie } from '../../../../src/main/use-cases/werkrelatie/stop-werkrelatie.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
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
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';

const planned = aToekenning({
  id: asId('gepland'),
  gebruikersrechtId: asId('kaal'),
  begindatum: asDatum('2026-09-01'),
});
const puts = [...withWerkrelatie, put('toekenning', aToekenning()), put('toekenning', planned)];

function aStop(bend: Partial<Parameters<typeof stopWerkrelatie>[2]> = {}) {
  return {
    organisatieId: 'organisatie-1',
    werkrelatieId: 'werkrelatie-1',
    einddatum: '30/06/2026',
    reden: 'Uit dienst',
    ...bend,
  };
}

describe('stopping a werkrelatie', () => {
  it('takes its toekenningen along in one commit and deletes none', async () => {
    const outside = await aGebruikersbeheer({ puts });
    accepted(await stopWerkrelatie(outside, joke, aStop()));
    const { view } = outside.store;
    const gestopt = { door: 'Joke Testaert', reden: 'Uit dienst' };
    expect(view.get('werkrelatie', 'werkrelatie-1')?.einddatum).toBe('2026-06-30');
    expect(view.by('toekenning.werkrelatie', 'werkrelatie-1')).toEqual([
      aToekenning({ einddatum: asDatum('2026-06-30'), gestopt }),
      { ...planned, einddatum: asDatum('2026-06-30'), gestopt },
    ]);
    expect(historiekOf(outside).map(({ actie, reden }) => [actie, reden])).toEqual([
      ['werkrelatie.stopped', 'Uit dienst'],
      ['toekenning.stopped', 'Uit dienst'],
      ['toekenning.stopped', 'Uit dienst'],
    ]);
  });

  it('needs a reason and a last day within it', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const stop = async (bend: Partial<ReturnType<typeof aStop>>) =>
      faultsIn(await stopWerkrelatie(outside, joke, aStop(bend)));
    expect(await stop({ einddatum: '', reden: ' ' })).toEqual([
      'einddatum: datum.empty',
      'reden: veld.verplicht',
    ]);
    expect(await stop({ einddatum: '1/1/2028' })).toEqual(['einddatum: periode.naEinde']);
    expect(await stop({ einddatum: '31/12/2025' })).toEqual(['einddatum: periode.eindeVoorBegin']);
  });

  it('is refused when it has ended', async () => {
    const outside = await aGebruikersbeheer({ puts });
    outside.setToday(asDatum('2028-01-01'));
    expect(faultsIn(await stopWerkrelatie(outside, joke, aStop()))).toEqual([
      'werkrelatie.beeindigd',
    ]);
  });

  it('of another organisatie is refused exactly as an absent one', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const stop = (werkrelatieId: string) =>
      stopWerkrelatie(outside, joke, aStop({ werkrelatieId }));
    const foreign = await stop('werk-yusuf-organisatie-2');
    expect(faultsIn(foreign)).toEqual(['werkrelatie.onbekend']);
    expect(JSON.stringify(foreign)).toBe(JSON.stringify(await stop('bestaat-niet')));
  });
});

describe('stopping the werkrelatie of a beheerder', () => {
  const own = (wie: string) => aStop({ werkrelatieId: `werk-${wie}-organisatie-1` });

  it('is not for a beheerder', async () => {
    const outside = await aGebruikersbeheer();
    expect(faultsIn(await stopWerkrelatie(outside, joke, own('lies')))).toEqual([
      'beheerder.alleenHoofdbeheerder',
    ]);
  });

  it('is refused for the last one, unless a legal representative does it', async () => {
    const outside = await aGebruikersbeheer();
    accepted(await stopWerkrelatie(outside, lies, own('joke')));
    const before = contentsOf(outside);
    expect(faultsIn(await stopWerkrelatie(outside, lies, own('lies')))).toEqual([
      'beheerder.laatste',
    ]);
    expect(contentsOf(outside)).toBe(before);
    expect(faultsIn(await stopWerkrelatie(outside, mia, own('lies')))).toEqual([]);
  });
});
