import { type Put, put } from '../../../src/main/store/store.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import type { Moment } from '../../../src/shared/values/ids.ts';
import {
  aHistoriekRegel,
  anOrganisatie,
  aPersoon,
  asId,
  aToekenning,
  aWerkrelatie,
} from '../../builders/entities.ts';

const surnames = [
  'Peeters',
  'Janssens',
  'Maes',
  'Jacobs',
  'Mertens',
  'Willems',
  'Claes',
  'Goossens',
];
const given = ['Jef', 'Mia', 'Louis', 'Zoë', 'Noor', 'Arthur', 'Emma', 'Lucas', 'Renée'];

/** Some 1 kB of JSON a person: with one and a third werkrelaties and one and a half toekenningen. */
export function aPerson(number: number): readonly Put[] {
  const persoonId = asId<ReturnType<typeof aPersoon>['id']>(`persoon-${number}`);
  const puts: Put[] = [
    put(
      'persoon',
      aPersoon({
        id: persoonId,
        insz: asId(String(85_670_000_000 + number)),
        voornaam: `${given[number % given.length]} ${number % 311}`,
        naam: `${surnames[number % surnames.length]} ${number % 15_013}`,
        geboortedatum: asDatum('1985-07-30'),
        bekendBij: [asId('organisatie-1')],
      }),
    ),
  ];
  const relations = number % 3 === 0 ? 2 : 1;
  for (let at = 0; at < relations; at++) {
    const werkrelatieId = asId<ReturnType<typeof aWerkrelatie>['id']>(
      `werkrelatie-${number}-${at}`,
    );
    puts.push(put('werkrelatie', aWerkrelatie({ id: werkrelatieId, persoonId })));
    for (let right = 0; right < (at === 0 && number % 6 === 0 ? 2 : 1); right++) {
      const id = asId<ReturnType<typeof aToekenning>['id']>(`toekenning-${number}-${at}-${right}`);
      puts.push(put('toekenning', aToekenning({ id, werkrelatieId })));
    }
  }
  return puts;
}

export function aWorld(persons: number, from = 0): readonly Put[] {
  const puts: Put[] = from === 0 ? [put('organisatie', anOrganisatie())] : [];
  for (let number = from; number < from + persons; number++) puts.push(...aPerson(number));
  return puts;
}

/** One change as a use-case makes it: an entity and its line of Historiek. */
export function aChange(number: number, round: number): readonly Put[] {
  const [persoon] = aPerson(number % 1_000);
  if (persoon?.collection !== 'persoon') throw new Error('A person begins with himself');
  const ingediendOp = new Date(1_700_000_000_000 + round).toISOString() as Moment;
  const regel = aHistoriekRegel({ id: asId(`h-${round}`), persoonId: persoon.entity.id });
  return [put('persoon', { ...persoon.entity, ingediendOp }), put('historiek', regel)];
}
