import fc from 'fast-check';
import { type Put, put } from '../../../src/main/store/store.ts';
import { asInsz } from '../../../src/shared/values/insz.ts';
import { oefeningIds } from '../../../src/shared/values/oefeningen.ts';
import { gewoneSimulatie, simulatieKeuzes } from '../../../src/shared/values/simulatie.ts';
import {
  aFunctie,
  aHistoriekRegel,
  aMiddelStand,
  anOefeningStand,
  anOrganisatie,
  aPersoon,
  asId,
  aToekenning,
  aVoorkeur,
  aWerkrelatie,
} from '../../builders/entities.ts';

/** Few ids, so that entities are replaced and keys move often; texts as wild as JSON allows. */

export const persoonIds = ['p1', 'p2', 'p3', '__proto__'] as const;
export const organisatieIds = ['o1', 'o2', 'constructor'] as const;
export const werkrelatieIds = ['w1', 'w2'] as const;
export const insznummers = ['85673000192', '90661500257', '79680100365'] as const;

const one = <T extends string>(texts: readonly T[]) => fc.constantFrom(...texts);
const persoonId = one(persoonIds).map((text) => asId<ReturnType<typeof aPersoon>['id']>(text));
const organisatieId = one(organisatieIds).map((text) =>
  asId<ReturnType<typeof anOrganisatie>['id']>(text),
);
const werkrelatieId = one(werkrelatieIds).map((text) =>
  asId<ReturnType<typeof aWerkrelatie>['id']>(text),
);
const insz = one(insznummers).map(asInsz);
/** Any UTF-16, lone surrogates too: what a paste can bring. */
const text = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 12,
});

const persoon = fc
  .record({
    id: persoonId,
    insz,
    naam: text,
    roepnaam: fc.option(text),
    bekendBij: fc.array(organisatieId, { maxLength: 4 }),
  })
  .map((bend) => put('persoon', aPersoon(bend)));

const organisatie = fc
  .record({
    id: organisatieId,
    naam: text,
    functies: fc.array(
      insz.map((number) => aFunctie({ insz: number })),
      { maxLength: 3 },
    ),
  })
  .map((bend) => put('organisatie', anOrganisatie(bend)));

const werkrelatie = fc
  .record({ id: werkrelatieId, persoonId, organisatieId })
  .map((bend) => put('werkrelatie', aWerkrelatie(bend)));

const toekenning = fc
  .record({ werkrelatieId, contexten: fc.array(text, { maxLength: 3 }) })
  .map((bend) => put('toekenning', aToekenning(bend)));

const historiek = fc
  .record({
    id: fc.uuid().map((text) => asId<ReturnType<typeof aHistoriekRegel>['id']>(text)),
    persoonId,
    organisatieId: fc.option(organisatieId),
    reden: fc.option(text),
  })
  .map((bend) => put('historiek', aHistoriekRegel(bend)));

const rest = fc.oneof(
  fc.nat(5).map((foutePogingen) => put('middel', aMiddelStand({ foutePogingen }))),
  fc
    .record({
      laatsteStap: fc.option(fc.nat()),
      sleutel: fc.option(fc.nat()),
      gevraagdeCode: fc.option(fc.integer({ min: 1, max: 24 })),
    })
    .map((kept) => put('middel', aMiddelStand({ ...kept, id: 'app:1', middel: 'app' }))),
  fc.constantFrom('nl', 'fr', 'en').map((taal) => put('voorkeur', aVoorkeur({ taal }))),
  fc
    .constantFrom(...simulatieKeuzes.rijksregister)
    .map((rijksregister) =>
      put('simulatie', { ...gewoneSimulatie, rijksregister, id: 'simulatie' }),
    ),
  fc
    .record({ id: fc.constantFrom(...oefeningIds), getoondeHints: fc.nat(3) })
    .map((bend) => put('oefening', anOefeningStand(bend))),
);

const onePut: fc.Arbitrary<Put> = fc.oneof(
  persoon,
  organisatie,
  werkrelatie,
  toekenning,
  historiek,
  rest,
);

/** One to five entities of one change; the same one may come twice. */
export const changes: fc.Arbitrary<readonly Put[]> = fc.array(onePut, {
  minLength: 1,
  maxLength: 5,
});
