import type { Datum } from '../../shared/values/datum.ts';
import type { PersoonId } from '../../shared/values/ids.ts';
import { type Put, put } from '../store/store.ts';
import { organisatieId } from './organisaties.ts';
import { type Kaart, personen } from './personen.ts';
import type { WerkrelatieRij } from './rijen.ts';
import type { Tijd } from './tijd.ts';

/** Added to Gebruikersbeheer by the Hogeschool, and still without a werkrelatie. */
const zonderWerkrelatie: readonly Kaart[] = ['senne-oefenbergh', 'hanne-fictief'];

/** Everybody whom Gebruikersbeheer knows, since the first werkrelatie. */
export function persoonPuts(werkrelaties: readonly WerkrelatieRij[], tijd: Tijd): readonly Put[] {
  const since = new Map<Kaart, Datum>(zonderWerkrelatie.map((wie) => [wie, tijd.dag(-3)]));
  for (const { wie, duur } of werkrelaties) {
    const [begindatum] = duur;
    const known = since.get(wie);
    since.set(wie, known === undefined || begindatum < known ? begindatum : known);
  }
  return [...since].map(([wie, day]) => {
    const { geboortedatum, geslacht, ...identiteit } = personen[wie];
    return put('persoon', {
      ...identiteit,
      id: persoonId(wie),
      roepnaam: null,
      initialen: null,
      geboortedatum,
      geslacht: geslacht ?? 'X',
      // Dries came along with a list, and his right without a department too.
      bron: wie === 'dries-stelvoor' ? 'bestand' : 'VKBP',
      reden: null,
      status: wie === 'hanne-fictief' ? 'inAfwachting' : 'actief',
      ingediendOp: wie === 'hanne-fictief' ? tijd.geleden(24 * 60) : tijd.ochtend(day),
      bekendBij: zonderWerkrelatie.includes(wie) ? [organisatieId('hogeschool')] : [],
    });
  });
}

export function persoonId(wie: Kaart): PersoonId {
  return wie as string as PersoonId;
}
