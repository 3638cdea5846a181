import type { Caller } from '../../../../src/main/use-cases/outside.ts';
import { type Kaart, personen } from '../../../../src/main/world/personen.ts';
import type { Insz } from '../../../../src/shared/values/insz.ts';

/** A person of the sample world who signed in, at no organisatie in particular. */
export function callerOf(kaart: Kaart): Caller {
  const { insz, voornaam, naam } = personen[kaart];
  return { insz, naam: `${voornaam} ${naam}`, hoedanigheid: null };
}

export function numberOf(kaart: Kaart): Insz {
  return personen[kaart].insz;
}
