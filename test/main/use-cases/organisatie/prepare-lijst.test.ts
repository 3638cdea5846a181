import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../../src/main/store/memory-store.ts';
import { type Put, put, type StoreView } from '../../../../src/main/store/store.ts';
import { listHouders } from '../../../../src/main/use-cases/gebruikersrecht/list-houders.ts';
import { prepareLijst } from '../../../../src/main/use-cases/organisatie/prepare-lijst.ts';
import { showOrganisatie } from '../../../../src/main/use-cases/organisatie/show-organisatie.ts';
import type { Outside } from '../../../../src/main/use-cases/outside.ts';
import { listTaken } from '../../../../src/main/use-cases/taak/list-taken.ts';
import { catalogus } from '../../../../src/main/world/catalogus.ts';
import { ok } from '../../../../src/shared/result.ts';
import { addDays } from '../../../../src/shared/values/datum.ts';
import {
  anOrganisatie,
  aPersoon,
  asId,
  aToekenning,
  aWerkrelatie,
} from '../../../builders/entities.ts';
import { accepted, aGebruikersbeheer, joke, vandaag } from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

const PERSONS = 1600;
const organisatieId = 'hogeschool';
const organisatie = put('organisatie', anOrganisatie({ id: asId(organisatieId) }));
const world = [organisatie, ...Array.from({ length: PERSONS }, (_, at) => onePerson(at)).flat()];

function onePerson(at: number): readonly Put[] {
  const insz = aTstNummer({
    jaar: 1950 + (at % 41),
    maand: 1 + (at % 12),
    volgnummer: 1 + (at % 900),
  });
  const persoon = aPersoon({ id: asId(`p-${at}`), insz, naam: `Naam${(at * 7919) % PERSONS}` });
  const einddatum = addDays(vandaag, 5 + (at % 400));
  const werkrelatie = aWerkrelatie({
    ...{ id: asId(`w-${at}-1`), persoonId: persoon.id, organisatieId: asId(organisatieId) },
    begindatum: addDays(vandaag, -100),
    einddatum,
  });
  const toekenning = aToekenning({
    ...{ id: asId(`t-${at}-0`), werkrelatieId: werkrelatie.id },
    gebruikersrechtId: asId('kmo-departementen'),
    ...{
      begindatum: addDays(vandaag, -50),
      einddatum,
      status: at % 60 === 7 ? 'inAfwachting' : 'actief',
    },
  });
  const both = [put('persoon', persoon), put('werkrelatie', werkrelatie)];
  return at % 5 === 0 ? both : [...both, put('toekenning', toekenning)];
}

let around: Outside;
beforeAll(async () => {
  around = await aGebruikersbeheer();
});

async function outsideWith(puts: readonly Put[]): Promise<Outside> {
  const store = createMemoryStore();
  accepted(await store.update(() => ok({ puts, value: null })));
  return { ...around, store, catalogus };
}

/** Everything that is counted over all persons. */
function answers(outside: Outside) {
  const about = { organisatieId: asId<never>(organisatieId), pagina: 0, zoek: '' };
  return {
    taken: accepted(listTaken(outside, joke, { ...about, termijn: 60 })),
    organisatie: accepted(showOrganisatie(outside, about)),
    houders: accepted(listHouders(outside, { ...about, gebruikersrechtId: 'kmo-departementen' })),
  };
}

const collections = ['organisatie', 'persoon', 'werkrelatie', 'toekenning', 'historiek'] as const;
function everything(view: StoreView): readonly Put[] {
  return collections.flatMap((name) => [...view.all(name)].map((entity) => put(name, entity)));
}

const changes = fc.array(
  fc.record({ at: fc.nat(PERSONS - 1), kind: fc.constantFrom('naam', 'recht', 'weg', 'werk') }),
  { minLength: 1, maxLength: 12 },
);

type OneChange = { readonly at: number; readonly kind: string };

function changed(view: StoreView, { at, kind }: OneChange): readonly Put[] {
  const persoon = view.get('persoon', `p-${at}`);
  const werkrelatie = view.get('werkrelatie', `w-${at}-1`);
  const toekenning = view.get('toekenning', `t-${at}-0`);
  if (persoon === undefined || werkrelatie === undefined) return [];
  if (kind === 'naam') return [put('persoon', { ...persoon, naam: `Anders${at % 7}` })];
  if (kind === 'weg') {
    return [put('werkrelatie', { ...werkrelatie, einddatum: addDays(vandaag, 20) })];
  }
  if (kind === 'werk' || toekenning === undefined) {
    return [put('persoon', { ...persoon, status: 'inAfwachting' })];
  }
  return [put('toekenning', { ...toekenning, status: 'inAfwachting' })];
}

describe('what is counted in parts', () => {
  it('is after any changes what one count of everything gives', async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (script) => {
        const kept = await outsideWith(world);
        answers(kept);
        for (const change of script) {
          accepted(
            await kept.store.update((view) => ok({ puts: changed(view, change), value: null })),
          );
        }
        const anew = await outsideWith(everything(kept.store.view));
        expect(answers(kept)).toEqual(answers(anew));
      }),
      { numRuns: 4 },
    );
  });

  it('stays where nobody of it changed', async () => {
    const { store } = await outsideWith(world);
    const before = store.view.dossiers(organisatieId).delen;
    accepted(
      await store.update((view) =>
        ok({ puts: changed(view, { at: 5, kind: 'werk' }), value: null }),
      ),
    );
    const { delen, dossiers } = store.view.dossiers(organisatieId);
    expect(before.length).toBeGreaterThan(2);
    expect(delen.filter((deel) => !before.includes(deel))).toHaveLength(1);
    expect(delen.flat()).toEqual(dossiers);
  });
});

describe('a list that is prepared', () => {
  it('takes several turns, and then is ready until something changes', async () => {
    const outside = await outsideWith(world);
    let turns = 1;
    while (prepareLijst(outside, organisatieId)) turns += 1;
    expect(turns).toBeGreaterThan(4);
    expect(prepareLijst(outside, organisatieId)).toBe(false);
    expect(answers(outside)).toEqual(answers(await outsideWith(world)));
  });
});
