import { describe, expect, it } from 'vitest';
import { type Put, put } from '../../../../src/main/store/store.ts';
import { comparePersonen } from '../../../../src/main/use-cases/vergelijk/compare-personen.ts';
import {
  checkLike,
  giveLike,
  proposeLike,
} from '../../../../src/main/use-cases/vergelijk/give-like.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  lies,
  yusuf,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

/** Jef is the example; Nora works here too, until the middle of 2027, with less. */
const nora = aPersoon({
  id: asId('nora'),
  insz: aTstNummer({ jaar: 1991, maand: 4, volgnummer: 7 }),
  voornaam: 'Nora',
  naam: 'Proef',
  bekendBij: [asId('organisatie-1')],
});
const noraWerk = aWerkrelatie({
  id: asId('werk-nora'),
  persoonId: nora.id,
  einddatum: asDatum('2027-06-30'),
});
const both: readonly Put[] = [
  put('persoon', aPersoon({ bekendBij: [asId('organisatie-1')] })),
  put('werkrelatie', aWerkrelatie()),
  put('persoon', nora),
  put('werkrelatie', noraWerk),
];
const ofJef = (bend: Parameters<typeof aToekenning>[0] = {}) =>
  put('toekenning', aToekenning({ contexten: ['departement-aalst', 'departement-gent'], ...bend }));
const ofNora = (bend: Parameters<typeof aToekenning>[0] = {}) =>
  put('toekenning', aToekenning({ id: asId('nora-kmo'), werkrelatieId: noraWerk.id, ...bend }));
const kaal = { gebruikersrechtId: asId<never>('kaal'), profiel: null, contexten: [] };

const paar = { organisatieId: 'organisatie-1', voorbeeld: 'persoon-1', doel: 'nora' };

async function propose(puts: readonly Put[]) {
  return accepted(proposeLike(await aGebruikersbeheer({ puts: [...both, ...puts] }), joke, paar));
}

async function give(puts: readonly Put[], keuzes: readonly string[], reden = '') {
  const outside = await aGebruikersbeheer({ puts: [...both, ...puts] });
  const before = contentsOf(outside);
  const result = await giveLike(outside, joke, { ...paar, keuzes: [...keuzes], reden });
  return { outside, result, isChanged: contentsOf(outside) !== before };
}

describe('comparing persons', () => {
  it('puts the rights in which they differ first, and says in what', async () => {
    const puts = [
      ...both,
      ofJef(),
      ofNora({ einddatum: asDatum('2027-06-30') }),
      ofJef({ ...kaal, id: asId('jef-kaal') }),
      ofNora({ ...kaal, id: asId('nora-kaal') }),
      ofJef({ id: asId('jef-rol'), ...kaal, gebruikersrechtId: asId('een-rol') }),
    ];
    const outside = await aGebruikersbeheer({ puts });
    const personen = ['persoon-1', 'nora'];
    const { rijen } = accepted(
      comparePersonen(outside, joke, { organisatieId: 'organisatie-1', personen }),
    );
    expect(rijen.map(({ recht, verschillen }) => [recht, verschillen])).toEqual([
      ['Recht met rol', ['houder']],
      ['Dienstverlener kmo-portefeuille, departementen', ['contexten', 'einddatum']],
      ['Kaal recht', []],
    ]);
    expect(rijen[1]?.cellen[1]?.[0]?.contexten).toEqual(['Aalst']);
  });

  it('leaves out what has ended and what another organisatie gave', async () => {
    const elders = aWerkrelatie({ id: asId('elders'), organisatieId: asId('organisatie-2') });
    const outside = await aGebruikersbeheer({
      puts: [
        ...both,
        ofJef({ einddatum: asDatum('2026-06-14') }),
        put('werkrelatie', elders),
        ofJef({ id: asId('recht-elders'), werkrelatieId: elders.id }),
      ],
    });
    const { rijen, personen } = accepted(
      comparePersonen(outside, joke, { organisatieId: 'organisatie-1', personen: ['persoon-1'] }),
    );
    expect(rijen).toEqual([]);
    expect(personen[0]?.werkrelaties).toHaveLength(1);
  });

  it('knows nobody of another organisatie', async () => {
    const outside = await aGebruikersbeheer({ puts: both });
    const question = { organisatieId: 'organisatie-2', personen: ['persoon-1'] };
    expect(faultsIn(comparePersonen(outside, yusuf, question))).toEqual(['persoon.onbekend']);
  });
});

describe('the proposal to give what a colleague has', () => {
  it('offers a right that is lacking, from today, clipped to the werkrelatie', async () => {
    expect(await propose([ofJef()])).toEqual([
      {
        keuze: 'geef:kmo-departementen',
        soort: 'geef',
        recht: 'Dienstverlener kmo-portefeuille, departementen',
        voor: null,
        na: {
          profiel: 'dienstverlener kmo-portefeuille',
          contexten: ['Aalst', 'Gent'],
          begindatum: '2026-06-15',
          einddatum: '2027-06-30',
        },
      },
    ]);
  });

  it('offers each field in which a right that both hold differs, and what only the other holds', async () => {
    const proposal = await propose([
      ofJef(),
      ofNora({ einddatum: asDatum('2026-12-31') }),
      ofNora({ ...kaal, id: asId('nora-kaal') }),
    ]);
    expect(proposal.map(({ keuze }) => keuze)).toEqual([
      'contexten:nora-kmo',
      'einddatum:nora-kmo',
      'stop:nora-kaal',
    ]);
    expect(proposal[1]?.na?.einddatum).toBe('2027-06-30');
  });

  it('offers nothing where they are alike as far as the dates allow', async () => {
    const alike = { contexten: ['departement-gent', 'departement-aalst'] };
    expect(
      await propose([ofJef(), ofNora({ ...alike, einddatum: asDatum('2027-06-30') })]),
    ).toEqual([]);
  });

  it('is refused for who has no running werkrelatie', async () => {
    const over = put('werkrelatie', { ...noraWerk, einddatum: asDatum('2026-06-14') });
    const outside = await aGebruikersbeheer({ puts: [...both, over] });
    expect(faultsIn(proposeLike(outside, joke, paar))).toEqual(['doel: vergelijk.geenWerkrelatie']);
  });
});

describe('giving what a colleague has', () => {
  it('does what was chosen and nothing else, one line of Historiek per toekenning', async () => {
    const puts = [
      ofJef(),
      ofNora({ einddatum: asDatum('2026-12-31') }),
      ofNora({ ...kaal, id: asId('nora-kaal') }),
      ofJef({
        ...kaal,
        id: asId('jef-rol'),
        gebruikersrechtId: asId('een-rol'),
        contexten: ['Lezer'],
      }),
    ];
    const chosen = ['contexten:nora-kmo', 'einddatum:nora-kmo', 'geef:een-rol'];
    const { outside, result } = await give(puts, chosen);
    expect(accepted(result)).toEqual({ gewijzigd: 2 });
    const { view } = outside.store;
    expect(view.get('toekenning', 'nora-kmo')).toMatchObject({
      contexten: ['departement-aalst', 'departement-gent'],
      einddatum: '2027-06-30',
    });
    expect(view.get('toekenning', 'nora-kaal')?.gestopt).toBeNull();
    expect(historiekOf(outside).map(({ actie }) => actie)).toEqual([
      'toekenning.changed',
      'toekenning.granted',
    ]);
  });

  it('says which right stands in the way, and gives nothing', async () => {
    const later = asDatum('2026-09-01');
    const puts = [
      ofJef({ ...kaal, gebruikersrechtId: asId('controleur') }),
      ofNora({ ...kaal, id: asId('nora-kaal'), begindatum: later }),
    ];
    const clash = await give(puts, ['geef:controleur']);
    expect(faultsIn(clash.result)).toEqual(['geef:controleur: toekenning.botst']);
    expect(clash.isChanged).toBe(false);
  });

  it('asks a reason for what is stopped, and then keeps it', async () => {
    const puts = [ofNora({ ...kaal, id: asId('nora-kaal') })];
    const without = await give(puts, ['stop:nora-kaal']);
    expect(faultsIn(without.result)).toEqual(['reden: veld.verplicht']);
    const { outside, result } = await give(puts, ['stop:nora-kaal'], 'Andere taak');
    expect(result.ok).toBe(true);
    expect(outside.store.view.get('toekenning', 'nora-kaal')).toMatchObject({
      einddatum: '2026-06-15',
      gestopt: { door: joke.naam, reden: 'Andere taak' },
    });
  });

  it('gives nothing at all when one of the chosen is refused', async () => {
    const puts = [
      ofJef(),
      ofJef({ ...kaal, id: asId('jef-beheer'), gebruikersrechtId: asId('lokale-beheerder') }),
    ];
    const chosen = ['geef:kmo-departementen', 'geef:lokale-beheerder'];
    const { result, isChanged } = await give(puts, chosen);
    expect(faultsIn(result)).toEqual(['geef:lokale-beheerder: beheerder.alleenHoofdbeheerder']);
    expect(isChanged).toBe(false);
  });

  it('is refused when what was chosen is no longer offered, or nothing was chosen', async () => {
    expect(faultsIn((await give([ofJef()], [])).result)).toEqual(['keuzes: vergelijk.geenKeuze']);
    const gone = await give([ofJef()], ['stop:nora-kmo']);
    expect(faultsIn(gone.result)).toEqual(['vergelijk.gewijzigd']);
  });

  it('is judged beforehand exactly as it is carried out', async () => {
    const outside = await aGebruikersbeheer({ puts: [...both, ofJef()] });
    const before = contentsOf(outside);
    const input = { ...paar, keuzes: ['geef:kmo-departementen'], reden: '' };
    expect(faultsIn(checkLike(outside, lies, input))).toEqual([]);
    expect(contentsOf(outside)).toBe(before);
    expect(faultsIn(checkLike(outside, lies, { ...input, keuzes: [] }))).toEqual([
      'keuzes: vergelijk.geenKeuze',
    ]);
  });
});
