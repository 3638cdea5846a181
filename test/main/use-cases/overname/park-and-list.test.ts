import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { listOvernames } from '../../../../src/main/use-cases/overname/list-overnames.ts';
import {
  parkOnderdeel,
  resumeOnderdeel,
} from '../../../../src/main/use-cases/overname/park-onderdeel.ts';
import { showOvername } from '../../../../src/main/use-cases/overname/show-overname.ts';
import { listTaken } from '../../../../src/main/use-cases/taak/list-taken.ts';
import { aPersoon, asId } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  faultsIn,
  joke,
  lies,
  type TestOutside,
  yusuf,
} from '../../../builders/gebruikersbeheer.ts';
import {
  organisatieId,
  PERSOON,
  prepared,
  RECHT,
  RELATIE,
  show,
  tick,
  tickable,
  who,
} from './overname-help.ts';

const list = (outside: TestOutside) => accepted(listOvernames(outside, lies, { organisatieId }));
const park = (outside: TestOutside, reden = 'Staat niet in de lijst') =>
  parkOnderdeel(outside, joke, { ...who, onderdeel: RECHT, reden });

describe('the list', () => {
  it('counts what is left, in onderdelen and in minutes, less with every tick', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const [rij] = list(outside).rijen;
    expect(rij).toMatchObject({ naam: 'Jef Claes', onderdelen: 3, geparkeerd: 0, begonnen: false });
    expect(rij?.inszMasker).toBe('85.67.30-***.**');
    accepted(await tick(outside, { onderdeel: PERSOON }));
    const [later] = list(outside).rijen;
    expect(later).toMatchObject({ onderdelen: 2, begonnen: true });
    expect(later?.minuten).toBeLessThan(rij?.minuten ?? 0);
  });

  it('has who was handed over among what is done, and nowhere else', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    for (const onderdeel of [PERSOON, RELATIE, RECHT]) {
      accepted(await tick(outside, { onderdeel }));
    }
    expect(list(outside)).toMatchObject({
      ...{ totaal: 0, minuten: 0, rijen: [] },
      gedaan: [{ naam: 'Jef Claes' }],
    });
  });

  it('is what Mijn Taken counts', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const taken = accepted(listTaken(outside, lies, { organisatieId })).taken;
    expect(taken.find(({ soort }) => soort === 'overTeNemen')).toMatchObject({
      ...{ aantal: 1, namen: ['Jef Claes'] },
    });
  });

  it('knows nothing of a persoon of another organisatie', async () => {
    const elsewhere = aPersoon({ status: 'inAfwachting', bekendBij: [asId('organisatie-2')] });
    const outside = await aGebruikersbeheer({ puts: [put('persoon', elsewhere)] });
    expect(list(outside).totaal).toBe(0);
    expect(faultsIn(showOvername(outside, lies, who))).toEqual(['persoon.onbekend']);
    expect(faultsIn(showOvername(outside, yusuf, who))).toEqual(['persoon.onbekend']);
  });
});

describe('parking', () => {
  it('puts an onderdeel aside with its reason, and its time out of the count', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const before = list(outside).minuten;
    accepted(await park(outside));
    const parked = show(outside).onderdelen.find(({ id }) => id === RECHT)?.geparkeerd;
    expect(parked).toMatchObject({ reden: 'Staat niet in de lijst', door: 'Joke Testaert' });
    expect(list(outside).rijen[0]).toMatchObject({ onderdelen: 3, geparkeerd: 1 });
    expect(list(outside).minuten).toBeLessThan(before);
  });

  it('keeps the ticks for when it is taken up again', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const [first = ''] = tickable(outside, RECHT);
    accepted(await tick(outside, { onderdeel: RECHT, velden: [first] }));
    accepted(await park(outside));
    accepted(await resumeOnderdeel(outside, joke, { ...who, onderdeel: RECHT }));
    const recht = show(outside).onderdelen.find(({ id }) => id === RECHT);
    expect(recht?.geparkeerd).toBeNull();
    expect(recht?.schermen[0]?.velden[0]).toMatchObject({ id: first, afgevinkt: true });
  });

  it('ends by itself when it is handed over all the same', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    accepted(await park(outside));
    accepted(await tick(outside, { onderdeel: RECHT }));
    expect(show(outside).onderdelen.find(({ id }) => id === RECHT)).toMatchObject({
      ...{ gedaan: true, geparkeerd: null },
    });
  });

  it('asks for a reason, without a national number in it', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    expect(faultsIn(await park(outside, ' '))).toEqual(['reden: veld.verplicht']);
    accepted(await park(outside, 'Vraag na: 85.67.30-001.92'));
    const kept = show(outside).onderdelen.find(({ id }) => id === RECHT)?.geparkeerd?.reden;
    expect(kept).toBe('Vraag na: 85.67.30-***.**');
  });

  it('is refused for what is not there', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const ask = { ...who, onderdeel: 'toekenning:geen', reden: 'Wacht' };
    expect(faultsIn(await parkOnderdeel(outside, joke, ask))).toEqual(['overname.onbekend']);
    expect(faultsIn(await parkOnderdeel(outside, yusuf, ask))).toEqual(['persoon.onbekend']);
  });
});
