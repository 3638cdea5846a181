import type { PersoonCriteria } from '../../../shared/contract/persoon-lijst.ts';
import { atField, ok, type Result } from '../../../shared/result.ts';
import { addDays, type Datum, parseDatum } from '../../../shared/values/datum.ts';
import type { PersoonFilter } from '../../../shared/values/persoon-lijst.ts';
import {
  type Dossier,
  eersteEinde,
  isZonderRecht,
  isZonderWerkrelatie,
  wachtSinds,
} from '../../domain/dossier.ts';
import { runsTodayOrLater } from '../../domain/toekenning-rules.ts';

type Test = (dossier: Dossier) => boolean;

/** One test for all that was asked: somebody is in the list only when every part says so. */
export function readSelectie(
  asked: {
    readonly filter: PersoonFilter;
    readonly criteria: PersoonCriteria | undefined;
    readonly alleen: readonly string[] | undefined;
  },
  today: Datum,
): Result<Test> {
  const criteria = asked.criteria === undefined ? ok([]) : readCriteria(asked.criteria, today);
  if (!criteria.ok) return criteria;
  const tests = [...filterTests(asked.filter, today), ...criteria.value];
  if (asked.alleen !== undefined) {
    const alleen = new Set<string>(asked.alleen);
    tests.unshift(({ persoon }) => alleen.has(persoon.id));
  }
  return ok((dossier) => tests.every((test) => test(dossier)));
}

function filterTests(filter: PersoonFilter, today: Datum): readonly Test[] {
  const endsWithin = (days: number): readonly Test[] => [endsUntil(today, addDays(today, days))];
  const filters: Readonly<Record<PersoonFilter, readonly Test[]>> = {
    alle: [],
    zonderWerkrelatie: [isZonderWerkrelatie],
    zonderRecht: [(dossier) => isZonderRecht(dossier, today)],
    inAfwachting: [(dossier) => wachtSinds(dossier) !== null],
    eindigtBinnen30: endsWithin(30),
    eindigtBinnen60: endsWithin(60),
    eindigtBinnen90: endsWithin(90),
  };
  return filters[filter];
}

function endsUntil(today: Datum, laatste: Datum): Test {
  return (dossier) => eersteEinde(dossier, { today, laatste }) !== null;
}

function readCriteria(criteria: PersoonCriteria, today: Datum): Result<readonly Test[]> {
  const { departement, categorie, recht, status } = criteria;
  const voor = criteria.eindigtVoor.trim();
  const day = voor === '' ? ok(null) : atField('eindigtVoor', parseDatum(voor));
  if (!day.ok) return day;
  const tests: Test[] = [];
  if (status !== null) tests.push(({ persoon }) => persoon.status === status);
  if (categorie !== null) tests.push((dossier) => worksAs(dossier, categorie, today));
  if (recht !== null || departement !== null) {
    tests.push((dossier) => holds(dossier, { recht, departement, today }));
  }
  if (day.value !== null) tests.push(endsUntil(today, addDays(day.value, -1)));
  return ok(tests);
}

function worksAs({ werkrelaties }: Dossier, categorie: string, today: Datum): boolean {
  return werkrelaties.some((each) => each.categorie === categorie && each.einddatum >= today);
}

/** One and the same toekenning: this right, for this departement. */
function holds(
  { toekenningen }: Dossier,
  what: {
    readonly recht: string | null;
    readonly departement: string | null;
    readonly today: Datum;
  },
): boolean {
  return toekenningen.some(
    (toekenning) =>
      (what.recht === null || toekenning.gebruikersrechtId === what.recht) &&
      (what.departement === null || toekenning.contexten.includes(what.departement)) &&
      runsTodayOrLater(toekenning, what.today),
  );
}
