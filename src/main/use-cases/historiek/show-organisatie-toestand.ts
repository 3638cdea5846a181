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
export function showOrganisatieToestand(
  outside: Outside,
  input: Vraag,
): Result<Output<'historiek.toestandOrganisatie'>> {
  const read = atField('datum', parseDatum(input.datum));
  if (!read.ok) return read;
  const day = read.value;
  const { view } = outside.store;
  const before = beeldenAfter(day, view.by('historiek.organisatie', input.organisatieId));
  const nu = findOrganisatie(view, input.organisatieId);
  const organisatie = { ...nu, departementen: departementenAsOf(nu.departementen, before) };
  const asOf = entityAsOf(day, before);
  const lijst = view.dossiers(input.organisatieId);
  const toen = lijst.dossiers.flatMap((dossier) => toenOf(dossier, day, asOf) ?? []);
  const asked = input.zoek.trim() === '' ? null : new Set(lijst.find(input.zoek).dossiers);
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
    ...countToen(outside, toen, { organisatie, day }),
    totaal: found.length,
    rijen: found
      .slice(begin, begin + HISTORIEK_PER_PAGINA)
      .map((rij) => describeToen(outside, rij, organisatie)),
  });
}

function toenOf(dossier: Dossier, day: Datum, asOf: AsOf): Toen | null {
  const running = new Set<string>();
  for (const werkrelatie of dossier.werkrelaties) {
    const then = asOf(werkrelatie);
    if (then !== null && contains(then, day)) running.add(then.id);
  }
  if (running.size === 0) return null;
  const toekenningen = dossier.toekenningen.flatMap((toekenning) => {
    const then = asOf(toekenning);
    return then !== null && runsOn(then, day) && running.has(then.werkrelatieId) ? then : [];
  });
  return { dossier, werkrelaties: running.size, toekenningen };
}

function countToen(
  { catalogus }: Pick<Outside, 'catalogus'>,
  toen: readonly Toen[],
  { organisatie, day }: { readonly organisatie: Organisatie; readonly day: Datum },
): Omit<OrganisatieToestand, 'datum' | 'totaal' | 'rijen'> {
  const perRecht = new Map<string, number>();
  const perDepartement = new Map<string, number>();
  for (const { toekenningen } of toen) {
    countOnce(
      perRecht,
      toekenningen.map(({ gebruikersrechtId }) => gebruikersrechtId),
    );
    countOnce(
      perDepartement,
      toekenningen.flatMap(({ contexten }) => contexten),
    );
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

/** Who holds something twice counts once. */
function countOnce(counts: Map<string, number>, keys: readonly string[]): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
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
