import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import {
  changeToekenning,
  checkToekenningChange,
} from '../../../../src/main/use-cases/toekenning/change-toekenning.ts';
import { stopToekenning } from '../../../../src/main/use-cases/toekenning/stop-toekenning.ts';
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
import { aTstNummer } from '../../../builders/nummers.ts';

const puts = [...withWerkrelatie, put('toekenning', aToekenning())];

type Change = Parameters<typeof changeToekenning>[2];

function aChange(bend: Partial<Change> = {}): Change {
  return {
    organisatieId: 'organisatie-1',
    toekenningId: 'toekenning-1',
    profiel: 'dienstverlener kmo-portefeuille',
    contexten: ['departement-gent'],
    begindatum: '01/01/2026',
    einddatum: '31/12/2027',
    ...bend,
  };
}

describe('changing a toekenning', () => {
  it('keeps the status, and tells before and after by name', async () => {
    const outside = await aGebruikersbeheer({ puts });
    accepted(await changeToekenning(outside, joke, aChange()));
    expect(outside.store.view.get('toekenning', 'toekenning-1')).toEqual(
      aToekenning({ contexten: ['departement-gent'] }),
    );
    expect(historiekOf(outside)).toMatchObject([
      {
        actie: 'toekenning.changed',
        velden: [{ veld: 'gebruikersrecht' }, { veld: 'contexten', voor: 'Aalst', na: 'Gent' }],
      },
    ]);
  });

  it('follows the same rules as a new one, and checks without storing', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const before = contentsOf(outside);
    const wrong = aChange({ contexten: [], einddatum: '1/1/2028', profiel: '' });
    expect(faultsIn(checkToekenningChange(outside, joke, wrong))).toEqual([
      'profiel: toekenning.profiel',
      'contexten: toekenning.geenContext',
      'einddatum: toekenning.naWerkrelatie',
    ]);
    expect(accepted(checkToekenningChange(outside, joke, aChange()))).toEqual({});
    expect(contentsOf(outside)).toBe(before);
  });

  it('may not run into the next one of the same right', async () => {
    const first = aToekenning({ einddatum: asDatum('2026-12-31') });
    const next = aToekenning({ id: asId('volgende'), begindatum: asDatum('2027-01-01') });
    const outside = await aGebruikersbeheer({
      puts: [...withWerkrelatie, put('toekenning', first), put('toekenning', next)],
    });
    expect(
      faultsIn(checkToekenningChange(outside, joke, aChange({ einddatum: '1/1/2027' }))),
    ).toEqual(['begindatum: toekenning.bestaatAl']);
  });

  it('is refused once it was stopped or has ended', async () => {
    const stopped = aToekenning({ gestopt: { door: 'An Peeters', reden: 'Klaar' } });
    const outside = await aGebruikersbeheer({
      puts: [...withWerkrelatie, put('toekenning', stopped)],
    });
    expect(faultsIn(checkToekenningChange(outside, joke, aChange()))).toEqual([
      'toekenning.gestopt',
    ]);
    const ended = await aGebruikersbeheer({ puts });
    ended.setToday(asDatum('2028-01-01'));
    expect(faultsIn(checkToekenningChange(ended, joke, aChange()))).toEqual(['toekenning.gestopt']);
  });

  it('of another organisatie is refused exactly as an absent one', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const ask = (toekenningId: string) =>
      JSON.stringify(checkToekenningChange(outside, joke, aChange({ toekenningId })));
    expect(ask('recht-yusuf-organisatie-2')).toBe(ask('bestaat-niet'));
    expect(ask('bestaat-niet')).toContain('toekenning.onbekend');
  });
});

describe('changing a right to manage', () => {
  const ofLies = (bend: Partial<Change> = {}) =>
    aChange({
      toekenningId: 'recht-lies-organisatie-1',
      profiel: '',
      contexten: [],
      einddatum: '15/06/2026',
      ...bend,
    });

  it('is not for a beheerder, not even to make his own longer', async () => {
    const outside = await aGebruikersbeheer();
    const own = ofLies({ toekenningId: 'recht-joke-organisatie-1', einddatum: '31/12/2029' });
    expect(faultsIn(checkToekenningChange(outside, joke, own))).toEqual([
      'gebruikersrechtId: beheerder.alleenHoofdbeheerder',
    ]);
  });

  it('may not leave the organisatie without a beheerder', async () => {
    const outside = await aGebruikersbeheer();
    accepted(
      await stopToekenning(outside, lies, aStop({ toekenningId: 'recht-joke-organisatie-1' })),
    );
    expect(faultsIn(checkToekenningChange(outside, lies, ofLies()))).toEqual(['beheerder.laatste']);
    expect(faultsIn(checkToekenningChange(outside, mia, ofLies()))).toEqual([]);
  });
});

function aStop(bend: Partial<Parameters<typeof stopToekenning>[2]> = {}) {
  return {
    organisatieId: 'organisatie-1',
    toekenningId: 'toekenning-1',
    einddatum: '15/06/2026',
    reden: 'Andere functie',
    ...bend,
  };
}

describe('stopping a toekenning', () => {
  it('ends it on the last day with who and why, and deletes nothing', async () => {
    const outside = await aGebruikersbeheer({ puts });
    accepted(await stopToekenning(outside, joke, aStop()));
    expect(outside.store.view.get('toekenning', 'toekenning-1')).toEqual(
      aToekenning({
        einddatum: asDatum('2026-06-15'),
        gestopt: { door: 'Joke Testaert', reden: 'Andere functie' },
      }),
    );
    expect(historiekOf(outside)).toMatchObject([
      {
        actie: 'toekenning.stopped',
        reden: 'Andere functie',
        velden: [
          { veld: 'gebruikersrecht' },
          { veld: 'einddatum', voor: '2027-12-31', na: '2026-06-15' },
        ],
      },
    ]);
  });

  it('never keeps a national number that was typed into the reason', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const reden = `Vervangen door ${aTstNummer()}`;
    accepted(await stopToekenning(outside, joke, aStop({ reden })));
    expect(contentsOf(outside)).toContain('Vervangen door');
    expect(contentsOf(outside)).not.toContain(reden);
  });

  it('needs a reason and a last day within it', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const stop = async (bend: Partial<ReturnType<typeof aStop>>) =>
      faultsIn(await stopToekenning(outside, joke, aStop(bend)));
    expect(await stop({ einddatum: '', reden: '' })).toEqual([
      'einddatum: datum.empty',
      'reden: veld.verplicht',
    ]);
    expect(await stop({ einddatum: '1/1/2028' })).toEqual(['einddatum: periode.naEinde']);
    expect(await stop({ einddatum: '31/12/2025' })).toEqual(['einddatum: periode.eindeVoorBegin']);
  });

  it('cannot be done twice', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const both = await Promise.all([1, 2].map(() => stopToekenning(outside, joke, aStop())));
    expect(both.flatMap(faultsIn)).toEqual(['toekenning.gestopt']);
  });

  it('of another organisatie is refused exactly as an absent one', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const ask = async (toekenningId: string) =>
      JSON.stringify(await stopToekenning(outside, joke, aStop({ toekenningId })));
    expect(await ask('recht-yusuf-organisatie-2')).toBe(await ask('bestaat-niet'));
  });

  it('of the last beheerder is refused, unless a legal representative does it', async () => {
    const outside = await aGebruikersbeheer();
    const stop = async (wie: string, caller = lies) =>
      faultsIn(
        await stopToekenning(
          outside,
          caller,
          aStop({ toekenningId: `recht-${wie}-organisatie-1` }),
        ),
      );
    expect(await stop('lies', joke)).toEqual(['beheerder.alleenHoofdbeheerder']);
    expect(await stop('joke')).toEqual([]);
    expect(await stop('lies')).toEqual(['beheerder.laatste']);
    expect(await stop('lies', mia)).toEqual([]);
  });
});
