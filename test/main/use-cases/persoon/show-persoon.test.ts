import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { showPersoon } from '../../../../src/main/use-cases/persoon/show-persoon.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import {
  aHistoriekRegel,
  aMiddelStand,
  aPersoon,
  asId,
  asMoment,
  aToekenning,
  aWerkrelatie,
} from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  beheerderPersoon,
  beheerPuts,
  faultsIn,
  joke,
  lies,
  withWerkrelatie,
  yusuf,
} from '../../../builders/gebruikersbeheer.ts';

const elsewhere = aWerkrelatie({ id: asId('elders'), organisatieId: asId('organisatie-2') });
const puts = [
  ...withWerkrelatie,
  put('toekenning', aToekenning()),
  put('werkrelatie', elsewhere),
  put('toekenning', aToekenning({ id: asId('recht-elders'), werkrelatieId: elsewhere.id })),
  put('historiek', aHistoriekRegel()),
  put('historiek', aHistoriekRegel({ id: asId('h-2'), organisatieId: asId('organisatie-2') })),
];

const show = async (caller: typeof joke, bend: { persoonId?: string } = {}) =>
  showPersoon(await aGebruikersbeheer({ puts }), caller, {
    persoonId: 'persoon-1',
    middelen: [],
    ...bend,
  });

describe('the person page', () => {
  it('shows the werkrelaties and the history of the own organisatie only', async () => {
    const detail = accepted(await show(joke));
    expect(detail.werkrelaties.map(({ id }) => id)).toEqual(['werkrelatie-1']);
    expect(detail.aantalHistoriek).toBe(1);
    expect(JSON.stringify(detail)).not.toContain('organisatie-2');
    expect(JSON.stringify(detail)).not.toContain('Proeftuin');
  });

  it('shows both to who manages both', async () => {
    const both = beheerPuts(beheerderPersoon(lies), { organisatie: 'organisatie-2' });
    const outside = await aGebruikersbeheer({ puts: [...puts, ...both] });
    const detail = accepted(showPersoon(outside, lies, { persoonId: 'persoon-1', middelen: [] }));
    expect(detail.werkrelaties).toHaveLength(2);
    expect(detail.aantalHistoriek).toBe(2);
  });

  it('names the departments and rights, and masks the number', async () => {
    const detail = accepted(await show(joke));
    expect(detail.inszMasker).toBe('85.67.30-***.**');
    expect(JSON.stringify(detail)).not.toContain(aPersoon().insz);
    expect(detail.werkrelaties[0]?.toekenningen[0]).toMatchObject({
      recht: 'Dienstverlener kmo-portefeuille, departementen',
      contexten: [{ id: 'departement-aalst', naam: 'Aalst' }],
    });
  });

  it('answers for somebody of another organisatie exactly as for nobody', async () => {
    const foreign = await show(yusuf, { persoonId: 'joke' });
    const absent = await show(yusuf, { persoonId: 'bestaat-niet' });
    expect(faultsIn(foreign)).toEqual(['persoon.onbekend']);
    expect(JSON.stringify(foreign)).toBe(JSON.stringify(absent));
  });

  it('lists the means of signing in that he has, and which are blocked', async () => {
    const { insz } = aPersoon();
    const blocked = aMiddelStand({
      id: `eid:${insz}`,
      insz,
      geblokkeerdOp: asMoment('2026-06-01'),
    });
    const outside = await aGebruikersbeheer({ puts: [...puts, put('middel', blocked)] });
    const accounts = (middelen: readonly { insz: typeof insz }[]) =>
      accepted(showPersoon(outside, joke, { persoonId: 'persoon-1', middelen })).accounts;
    expect(accounts([{ insz }])).toEqual([
      { middel: 'eid', geblokkeerd: true },
      { middel: 'itsme', geblokkeerd: false },
    ]);
    expect(accounts([{ insz: lies.insz }])).toEqual([]);
  });
});

describe('the toekenningen on the person page', () => {
  it('stand with what can still be changed on top, the latest begin first', async () => {
    const held = (id: string, bend: Parameters<typeof aToekenning>[0]) =>
      put('toekenning', aToekenning({ id: asId(id), ...bend }));
    const outside = await aGebruikersbeheer({
      puts: [
        ...withWerkrelatie,
        held('gestopt', { gestopt: { door: 'An Peeters', reden: 'Klaar' } }),
        held('oud', { begindatum: asDatum('2026-02-01') }),
        held('voorbij', { begindatum: asDatum('2026-03-01'), einddatum: asDatum('2026-06-14') }),
        held('nieuw', { begindatum: asDatum('2026-06-15') }),
      ],
    });
    const detail = accepted(showPersoon(outside, joke, { persoonId: 'persoon-1', middelen: [] }));
    expect(detail.werkrelaties[0]?.toekenningen.map(({ id }) => id)).toEqual([
      'nieuw',
      'oud',
      'voorbij',
      'gestopt',
    ]);
  });
});
