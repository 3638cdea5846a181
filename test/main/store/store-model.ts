import { type Dossier, makeDossier } from '../../../src/main/domain/dossier.ts';
import type { CollectionName, IndexName, Put, StoreView } from '../../../src/main/store/store.ts';
import { foldText } from '../../../src/shared/fold-text.ts';
import { insznummers, organisatieIds, persoonIds, werkrelatieIds } from './entity-arbitraries.ts';
import { type World, worldOf } from './store-help.ts';

export const emptyWorld: World = {
  persoon: [],
  organisatie: [],
  werkrelatie: [],
  toekenning: [],
  historiek: [],
  middel: [],
  voorkeur: [],
  dossiergebruiker: [],
  simulatie: [],
  overname: [],
  oefening: [],
  inlezing: [],
  afstemming: [],
  meegave: [],
  vertrekpunt: [],
  samenvoeging: [],
};

/** What a store has to be after a change, said in the simplest way: lists, searched from end to end. */
export function applyTo(world: World, puts: readonly Put[]): World {
  const lists: Record<CollectionName, readonly { readonly id: string }[]> = { ...world };
  for (const { collection, entity } of puts) {
    const list = lists[collection];
    const known = list.some((other) => other.id === entity.id);
    lists[collection] = known
      ? list.map((other) => (other.id === entity.id ? entity : other))
      : [...list, entity];
  }
  return lists as World;
}

type Found = {
  readonly world: World;
  readonly lookUps: Readonly<Record<string, unknown>>;
  readonly dossiers: readonly (readonly Dossier[])[];
};

/** Everything that can be asked of the model. */
export function answersOf(world: World): Found {
  const { persoon, organisatie, werkrelatie, toekenning, historiek } = world;
  return {
    world,
    dossiers: organisatieIds.map((id) => dossiersOf(world, id)),
    lookUps: lookUp({
      'persoon.insz': (key) => persoon.filter((it) => it.insz === key),
      'persoon.organisatie': (key) => persoon.filter((it) => it.bekendBij.some((id) => id === key)),
      'organisatie.ondernemingsnummer': (key) =>
        organisatie.filter((it) => it.ondernemingsnummer === key),
      'organisatie.vertegenwoordiger': (key) =>
        organisatie.filter((it) => it.functies.some((functie) => functie.insz === key)),
      'werkrelatie.persoon': (key) =>
        werkrelatie.filter((it) => it.persoonId === key && everRan(it)),
      'werkrelatie.organisatie': (key) =>
        werkrelatie.filter((it) => it.organisatieId === key && everRan(it)),
      'toekenning.werkrelatie': (key) => toekenning.filter((it) => it.werkrelatieId === key),
      'toekenning.gebruikersrecht': (key) =>
        toekenning.filter((it) => it.gebruikersrechtId === key),
      'historiek.persoon': (key) => historiek.filter((it) => it.persoonId === key),
      'historiek.organisatie': (key) => historiek.filter((it) => it.organisatieId === key),
    }),
  };
}

/** One that ends before it begins was withdrawn: no index finds it. */
function everRan({ begindatum, einddatum }: World['werkrelatie'][number]): boolean {
  return begindatum <= einddatum;
}

/** The same questions, asked of a store. */
export function answersOfStore(view: StoreView): Found {
  const by = (index: IndexName) => (key: string) => view.by(index, key);
  return {
    world: worldOf(view),
    dossiers: organisatieIds.map((id) => view.dossiers(id).dossiers),
    lookUps: lookUp({
      'persoon.insz': by('persoon.insz'),
      'persoon.organisatie': by('persoon.organisatie'),
      'organisatie.ondernemingsnummer': by('organisatie.ondernemingsnummer'),
      'organisatie.vertegenwoordiger': by('organisatie.vertegenwoordiger'),
      'werkrelatie.persoon': by('werkrelatie.persoon'),
      'werkrelatie.organisatie': by('werkrelatie.organisatie'),
      'toekenning.werkrelatie': by('toekenning.werkrelatie'),
      'toekenning.gebruikersrecht': by('toekenning.gebruikersrecht'),
      'historiek.persoon': by('historiek.persoon'),
      'historiek.organisatie': by('historiek.organisatie'),
    }),
  };
}

/** Whom the organisatie knows or gave a werkrelatie, with what it gave, by naam. */
function dossiersOf({ persoon, werkrelatie, toekenning }: World, id: string): readonly Dossier[] {
  const sleutel = ({ persoon }: Dossier) =>
    [foldText(persoon.naam), foldText(persoon.voornaam), persoon.id].join('\u0000');
  return persoon
    .map((each) => {
      const own = werkrelatie.filter(
        (it) => it.persoonId === each.id && it.organisatieId === id && everRan(it),
      );
      const held = own.flatMap((it) => toekenning.filter((one) => one.werkrelatieId === it.id));
      return makeDossier({ persoon: each, werkrelaties: own, toekenningen: held });
    })
    .filter((it) => it.werkrelaties.length > 0 || it.persoon.bekendBij.some((one) => one === id))
    .toSorted((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
}

const everyKey = [
  ...persoonIds,
  ...organisatieIds,
  ...werkrelatieIds,
  ...insznummers,
  'kmo-departementen',
  '1999000051',
  'null',
];

function lookUp(indexes: Readonly<Record<IndexName, (key: string) => readonly unknown[]>>) {
  return Object.fromEntries(
    Object.entries(indexes).flatMap(([index, find]) =>
      everyKey.map((key) => [`${index} ${key}`, find(key)]),
    ),
  );
}
