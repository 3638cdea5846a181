import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import {
  extendMany,
  proposeVerlengingen,
} from '../../../../src/main/use-cases/bulk/extend-many.ts';
import { stopToekenning } from '../../../../src/main/use-cases/toekenning/stop-toekenning.ts';
import type { BulkWie } from '../../../../src/shared/contract/bulk.ts';
import { MAX_BULK } from '../../../../src/shared/values/bulk.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aPersoon, asId, aWerkrelatie } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  lies,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { aMedewerker, aVraag, extendSeen } from './bulk-help.ts';

const propose = (
  outside: Parameters<typeof proposeVerlengingen>[0],
  vraag: ReturnType<typeof aVraag>,
  caller = joke,
) => proposeVerlengingen(outside, caller, { ...vraag, pagina: 0 });

describe('the proposal for many', () => {
  it('clips each to its own ten years, the maximum of the right and the next werkrelatie', async () => {
    const next = aWerkrelatie({
      id: asId('next'),
      persoonId: asId('bo'),
      begindatum: asDatum('2029-01-01'),
      einddatum: asDatum('2030-01-01'),
    });
    const puts = [...aMedewerker('an'), ...aMedewerker('bo'), put('werkrelatie', next)];
    const outside = await aGebruikersbeheer({ puts });
    const seen = accepted(propose(outside, aVraag(['an', 'bo'], { einddatum: '01/09/2040' })));
    const relaties = seen.rijen.map(({ persoonId, werkrelatie }) => [persoonId, werkrelatie]);
    expect(relaties.slice(0, 2)).toEqual([
      ['an', { voor: '2027-12-31', na: '2036-01-01', beperktDoor: 'tienJaar' }],
      ['bo', { voor: '2027-12-31', na: '2028-12-31', beperktDoor: 'volgende' }],
    ]);
    expect(seen.rijen[0]?.rechten[0]).toMatchObject({ na: '2030-01-01', beperktDoor: 'recht' });
    expect(seen.rijen[1]?.rechten[0]).toMatchObject({
      na: '2028-12-31',
      beperktDoor: 'werkrelatie',
    });
  });

  it('takes a wish before the end of a werkrelatie for its rights alone', async () => {
    const toekenning = { einddatum: asDatum('2026-08-31') };
    const outside = await aGebruikersbeheer({ puts: aMedewerker('an', { toekenning }) });
    const [rij] = accepted(propose(outside, aVraag(['an'], { einddatum: '31/08/2027' }))).rijen;
    expect(rij?.werkrelatie).toEqual({ voor: '2027-12-31', na: '2027-12-31', beperktDoor: null });
    expect(rij?.rechten[0]).toMatchObject({ voor: '2026-08-31', na: '2027-08-31' });
    expect(rij?.oordeel).toBe('gaat');
  });

  it('ends on a leap day where there is one, and says so where there is none', async () => {
    const outside = await aGebruikersbeheer({ puts: aMedewerker('an') });
    const leap = accepted(propose(outside, aVraag(['an'], { einddatum: '29/02/2028' })));
    expect(leap.rijen[0]?.werkrelatie?.na).toBe('2028-02-29');
    expect(faultsIn(propose(outside, aVraag(['an'], { einddatum: '29/02/2029' })))).toEqual([
      'einddatum: datum.dag',
    ]);
  });

  it('puts those who are refused in front, each with the reason', async () => {
    const over = { einddatum: asDatum('2026-06-14') };
    const outside = await aGebruikersbeheer({
      puts: [
        ...aMedewerker('an'),
        ...aMedewerker('zoe', { werkrelatie: over, toekenning: null }),
        put(
          'persoon',
          aPersoon({
            id: asId('zonder'),
            insz: aTstNummer({ jaar: 1991, maand: 5, volgnummer: 7 }),
            naam: 'Zzz',
            bekendBij: [asId('organisatie-1')],
          }),
        ),
      ],
    });
    const seen = accepted(propose(outside, aVraag(['an', 'zoe', 'zonder'])));
    expect(seen.aantallen).toEqual({ geweigerd: 2, gaat: 1, ongewijzigd: 0 });
    expect(
      seen.rijen.map(({ persoonId, weigeringen }) => [persoonId, weigeringen[0]?.code]),
    ).toEqual([
      ['zoe', 'werkrelatie.beeindigd'],
      ['zonder', 'bulk.geenWerkrelatie'],
      ['an', undefined],
    ]);
  });

  it('says which right to manage a lokale beheerder leaves as it is', async () => {
    const outside = await aGebruikersbeheer();
    const seen = accepted(propose(outside, aVraag(['lies'])));
    expect(seen.rijen[0]?.rechten[0]).toMatchObject({
      voor: '2028-12-31',
      na: '2028-12-31',
      weigering: { code: 'beheerder.alleenHoofdbeheerder' },
    });
    const hoofd = accepted(propose(outside, aVraag(['lies']), lies));
    expect(hoofd.rijen[0]?.rechten[0]).toMatchObject({ na: '2030-01-01', weigering: null });
  });

  it('is for nobody of another organisatie, and for no more than it can hold', async () => {
    const elders = aMedewerker('elders', {
      werkrelatie: { organisatieId: asId('organisatie-2') },
      toekenning: null,
    }).map((each) =>
      each.collection === 'persoon'
        ? put('persoon', { ...each.entity, bekendBij: [asId('organisatie-2')] })
        : each,
    );
    const outside = await aGebruikersbeheer({ puts: elders });
    expect(faultsIn(propose(outside, aVraag(['elders'])))).toEqual(['bulk.niemand']);
    expect(faultsIn(propose(outside, aVraag([])))).toEqual(['bulk.niemand']);
    const many = Array.from({ length: MAX_BULK + 1 }, (_, at) =>
      put(
        'persoon',
        aPersoon({
          id: asId(`p${at}`),
          insz: aTstNummer({
            jaar: 1930 + Math.floor(at / 400),
            maand: 1,
            volgnummer: 1 + (at % 400),
          }),
          bekendBij: [asId('organisatie-1')],
        }),
      ),
    );
    const full = await aGebruikersbeheer({ puts: many });
    const everybody: BulkWie = {
      soort: 'alle',
      zoek: '',
      filter: 'alle',
      criteria: {
        departement: null,
        categorie: null,
        recht: null,
        status: null,
        eindigtVoor: '',
        sorteer: 'naam',
        aflopend: false,
      },
      behalve: ['lies', 'joke'],
    };
    const refused = propose(full, aVraag([], { wie: everybody }));
    expect(refused.ok || refused.faults[0].params).toEqual({ aantal: MAX_BULK + 1, max: MAX_BULK });
  });
});

describe('extending many', () => {
  it('keeps what was seen in one commit, with one reason and one moment', async () => {
    const outside = await aGebruikersbeheer({ puts: [...aMedewerker('an'), ...aMedewerker('bo')] });
    const vraag = aVraag(['an', 'bo'], { einddatum: '31/08/2028' });
    const done = accepted(await extendSeen(outside, joke, vraag));
    expect(done.gewijzigd).toBe(2);
    const { view } = outside.store;
    expect(view.get('werkrelatie', 'w-an')?.einddatum).toBe('2028-08-31');
    expect(view.get('toekenning', 't-bo')?.einddatum).toBe('2028-08-31');
    const lines = historiekOf(outside);
    expect(lines.map(({ actie }) => actie)).toEqual([
      'werkrelatie.extended',
      'toekenning.extended',
      'werkrelatie.extended',
      'toekenning.extended',
    ]);
    expect(new Set(lines.map(({ op, reden }) => `${op} ${reden}`)).size).toBe(1);
    expect(lines[0]?.id).toBe(done.regelId);
  });

  it('goes on without the refused only when told so', async () => {
    const over = { einddatum: asDatum('2026-06-14') };
    const outside = await aGebruikersbeheer({
      puts: [...aMedewerker('an'), ...aMedewerker('zoe', { werkrelatie: over, toekenning: null })],
    });
    const before = contentsOf(outside);
    const vraag = aVraag(['an', 'zoe']);
    expect(faultsIn(await extendSeen(outside, joke, vraag))).toEqual(['bulk.geweigerd']);
    expect(contentsOf(outside)).toBe(before);
    const rest = { ...vraag, zonderGeweigerde: true };
    expect(accepted(await extendSeen(outside, joke, rest)).gewijzigd).toBe(1);
  });

  it('does nothing when another window changed something since it was seen', async () => {
    const outside = await aGebruikersbeheer({ puts: [...aMedewerker('an'), ...aMedewerker('bo')] });
    const vraag = aVraag(['an', 'bo'], { einddatum: '31/08/2028' });
    const { gezien } = accepted(propose(outside, vraag));
    const stop = { organisatieId: 'organisatie-1', einddatum: '30/06/2026', reden: 'Weg' };
    accepted(await stopToekenning(outside, joke, { ...stop, toekenningId: 't-bo' }));
    const before = contentsOf(outside);
    const result = await extendMany(outside, joke, { ...vraag, gezien });
    expect(faultsIn(result)).toEqual(['bulk.gewijzigd']);
    expect(contentsOf(outside)).toBe(before);
  });

  it('needs a reason, a day that exists, and something to change', async () => {
    const outside = await aGebruikersbeheer({ puts: aMedewerker('an') });
    const wrong = aVraag(['an'], { einddatum: 'nooit', reden: ' ' });
    expect(faultsIn(await extendMany(outside, joke, wrong))).toEqual([
      'einddatum: datum.vorm',
      'reden: veld.verplicht',
    ]);
    const none = aVraag(['an'], { einddatum: '01/01/2027' });
    expect(faultsIn(await extendSeen(outside, joke, none))).toEqual(['bulk.niets']);
  });
});
