import type { Catalogus, Gebruikersrecht } from '../../src/main/domain/gebruikersrecht.ts';
import { asDatum } from '../../src/shared/values/datum.ts';
import { asId } from './entities.ts';

/** The right of the seed: departments, one profile, four years at most. */
export function aGebruikersrecht(bend: Partial<Gebruikersrecht> = {}): Gebruikersrecht {
  return {
    id: asId('kmo-departementen'),
    naam: 'Dienstverlener kmo-portefeuille, departementen',
    aliassen: [],
    omschrijving: 'Geeft toegang tot de toepassing als dienstverlener.',
    doelgroepen: ['EA'],
    profielen: ['dienstverlener kmo-portefeuille'],
    context: { soort: 'departementen' },
    maxMaanden: 48,
    risico: 'gewoon',
    beheer: null,
    botstMet: [],
    bron: 'voorbeeld',
    nagekekenOp: asDatum('2026-01-05'),
    ...bend,
  };
}

/** A right without profile or context: the shortest thing to give. */
export function aKaalRecht(bend: Partial<Gebruikersrecht> = {}): Gebruikersrecht {
  return aGebruikersrecht({
    id: asId('kaal'),
    naam: 'Kaal recht',
    profielen: [],
    context: { soort: 'geen' },
    ...bend,
  });
}

/** One right of every kind that the rules tell apart. */
export function aCatalogus(more: readonly Gebruikersrecht[] = []): Catalogus {
  const rechten = [
    aGebruikersrecht(),
    aKaalRecht(),
    aKaalRecht({
      id: asId('hoofd-lokale-beheerder'),
      naam: 'Hoofd Lokale beheerder',
      beheer: 'hoofdbeheerder',
    }),
    aKaalRecht({ id: asId('lokale-beheerder'), naam: 'Lokale beheerder', beheer: 'beheerder' }),
    aKaalRecht({
      id: asId('controleur'),
      naam: 'Controleur',
      botstMet: [asId('kaal')],
    }),
    aKaalRecht({ id: asId('enkel-lokaal'), naam: 'Loket lokaal', doelgroepen: ['LB'] }),
    aKaalRecht({
      id: asId('een-rol'),
      naam: 'Recht met rol',
      context: { soort: 'een', label: 'Rol', waarden: ['Lezer', 'Schrijver'] },
    }),
    aKaalRecht({
      id: asId('meer-modules'),
      naam: 'Recht met modules',
      context: { soort: 'meer', label: 'Module', waarden: ['Subsidies', 'Toezicht'] },
    }),
    ...more,
  ];
  return new Map(rechten.map((recht) => [recht.id, recht]));
}
