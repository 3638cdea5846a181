import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { OrganisatieToestand } from '../../../shared/contract/historiek.ts';
import { atField, ok, type Result } from '../../../shared/result.ts';
import { type Datum, parseDatum } from '../../../shared/values/datum.ts';
import { HISTORIEK_PER_PAGINA } from '../../../shared/values/historiek.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { contains } from '../../../shared/values/periode.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import { isOpenOn } from '../../domain/departement-rules.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { runsOn } from '../../domain/toekenning-rules.ts';
import {
  beeldenAfter,
  departementenAsOf,
  type entityAsOf as EntityAsOf,
  entityAsOf,
} from '../../domain/toestand.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';
import { rechtNaam } from '../toekenning/describe-toekenning.ts';

type Vraag = Input<'historiek.toestandOrganisatie'>;
type AsOf = ReturnType<typeof EntityAsOf>;

/** Somebody who worked here on that day, and what ran then. */
type Toen = {
  readonly dossier: Dossier;
  readonly werkrelaties: number;
  readonly toekenningen: readonly Toekenning[];
};

/** 'Toestand op datum' of the organisatie: how many had what, and who. */
export async function showOrganisatieToestand(
  outside: Outside,
  input: Vraag,
  adem: () => Promise<void>,
): Promise<Result<Output<'historiek.toestandOrganisatie'>>> {
  const read = atField('datum', parseDatum(input.datum));
  if (!read.ok) return read;
  const day = read.value;
  const { view } = outside.store;
  const regels = view.by('historiek.organisatie', input.organisatieId);
  const before = beeldenAfter(day, regels);
  const nu = findOrganisatie(view, input.organisatieId);
  const organisatie = { ...nu, departementen: departementenAsOf(nu.departementen, before) };
  const lijst = view.dossiers(input.organisatieId);
  const { dossiers } = lijst;
  const asked = input.zoek.trim() === '' ? null : new Set(lijst.find(input.zoek).dossiers);
  const { toen, aantallen } = await lastAsked(dossiers, `${day} ${regels.length}`, async () => {
    const asOf = entityAsOf(day, before);
    const found: Toen[] = [];
    for (const [at, dossier] of dossiers.entries()) {
      // The list, and what was before, stay as they were asked for, whatever is changed meanwhile.
      if (at % DOSSIERS_PER_BEURT === DOSSIERS_PER_BEURT - 1) await adem();
      const one = toenOf(dossier, day, asOf);
      if (one !== null) found.push(one);
    }
    await adem();
    return { toen: found, aantallen: countToen(outside, found, { organisatie, day }) };
  });
  const { gebruikersrechtId } = input;
  const found = toen.filter(
    ({ dossier, toekenningen }) =>
      (asked === null || asked.has(dossier)) &&
      (gebruikersrechtId === null ||
        toekenningen.some((held) => held.gebruikersrechtId === gebruikersrechtId)),
  );
  const begin = input.pagina * HISTORIEK_PER_PAGINA;
  return ok({
    datum: day,
    ...aantallen,
    totaal: found.length,
    rijen: found
      .slice(begin, begin + HISTORIEK_PER_PAGINA)
      .map((rij) => describeToen(outside, rij, organisatie)),
  });
}

/** So many take a few milliseconds. */
const DOSSIERS_PER_BEURT = 1000;

type Found = { readonly toen: readonly Toen[]; readonly aantallen: ReturnType<typeof countToen> };
type Asked = { readonly question: string; readonly found: Found };
const answers = new WeakMap<readonly Dossier[], Asked>();

/** Of one list the last day that was asked: to page and search in it takes no second walk. */
async function lastAsked(
  dossiers: readonly Dossier[],
  question: string,
  compute: () => Promise<Found>,
): Promise<Found> {
  const known = answers.get(dossiers);
  if (known?.question === question) return known.found;
  const found = await compute();
  answers.set(dossiers, { question, found });
  return found;
}

/** Asked of a hundred thousand: nobody who was not there costs more than a look. */
function toenOf(dossier: Dossier, day: Datum, asOf: AsOf): Toen | null {
  const running = asOnDay(dossier.werkrelaties, asOf, (then) => contains(then, day));
  if (running.length === 0) return null;
  const toekenningen = asOnDay(
    dossier.toekenningen,
    asOf,
    (then) => runsOn(then, day) && running.some(({ id }) => id === then.werkrelatieId),
  );
  return { dossier, werkrelaties: running.length, toekenningen };
}

function asOnDay<E extends Werkrelatie | Toekenning>(
  entities: readonly E[],
  asOf: AsOf,
  counts: (then: E) => boolean,
): readonly E[] {
  const found: E[] = [];
  for (const entity of entities) {
    const then = asOf(entity);
    if (then !== null && counts(then)) found.push(then);
  }
  return found;
}

/** Counted in persons: who holds something twice counts once. */
function countToen(
  { catalogus }: Pick<Outside, 'catalogus'>,
  toen: readonly Toen[],
  { organisatie, day }: { readonly organisatie: Organisatie; readonly day: Datum },
): Omit<OrganisatieToestand, 'datum' | 'totaal' | 'rijen'> {
  const perRecht = new Map<string, number>();
  const perDepartement = new Map<string, number>();
  for (const { toekenningen } of toen) {
    countOnce(perRecht, toekenningen, ({ gebruikersrechtId }) => [gebruikersrechtId]);
    countOnce(perDepartement, toekenningen, ({ contexten }) => contexten);
  }
  return {
    personen: toen.length,
    werkrelaties: toen.reduce((sum, { werkrelaties }) => sum + werkrelaties, 0),
    toekenningen: toen.reduce((sum, { toekenningen }) => sum + toekenningen.length, 0),
    rechten: [...catalogus.values()].flatMap(({ id, naam }) => {
      const houders = perRecht.get(id) ?? 0;
      return houders === 0 ? [] : [{ id, naam, houders }];
    }),
    departementen: organisatie.departementen
      .filter((departement) => isOpenOn(departement, day))
      .map(({ id, naam }) => ({ id, naam, houders: perDepartement.get(id) ?? 0 })),
  };
}

function countOnce(
  counts: Map<string, number>,
  toekenningen: readonly Toekenning[],
  keysOf: (toekenning: Toekenning) => readonly string[],
): void {
  const keys = toekenningen.flatMap(keysOf);
  keys.forEach((key, at) => {
    if (keys.indexOf(key) === at) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
}

function describeToen(
  { catalogus }: Pick<Outside, 'catalogus'>,
  { dossier, toekenningen }: Toen,
  organisatie: Organisatie,
): OrganisatieToestand['rijen'][number] {
  const { id, voornaam, naam, insz } = dossier.persoon;
  return {
    persoonId: id,
    naam: `${voornaam} ${naam}`,
    inszMasker: maskInsz(insz),
    rechten: toekenningen.map((toekenning) => ({
      recht: rechtNaam(toekenning, catalogus),
      contexten: toekenning.contexten.map((context) => contextNaam(organisatie, context)),
      begindatum: toekenning.begindatum,
      einddatum: toekenning.einddatum,
      status: toekenning.status,
    })),
  };
}
