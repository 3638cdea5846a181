import type { OrganisatieId } from '../../shared/values/ids.ts';
import type { Persoon } from './persoon.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/**
 * Whether beheerders of these organisaties may see the persoon: known to one of them, or with a
 * werkrelatie there, past ones included. Anybody else gets the answer for somebody who does not
 * exist (security.md A2).
 */
export function isZichtbaarVoor(
  organisaties: ReadonlySet<OrganisatieId>,
  persoon: Persoon,
  werkrelaties: readonly Werkrelatie[],
): boolean {
  return (
    persoon.bekendBij.some((id) => organisaties.has(id)) ||
    werkrelaties.some(({ organisatieId }) => organisaties.has(organisatieId))
  );
}

/** What the register says of a persoon. */
export type Registergegevens = Pick<Persoon, 'voornaam' | 'naam' | 'geboortedatum' | 'geslacht'>;

/** 'Herlaad data van Rijksregister': what the register says wins, the rest stays. */
export function refreshPersoon(persoon: Persoon, gegevens: Registergegevens): Persoon {
  const { voornaam, naam, geboortedatum, geslacht } = gegevens;
  return { ...persoon, voornaam, naam, geboortedatum, geslacht };
}
