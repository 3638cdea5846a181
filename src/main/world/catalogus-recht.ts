import { asDatum } from '../../shared/values/datum.ts';
import type { GebruikersrechtId } from '../../shared/values/ids.ts';
import { STANDAARD_RECHT_MAANDEN } from '../../shared/values/termijnen.ts';
import type { Gebruikersrecht } from '../domain/gebruikersrecht.ts';

type Bekend = Pick<Gebruikersrecht, 'naam' | 'omschrijving' | 'doelgroepen' | 'bron'>;

/**
 * A right of the catalogue from what is published about it. The maximum duration is published for
 * none: all take the four years of the seed's example (29/06/2018 to 29/06/2022). Nor are conflicts
 * between rights published, so `botstMet` is empty.
 */
export function recht(
  id: string,
  bekend: Bekend,
  bijzonder: Partial<Gebruikersrecht> = {},
): Gebruikersrecht {
  return {
    id: id as GebruikersrechtId,
    aliassen: [],
    profielen: [],
    context: { soort: 'geen' },
    maxMaanden: STANDAARD_RECHT_MAANDEN,
    risico: 'gewoon',
    beheer: null,
    botstMet: [],
    nagekekenOp: asDatum('2026-11-23'),
    ...bekend,
    ...bijzonder,
  };
}
