import type { BeheerderContact } from '../../../shared/contract/toegang.ts';
import { atField, ok, type Result } from '../../../shared/result.ts';
import { parseOndernemingsnummer } from '../../../shared/values/ondernemingsnummer.ts';
import type { Beheerder } from '../organisatie/find-beheerders.ts';
import type { Outside } from '../outside.ts';
import { findBeheerdersOf } from './show-onderneming.ts';

/** Who manages the enterprise today; empty when nobody does, or Gebruikersbeheer does not know it. */
export function listBeheerders(
  outside: Outside,
  input: { readonly ondernemingsnummer: string },
): Result<BeheerderContact[]> {
  const nummer = parseOndernemingsnummer(input.ondernemingsnummer);
  if (!nummer.ok) return atField('ondernemingsnummer', nummer);
  return ok(findBeheerdersOf(outside, nummer.value).map(describeBeheerder));
}

/** How to reach them, as their own werkrelatie with the organisatie tells. */
export function describeBeheerder({
  persoon,
  werkrelatie,
  rol,
  einddatum,
}: Beheerder): BeheerderContact {
  return {
    naam: `${persoon.voornaam} ${persoon.naam}`,
    rol,
    einddatum,
    email: werkrelatie.email,
    telefoon: werkrelatie.telefoon,
  };
}
