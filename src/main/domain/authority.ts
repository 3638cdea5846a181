import type { Hoedanigheid } from '../../shared/values/codelijsten.ts';
import { type Datum, maxDatum, minDatum } from '../../shared/values/datum.ts';
import type { Insz } from '../../shared/values/insz.ts';
import { isWettelijkVertegenwoordiger } from './functie.ts';
import type { BeheerRol } from './gebruikersrecht.ts';
import type { Organisatie } from './organisatie.ts';
import type { Persoon } from './persoon.ts';
import type { Toekenning } from './toekenning.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** A right to manage, as it is held: derived from the toekenningen by the caller of this file. */
export type GehoudenBeheerrecht = {
  readonly rol: BeheerRol;
  readonly begindatum: Datum;
  readonly einddatum: Datum;
  readonly actief: boolean;
};

/**
 * A right lives within its werkrelatie, in time and in status: while Gebruikersbeheer has not
 * processed the persoon or the werkrelatie, the right opens nothing (docs/domain.md 1.4).
 */
export function holdBeheerrecht(
  rol: BeheerRol,
  held: {
    readonly persoon: Persoon;
    readonly werkrelatie: Werkrelatie;
    readonly toekenning: Toekenning;
  },
): GehoudenBeheerrecht {
  const { persoon, werkrelatie, toekenning } = held;
  return {
    rol,
    begindatum: maxDatum(werkrelatie.begindatum, toekenning.begindatum),
    einddatum: minDatum(werkrelatie.einddatum, toekenning.einddatum),
    actief: [persoon, werkrelatie, toekenning].every(({ status }) => status === 'actief'),
  };
}

export function managesOn(recht: GehoudenBeheerrecht, day: Datum): boolean {
  return recht.actief && recht.begindatum <= day && day <= recht.einddatum;
}

/**
 * In which capacity a person may manage this organisatie today, the strongest first, or null.
 * Since 11/06/2021 a legal representative in KBO has the functions of a hoofd lokale beheerder
 * without being appointed (docs/domain.md 1.2, ESF).
 */
export function hoedanigheidFor(question: {
  readonly insz: Insz;
  readonly organisatie: Organisatie;
  readonly beheerrechten: readonly GehoudenBeheerrecht[];
  readonly today: Datum;
}): Hoedanigheid | null {
  const { insz, organisatie, beheerrechten, today } = question;
  const represents = organisatie.functies.some(
    (functie) => functie.insz === insz && isWettelijkVertegenwoordiger(functie, today),
  );
  if (represents) return 'wettelijkVertegenwoordiger';
  const held = beheerrechten.filter((recht) => managesOn(recht, today));
  if (held.some((recht) => recht.rol === 'hoofdbeheerder')) return 'hoofdbeheerder';
  if (held.length > 0) return 'beheerder';
  return null;
}

/** Only a hoofdbeheerder or a legal representative appoints beheerders (docs/domain.md 1.2). */
export function mayAppointBeheerder(hoedanigheid: Hoedanigheid | null): boolean {
  return hoedanigheid === 'wettelijkVertegenwoordiger' || hoedanigheid === 'hoofdbeheerder';
}
