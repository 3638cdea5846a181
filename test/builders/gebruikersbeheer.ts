import type { Persoon } from '../../src/main/domain/persoon.ts';
import { manualKbo } from '../../src/main/registers/manual/kbo.ts';
import { manualRijksregister } from '../../src/main/registers/manual/rijksregister.ts';
import type { Kbo, RegisterPersoon } from '../../src/main/registers/registers.ts';
import { type KboWereld, simulatedKbo } from '../../src/main/registers/simulated/kbo.ts';
import { simulatedRijksregister } from '../../src/main/registers/simulated/rijksregister.ts';
import { createMemoryStore } from '../../src/main/store/memory-store.ts';
import { type Put, put, type Store } from '../../src/main/store/store.ts';
import type { Caller, Outside } from '../../src/main/use-cases/outside.ts';
import { ok, type Result } from '../../src/shared/result.ts';
import type { WerkruimteSoort } from '../../src/shared/values/codelijsten.ts';
import { asDatum, type Datum } from '../../src/shared/values/datum.ts';
import type { Moment } from '../../src/shared/values/ids.ts';
import type { Insz } from '../../src/shared/values/insz.ts';
import {
  aFunctie,
  anOrganisatie,
  aPersoon,
  asId,
  asMoment,
  aToekenning,
  aWerkrelatie,
} from './entities.ts';
import { aCatalogus } from './gebruikersrecht.ts';
import { anOndernemingsnummer, aTstNummer } from './nummers.ts';

/** The day on which the tests of the use-cases play. */
export const vandaag = asDatum('2026-06-15');

const insz = (volgnummer: number): Insz => aTstNummer({ jaar: 1980, maand: 3, volgnummer });

/** Who acts: each really has in the store what the capacity says, except that nobody has asked yet. */
export const lies: Caller = { insz: insz(1), naam: 'Lies Vantest', hoedanigheid: 'hoofdbeheerder' };
export const joke: Caller = { insz: insz(2), naam: 'Joke Testaert', hoedanigheid: 'beheerder' };
export const mia: Caller = {
  insz: insz(3),
  naam: 'Mia Wouters',
  hoedanigheid: 'wettelijkVertegenwoordiger',
};
/** Manages only organisatie-2. */
export const yusuf: Caller = {
  insz: insz(4),
  naam: 'Yusuf Sjabloon',
  hoedanigheid: 'hoofdbeheerder',
};

/** A right to manage through a werkrelatie of its own, ids derived from the person's. */
export function beheerPuts(
  persoon: Persoon,
  bend: { readonly recht?: string; readonly organisatie?: string } & Parameters<
    typeof aToekenning
  >[0] = {},
): readonly Put[] {
  const { recht = 'lokale-beheerder', organisatie = 'organisatie-1', ...toekenning } = bend;
  const werkrelatieId = `werk-${persoon.id}-${organisatie}`;
  return [
    put('persoon', persoon),
    put(
      'werkrelatie',
      aWerkrelatie({
        id: asId(werkrelatieId),
        persoonId: persoon.id,
        organisatieId: asId(organisatie),
        einddatum: asDatum('2031-12-31'),
      }),
    ),
    put(
      'toekenning',
      aToekenning({
        id: asId(`recht-${persoon.id}-${organisatie}`),
        werkrelatieId: asId(werkrelatieId),
        gebruikersrechtId: asId(recht),
        profiel: null,
        contexten: [],
        einddatum: asDatum('2028-12-31'),
        ...toekenning,
      }),
    ),
  ];
}

export function beheerderPersoon(caller: Caller): Persoon {
  const [voornaam = '', naam = ''] = caller.naam.split(' ');
  return aPersoon({ id: asId(voornaam.toLowerCase()), insz: caller.insz, voornaam, naam });
}

/** Two organisaties with their beheerders; persoon-1 and the rest come from the test. */
function basis(): readonly Put[] {
  return [
    put('organisatie', anOrganisatie({ functies: [aFunctie({ insz: mia.insz })] })),
    put(
      'organisatie',
      anOrganisatie({
        id: asId('organisatie-2'),
        naam: 'Proeftuin nv',
        ondernemingsnummer: anOndernemingsnummer(19_990_001),
        departementen: [],
      }),
    ),
    ...beheerPuts(beheerderPersoon(lies), { recht: 'hoofd-lokale-beheerder' }),
    ...beheerPuts(beheerderPersoon(joke)),
    ...beheerPuts(beheerderPersoon(yusuf), {
      recht: 'hoofd-lokale-beheerder',
      organisatie: 'organisatie-2',
    }),
  ];
}

export type TestOutside = Outside & { setToday(day: Datum): void; setNow(moment: Moment): void };

/** A workspace in memory on a fixed day, with counted ids: `id-1`, `id-2`, … */
export async function aGebruikersbeheer(
  bend: {
    /** Null: the store already holds its world. */
    readonly puts?: readonly Put[] | null;
    readonly soort?: WerkruimteSoort;
    readonly register?: readonly RegisterPersoon[];
    readonly outages?: readonly Insz[];
    readonly catalogus?: Outside['catalogus'];
    readonly kbo?: Partial<KboWereld>;
    /** On a disk, where a test is about that. */
    readonly store?: Store;
  } = {},
): Promise<TestOutside> {
  const { puts = [], soort = 'oefen', register = [], outages = [] } = bend;
  const store = bend.store ?? createMemoryStore();
  if (puts !== null) {
    accepted(await store.update(() => ok({ puts: [...basis(), ...puts], value: null })));
  }
  let today = vandaag;
  let now: Moment | null = null;
  let count = 0;
  return {
    store,
    registers: {
      rijksregister:
        soort === 'werk' ? manualRijksregister() : simulatedRijksregister({ register, outages }),
      kbo: aKbo({ soort, store, ...bend.kbo }),
    },
    catalogus: bend.catalogus ?? aCatalogus(),
    clock: { today: () => today, now: () => now ?? asMoment(`${today}T09:00:00.000Z`) },
    ids: { next: () => `id-${++count}` },
    soort,
    setToday(day) {
      today = day;
    },
    setNow(moment) {
      now = moment;
    },
  };
}

/** KBO as the workspace has it: its own organisaties, and what the test adds. */
function aKbo({
  soort,
  store,
  ...bend
}: Partial<KboWereld> & Pick<Outside, 'soort' | 'store'>): Kbo {
  const organisaties = () => store.view.all('organisatie');
  if (soort === 'werk') return manualKbo({ organisaties });
  const empty = { ondernemingen: [], voorbij: [], vestigingen: new Map() };
  return simulatedKbo({ ...empty, outages: [], oefennummers: [], ...bend, organisaties });
}

/** persoon-1 of the builders with werkrelatie-1 at organisatie-1, without rights. */
export const withWerkrelatie: readonly Put[] = [
  put('persoon', aPersoon({ bekendBij: [asId('organisatie-1')] })),
  put('werkrelatie', aWerkrelatie()),
];

/** The answer, where a refusal would be a failure of the test. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.faults)}`);
  return result.value;
}

/** Each refusal as `field: code`, or just the code when it concerns the whole; empty when accepted. */
export function faultsIn(result: Result<unknown>): readonly string[] {
  if (result.ok) return [];
  return result.faults.map(({ field, code }) => (field === undefined ? code : `${field}: ${code}`));
}

/** Everything that is kept, to prove that a refusal left it alone. */
export function contentsOf({ store }: Outside): string {
  const collections = ['persoon', 'organisatie', 'werkrelatie', 'toekenning', 'historiek'] as const;
  return JSON.stringify(collections.map((name) => [...store.view.all(name)]));
}

/** The lines of Historiek in the order in which they were written. */
export function historiekOf({ store }: Outside) {
  return [...store.view.all('historiek')];
}
