import type { Datum } from '../../../shared/values/datum.ts';
import { holdBeheerrecht, managesOn } from '../../domain/authority.ts';
import type { BeheerRol, Catalogus } from '../../domain/gebruikersrecht.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { runsOn } from '../../domain/toekenning-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { StoreView } from '../../store/store.ts';

export type Beheerder = {
  readonly persoon: Persoon;
  readonly werkrelatie: Werkrelatie;
  readonly rol: BeheerRol;
  /** Last day of the right that gives the role. */
  readonly einddatum: Datum;
};

type Question = {
  readonly view: StoreView;
  readonly catalogus: Catalogus;
  readonly organisatieId: string;
  readonly today: Datum;
};

/**
 * Who holds an active right to manage the organisatie today, each person once with the strongest
 * role: hoofdbeheerders first, then by naam. Legal representatives are not among them: they manage
 * without a right.
 */
export function findBeheerders(question: Question): readonly Beheerder[] {
  const strongest = new Map<string, Beheerder>();
  for (const beheerder of heldRights(question)) {
    const known = strongest.get(beheerder.persoon.id);
    if (known === undefined || compare(beheerder, known) < 0) {
      strongest.set(beheerder.persoon.id, beheerder);
    }
  }
  return [...strongest.values()].toSorted(
    (a, b) => rank(a) - rank(b) || a.persoon.naam.localeCompare(b.persoon.naam, 'nl'),
  );
}

/** By the few rights that are about managing, not by everybody who works there. */
function heldRights(question: Question): readonly Beheerder[] {
  const { view, catalogus } = question;
  return [...catalogus.values()].flatMap(({ id, beheer: rol }) =>
    rol === null
      ? []
      : view.by('toekenning.gebruikersrecht', id).flatMap((held) => holderOf(held, rol, question)),
  );
}

function holderOf(
  toekenning: Toekenning,
  rol: BeheerRol,
  { view, organisatieId, today }: Question,
): readonly Beheerder[] {
  const werkrelatie = view.get('werkrelatie', toekenning.werkrelatieId);
  const persoon =
    werkrelatie === undefined ? undefined : view.get('persoon', werkrelatie.persoonId);
  if (werkrelatie?.organisatieId !== organisatieId || persoon === undefined) return [];
  const held = holdBeheerrecht(rol, { persoon, werkrelatie, toekenning });
  return managesOn(held, today) ? [{ persoon, werkrelatie, rol, einddatum: held.einddatum }] : [];
}

export function isHeld(toekenning: Toekenning, today: Datum): boolean {
  return toekenning.status === 'actief' && runsOn(toekenning, today);
}

function rank({ rol }: Beheerder): number {
  return rol === 'hoofdbeheerder' ? 0 : 1;
}

/** The stronger role first, then the one that lasts longest. */
function compare(a: Beheerder, b: Beheerder): number {
  return rank(a) - rank(b) || (a.einddatum > b.einddatum ? -1 : 1);
}
