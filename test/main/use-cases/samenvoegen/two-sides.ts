import fc from 'fast-check';
import type { Toekenning } from '../../../../src/main/domain/toekenning.ts';
import { type Put, put, type StoreView } from '../../../../src/main/store/store.ts';
import { type Ginder, maakPlan } from '../../../../src/main/use-cases/samenvoegen/plan.ts';
import type { Keuzes } from '../../../../src/main/use-cases/samenvoegen/rij.ts';
import { ok } from '../../../../src/shared/result.ts';
import { asDatum, type Datum } from '../../../../src/shared/values/datum.ts';
import { overlaps } from '../../../../src/shared/values/periode.ts';
import { aPersoon, asId, aToekenning, aWerkrelatie } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  lies,
  type TestOutside,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

export const collections = [
  'organisatie',
  'persoon',
  'werkrelatie',
  'toekenning',
  'overname',
] as const;
export const everything = (view: StoreView): readonly Put[] =>
  collections.flatMap((name) =>
    Array.from(view.all(name), (entity) => ({ collection: name, entity }) as Put),
  );

export const world = [
  put('persoon', aPersoon()),
  put('persoon', aPersoon({ id: asId('persoon-2'), insz: aTstNummer({ volgnummer: 501 }) })),
  put('werkrelatie', aWerkrelatie()),
  put('werkrelatie', aWerkrelatie({ id: asId('werkrelatie-2'), persoonId: asId('persoon-2') })),
  put('toekenning', aToekenning()),
];

export type Edit = (view: StoreView) => readonly Put[];

export async function sides(hier: readonly Edit[], ginder: readonly Edit[]) {
  const [here, there] = [
    await aGebruikersbeheer({ puts: world }),
    await aGebruikersbeheer({ puts: world }),
  ];
  const basis = everything(here.store.view);
  for (const edit of hier) await act(here, edit);
  for (const edit of ginder) await act(there, edit);
  return { here, rijen: everything(there.store.view), basis };
}

export async function act({ store }: TestOutside, edit: Edit): Promise<void> {
  accepted(await store.update((view) => ok({ puts: edit(view), value: null })));
}

export type Sides = Awaited<ReturnType<typeof sides>>;

export function plan(
  { here, rijen, basis }: Sides,
  keuzes: Keuzes = new Map(),
  bend: Partial<Ginder> = {},
) {
  const ginder = { rijen, basis, gezien: new Map<string, string>(), ...bend };
  return maakPlan(here, here.store.view, { caller: lies, ginder, keuzes });
}

/** An entity of the world, bent; nothing where it is not there. */
export function bend(
  collection: 'persoon' | 'werkrelatie' | 'toekenning',
  id: string,
  fields: object,
): Edit {
  return (view) => {
    const entity = view.get(collection, id);
    return entity === undefined ? [] : [{ collection, entity: { ...entity, ...fields } } as Put];
  };
}

export const days = ['2026-03-31', '2026-09-30', '2027-06-30', '2027-12-31', '2028-06-30'].map(
  asDatum,
);
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(fc.constantFrom('persoon-1', 'persoon-2'), fc.constantFrom('Jo', 'Jos', null))
    .map(([id, roepnaam]) => bend('persoon', id, { roepnaam })),
  fc
    .tuple(fc.constantFrom('werkrelatie-1', 'werkrelatie-2'), fc.constantFrom(...days))
    .map(([id, einddatum]) => bend('werkrelatie', id, { einddatum })),
  fc
    .tuple(fc.constantFrom('werkrelatie-1', 'werkrelatie-2'), fc.constantFrom('a@b.be', 'c@d.be'))
    .map(([id, email]) => bend('werkrelatie', id, { email })),
  fc
    .tuple(fc.constantFrom(...days), fc.constantFrom(['departement-aalst'], ['departement-gent']))
    .map(([einddatum, contexten]) => bend('toekenning', 'toekenning-1', { einddatum, contexten })),
  fc.constantFrom('t-a', 't-b').map(
    (id): Edit =>
      () => [
        put('toekenning', aToekenning({ id: asId(id), werkrelatieId: asId('werkrelatie-2') })),
      ],
  ),
  fc.constantFrom('p-a', 'p-b').map(
    (id): Edit =>
      (view) =>
        [
          // The same number under two ids: the same persoon, added at both sides.
          put(
            'persoon',
            aPersoon({
              id: asId(id),
              insz: aTstNummer({ volgnummer: 601 }),
              bekendBij: [asId('organisatie-1')],
            }),
          ),
          put('werkrelatie', aWerkrelatie({ id: asId(`w-${id}`), persoonId: asId(id) })),
        ].filter(() => view.by('persoon.insz', aTstNummer({ volgnummer: 601 })).length === 0),
  ),
  fc.constantFrom<Datum | null>(null, asDatum('2026-06-30')).map(
    (geslotenOp): Edit =>
      (view) => {
        const organisatie = view.get('organisatie', 'organisatie-1');
        if (organisatie === undefined) return [];
        const departementen = organisatie.departementen.map((each) =>
          each.id === 'departement-gent' ? { ...each, geslotenOp } : each,
        );
        return [put('organisatie', { ...organisatie, departementen })];
      },
  ),
);
export const some = fc.array(edits, { maxLength: 5 });

/** Everything refers to something, nothing overlaps, and no toekenning runs outside its werkrelatie. */
export function broken(view: StoreView): readonly string[] {
  const werkrelaties = [...view.all('werkrelatie')].filter((w) => w.begindatum <= w.einddatum);
  const toekenningen = [...view.all('toekenning')].filter((t) => t.begindatum <= t.einddatum);
  const numbers = Array.from(view.all('persoon'), ({ insz }) => insz);
  return [
    ...(new Set(numbers).size < numbers.length ? ['a number twice'] : []),
    ...werkrelaties
      .filter(({ persoonId, organisatieId }) => {
        return (
          view.get('persoon', persoonId) === undefined ||
          view.get('organisatie', organisatieId) === undefined
        );
      })
      .map(({ id }) => `${id} of nobody`),
    ...toekenningen.flatMap((each) => brokenToekenning(view, each)),
    ...werkrelaties.flatMap((one) =>
      werkrelaties
        .filter((other) => other.id > one.id && other.persoonId === one.persoonId)
        .filter(
          (other) => other.categorie === one.categorie && other.organisatieId === one.organisatieId,
        )
        .filter((other) => overlaps(one, other))
        .map((other) => `${one.id} overlaps ${other.id}`),
    ),
  ];
}

export function brokenToekenning(view: StoreView, toekenning: Toekenning): readonly string[] {
  const { id, werkrelatieId, begindatum, einddatum } = toekenning;
  const werkrelatie = view.get('werkrelatie', werkrelatieId);
  if (werkrelatie === undefined) return [`${id} of no werkrelatie`];
  const within = werkrelatie.begindatum <= begindatum && einddatum <= werkrelatie.einddatum;
  return within ? [] : [`${id} outside its werkrelatie`];
}
