import type { Actie, Middel } from '../../../shared/values/codelijsten.ts';
import { KMO_RECHT } from '../../domain/toegang.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { runsOn } from '../../domain/toekenning-rules.ts';
import type { Toestand } from '../../use-cases/oefening/oefening.ts';
import { findBeheerders } from '../../use-cases/organisatie/find-beheerders.ts';
import { type OrganisatieSleutel, organisatieId } from '../organisaties.ts';
import { type Kaart, personen } from '../personen.ts';

/** What an exercise may build its judgement on. */

/** Somebody signed in with one of these means since the start. */
export function signedInWith({ gebeurtenissen }: Toestand, ...middelen: readonly Middel[]) {
  return gebeurtenissen.some(
    (each) => each.soort === 'aangemeld' && middelen.includes(each.middel),
  );
}

/** The door of the dienstverleners opened for this person since the start. */
export function wasLetIn({ gebeurtenissen }: Toestand, wie: Kaart): boolean {
  const { insz } = personen[wie];
  return gebeurtenissen.some(
    (each) => each.soort === 'toegang' && each.binnen && each.insz === insz,
  );
}

/** What was done for this persoon since the start, as Historiek tells it. */
export function doneFor({ view, sinds }: Toestand, id: string): ReadonlySet<Actie> {
  const lines = view.by('historiek.persoon', id).filter(({ op }) => op >= sinds);
  return new Set(lines.map(({ actie }) => actie));
}

/** The rights of the seed that this persoon holds today, whatever the organisatie. */
export function heldKmoRechten({ view, today }: Toestand, id: string): readonly Toekenning[] {
  return view
    .by('werkrelatie.persoon', id)
    .flatMap((werkrelatie) => view.by('toekenning.werkrelatie', werkrelatie.id))
    .filter((each) => each.gebruikersrechtId === KMO_RECHT && runsOn(each, today));
}

export function countBeheerders(
  { view, catalogus, today }: Toestand,
  waar: OrganisatieSleutel,
): number {
  return findBeheerders({ view, catalogus, organisatieId: organisatieId(waar), today }).length;
}
