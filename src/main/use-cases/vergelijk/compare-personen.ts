import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { VergelijkCel } from '../../../shared/contract/vergelijk.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { GebruikersrechtId } from '../../../shared/values/ids.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import { type DossierDelen, lopendeWerkrelaties } from '../../domain/dossier.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import { compareDossiers, type ToekenningInhoud } from '../../domain/vergelijking.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { findDossier } from './find-dossier.ts';

type Vergelijking = Output<'vergelijk.show'>;

/** 'Vergelijk meerdere personen': side by side what they hold now or later, differences first. */
export function comparePersonen(
  outside: Outside,
  caller: Caller,
  input: Input<'vergelijk.show'>,
): Result<Vergelijking> {
  const { view } = outside.store;
  const { organisatieId } = input;
  const dossiers: DossierDelen[] = [];
  for (const persoonId of new Set(input.personen)) {
    const found = findDossier(outside, view, { caller, organisatieId, persoonId });
    if (!found.ok) return found;
    dossiers.push(found.value);
  }
  const today = outside.clock.today();
  const organisatie = findOrganisatie(view, organisatieId);
  const rijen = compareDossiers(dossiers, today).map((rij) => ({
    gebruikersrechtId: rij.gebruikersrechtId,
    recht: rechtNaam(outside, rij.gebruikersrechtId),
    verschillen: [...rij.verschillen],
    cellen: rij.cellen.map((cel) => cel.map((held) => describeInhoud(held, organisatie))),
  }));
  const personen = dossiers.map((dossier) => describePersoon(dossier, today));
  const werk = personen.map(({ werkrelaties }) =>
    werkrelaties.map(({ categorie, einddatum }) => `${categorie} ${einddatum}`).join(),
  );
  return ok({
    personen,
    werkrelatieVerschilt: new Set(werk).size > 1,
    rijen: rijen.toSorted(differencesFirst),
  });
}

/** As describeToekenning says a right: by its name, by its id where it left the catalogue. */
export function rechtNaam({ catalogus }: Outside, id: GebruikersrechtId): string {
  return catalogus.get(id)?.naam ?? id;
}

export function describeInhoud(inhoud: ToekenningInhoud, organisatie: Organisatie): VergelijkCel {
  const { profiel, begindatum, einddatum } = inhoud;
  const contexten = inhoud.contexten.map((context) => contextNaam(organisatie, context));
  return { profiel, contexten: contexten.toSorted(), begindatum, einddatum };
}

function describePersoon(dossier: DossierDelen, today: Datum): Vergelijking['personen'][number] {
  const { id, voornaam, naam, insz, status } = dossier.persoon;
  return {
    id,
    naam: `${voornaam} ${naam}`,
    inszMasker: maskInsz(insz),
    status,
    werkrelaties: lopendeWerkrelaties(dossier, today).map(
      ({ categorie, begindatum, einddatum }) => ({ categorie, begindatum, einddatum }),
    ),
  };
}

type Rij = Vergelijking['rijen'][number];

/** Who holds it at all is the biggest difference. */
function differencesFirst(a: Rij, b: Rij): number {
  return rank(a) - rank(b) || a.recht.localeCompare(b.recht, 'nl');
}

function rank({ verschillen }: Rij): number {
  if (verschillen.includes('houder')) return 0;
  return verschillen.length > 0 ? 1 : 2;
}
