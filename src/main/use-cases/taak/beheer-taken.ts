import type { Taak, TaakTermijn } from '../../../shared/contract/taak.ts';
import { addDays, type Datum } from '../../../shared/values/datum.ts';
import { contextKeuzes } from '../../domain/context-keuze.ts';
import type { Gebruikersrecht } from '../../domain/gebruikersrecht.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import { type Beheerder, findBeheerders } from '../organisatie/find-beheerders.ts';
import { findHouders, type Houders } from '../organisatie/find-houders.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { MAX_NAMEN } from './persoon-taken.ts';

/** A beheerder is warned of the end of his own right this long before: finding a successor takes time. */
const EIGEN_RECHT_DAGEN = 60;

/** The tasks about who manages the organisatie, and about its departments. */
export function beheerTaken(
  outside: Outside,
  caller: Caller,
  { organisatieId, termijn }: { readonly organisatieId: string; readonly termijn: TaakTermijn },
): readonly Taak[] {
  const { store, catalogus, clock } = outside;
  const { view } = store;
  const today = clock.today();
  const organisatie = findOrganisatie(view, organisatieId);
  const beheerders = findBeheerders({ view, catalogus, organisatieId, today });
  return [
    ...eigenRecht(beheerders, caller, addDays(today, Math.max(EIGEN_RECHT_DAGEN, termijn))),
    beheerderEindigt(beheerders, caller, addDays(today, termijn)),
    ...enigeBeheerder(beheerders),
    departementZonderHouder(outside, organisatie),
  ];
}

/** Not for a legal representative: he manages without a right. */
function eigenRecht(
  beheerders: readonly Beheerder[],
  { insz, hoedanigheid }: Caller,
  laatste: Datum,
): readonly Taak[] {
  if (hoedanigheid === 'wettelijkVertegenwoordiger') return [];
  return beheerders
    .filter(({ persoon }) => persoon.insz === insz)
    .filter(({ einddatum }) => einddatum <= laatste)
    .map((beheerder) => describe('eigenRecht', beheerder));
}

/** The others: their right to manage ends, and then one less gives rights. */
function beheerderEindigt(
  beheerders: readonly Beheerder[],
  { insz }: Caller,
  laatste: Datum,
): Taak {
  const ending = beheerders
    .filter(({ persoon, einddatum }) => persoon.insz !== insz && einddatum <= laatste)
    .toSorted((a, b) => a.einddatum.localeCompare(b.einddatum));
  const [first, ...others] = ending;
  return {
    soort: 'beheerderEindigt',
    aantal: ending.length,
    namen: ending.slice(0, MAX_NAMEN).map(({ persoon }) => `${persoon.voornaam} ${persoon.naam}`),
    datum: first?.einddatum ?? null,
    persoonId: others.length === 0 ? (first?.persoon.id ?? null) : null,
    gebruikersrechtId: null,
  };
}

function enigeBeheerder(beheerders: readonly Beheerder[]): readonly Taak[] {
  const [only, ...others] = beheerders;
  return only === undefined || others.length > 0 ? [] : [describe('enigeBeheerder', only)];
}

function describe(soort: Taak['soort'], { persoon, einddatum }: Beheerder): Taak {
  const namen = [`${persoon.voornaam} ${persoon.naam}`];
  return {
    soort,
    aantal: 1,
    namen,
    datum: einddatum,
    persoonId: persoon.id,
    gebruikersrechtId: null,
  };
}

/** Open departments that nobody can work for today, if any right of the catalogue is given for them. */
function departementZonderHouder(outside: Outside, organisatie: Organisatie): Taak {
  const { catalogus, clock, store } = outside;
  const rechten = [...catalogus.values()].filter(
    ({ context, doelgroepen }) =>
      context.soort === 'departementen' && doelgroepen.includes(organisatie.doelgroep),
  );
  const [recht] = rechten;
  const open = recht === undefined ? [] : contextKeuzes(recht, organisatie, clock.today());
  const houders = findHouders(outside, store.view, organisatie.id);
  const empty = open.filter(({ id }) => houders.ofDepartement(id) === 0);
  return {
    soort: 'departementZonderHouder',
    aantal: empty.length,
    namen: empty.slice(0, MAX_NAMEN).map(({ naam }) => naam),
    datum: null,
    persoonId: null,
    // Where most can be given one: a matrix without rows would lift nothing.
    gebruikersrechtId: mostHeld(rechten, houders),
  };
}

function mostHeld(rechten: readonly Gebruikersrecht[], { ofRecht }: Houders): string | null {
  const [most] = rechten.toSorted((a, b) => ofRecht(b.id) - ofRecht(a.id));
  return most === undefined || ofRecht(most.id) === 0 ? null : most.id;
}
