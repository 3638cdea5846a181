import { describe, expect, it } from 'vitest';
import { type Put, put } from '../../../../src/main/store/store.ts';
import { checkVoorUBegint } from '../../../../src/main/use-cases/overname/check-voor-u-begint.ts';
import { setContact } from '../../../../src/main/use-cases/werkrelatie/set-contact.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import {
  aDepartement,
  aFunctie,
  anOrganisatie,
  aPersoon,
  asId,
  aToekenning,
  aWerkrelatie,
} from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  beheerderPersoon,
  beheerPuts,
  faultsIn,
  historiekOf,
  joke,
  lies,
  mia,
} from '../../../builders/gebruikersbeheer.ts';
import { organisatieId, prepared } from './overname-help.ts';

const waits = { status: 'inAfwachting' } as const;

async function check(puts: readonly Put[], caller = lies) {
  const outside = await aGebruikersbeheer({ puts: [...prepared, ...puts] });
  return accepted(checkVoorUBegint(outside, caller, { organisatieId }));
}

/** What is said of persoon-1, blockers with an exclamation mark. */
async function beletsels(puts: readonly Put[], caller = lies) {
  const { rijen } = await check(puts, caller);
  const own = rijen.find(({ persoonId }) => persoonId === 'persoon-1');
  return (own?.beletsels ?? []).map(({ code, blokkeert }) => `${code}${blokkeert ? '!' : ''}`);
}

const keten = async (puts: readonly Put[]) => (await check(puts)).keten.map(({ code }) => code);
const toekenning = (bend: Parameters<typeof aToekenning>[0]) =>
  put('toekenning', aToekenning({ ...waits, ...bend }));

describe('ready to be handed over', () => {
  it('is what has everything', async () => {
    const { keten: chain, totaal, klaar, rijen } = await check([]);
    expect({ chain, totaal, klaar, rijen }).toEqual({ chain: [], totaal: 1, klaar: 1, rijen: [] });
  });

  it('counts nothing where nothing was prepared', async () => {
    const outside = await aGebruikersbeheer();
    expect(accepted(checkVoorUBegint(outside, lies, { organisatieId }))).toMatchObject({
      ...{ totaal: 0, klaar: 0, rijen: [] },
    });
  });
});

describe('the chain', () => {
  it('misses a legal representative whose functie has ended', async () => {
    const over = aFunctie({ insz: mia.insz, einddatum: asDatum('2026-06-14') });
    expect(await keten([put('organisatie', anOrganisatie({ functies: [over] }))])).toEqual([
      'geenVertegenwoordiger',
    ]);
  });

  const ends = (day: string): readonly Put[] => [
    ...beheerPuts(beheerderPersoon(lies), {
      recht: 'hoofd-lokale-beheerder',
      einddatum: asDatum(day),
    }),
    ...beheerPuts(beheerderPersoon(joke), { einddatum: asDatum(day) }),
  ];

  it('misses a beheerder when the rights of all have ended', async () => {
    expect(await keten(ends('2026-06-14'))).toEqual(['geenBeheerder']);
  });

  it('warns of beheerders who are gone before the last of the rights can be given', async () => {
    const later = toekenning({ begindatum: asDatum('2026-09-01') });
    expect(await keten([...ends('2026-08-31'), later])).toEqual(['beheerderEindigt']);
    expect(await keten([...ends('2026-09-01'), later])).toEqual([]);
  });
});

describe('the work for one persoon', () => {
  it.each<[string, Put, readonly string[]]>([
    ['no e-mail and no phone', put('werkrelatie', aWerkrelatie(waits)), ['email!', 'telefoon!']],
    ['no department', toekenning({ contexten: [] }), ['departement!']],
    [
      'a department that was closed since',
      put(
        'organisatie',
        anOrganisatie({
          functies: [aFunctie({ insz: mia.insz })],
          departementen: [aDepartement({ geslotenOp: asDatum('2026-06-01') })],
        }),
      ),
      ['departement!'],
    ],
    [
      'a right that outlasts the werkrelatie',
      toekenning({ einddatum: asDatum('2028-01-01') }),
      ['nietGedekt!'],
    ],
    [
      'a right that is not open here',
      toekenning({ gebruikersrechtId: asId('enkel-lokaal'), profiel: null, contexten: [] }),
      ['doelgroep!'],
    ],
    [
      'a right that left the catalogue',
      toekenning({ gebruikersrechtId: asId('verdwenen') }),
      ['doelgroep!'],
    ],
    [
      'a right that begins later',
      toekenning({ begindatum: asDatum('2026-07-01') }),
      ['begintLater'],
    ],
    [
      'a number that says another day of birth',
      put(
        'persoon',
        aPersoon({
          ...waits,
          ...{ bron: 'manueel', geboortedatum: asDatum('1985-07-31') },
          bekendBij: [asId(organisatieId)],
        }),
      ),
      ['nummer'],
    ],
  ])('names %s', async (_, bent, wanted) => {
    expect(await beletsels([bent])).toEqual(wanted);
  });

  it('names that there is no werkrelatie, and no right', async () => {
    const outside = await aGebruikersbeheer({
      puts: [put('persoon', aPersoon({ ...waits, bekendBij: [asId(organisatieId)] }))],
    });
    const { rijen } = accepted(checkVoorUBegint(outside, lies, { organisatieId }));
    expect(rijen[0]?.beletsels.map(({ code }) => code)).toEqual(['geenWerkrelatie']);
    const ended = toekenning({ einddatum: asDatum('2026-06-01') });
    expect(await beletsels([ended])).toEqual(['geenRecht']);
  });

  it('names a right to manage only to who cannot give it', async () => {
    const beheer = toekenning({
      gebruikersrechtId: asId('lokale-beheerder'),
      ...{ profiel: null, contexten: [] },
    });
    expect(await beletsels([beheer], joke)).toEqual(['rang!']);
    expect(await beletsels([beheer], lies)).toEqual([]);
  });
});

describe('phone and e-mail', () => {
  const ask = { organisatieId, werkrelatieId: 'werkrelatie-1' };

  it('lift their blockers when they are filled in, with a line of Historiek', async () => {
    const puts = [...prepared, put('werkrelatie', aWerkrelatie(waits))];
    const outside = await aGebruikersbeheer({ puts });
    const contact = { telefoon: '012 34 56 78', email: 'jef@voorbeeld.be' };
    accepted(await setContact(outside, joke, { ...ask, ...contact }));
    expect(accepted(checkVoorUBegint(outside, lies, { organisatieId })).klaar).toBe(1);
    expect(historiekOf(outside)).toMatchObject([
      { actie: 'werkrelatie.changed', door: 'Joke Testaert' },
    ]);
  });

  it('are judged as everywhere, both at once', async () => {
    const outside = await aGebruikersbeheer({ puts: prepared });
    const typed = { ...ask, telefoon: '12', email: 'jef' };
    expect(faultsIn(await setContact(outside, joke, typed))).toEqual([
      'telefoon: telefoon.teKort',
      'email: email.zonderAt',
    ]);
  });
});
