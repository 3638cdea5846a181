import type { AanmeldingGiven } from '../use-cases/aanmelding/aanmelding-parts.ts';
import type { Handlers } from './handler.ts';
import { aanmeldingHandlers } from './handlers/aanmelding.ts';
import { gebruikersrechtHandlers } from './handlers/gebruikersrecht.ts';
import { historiekHandlers } from './handlers/historiek.ts';
import { organisatieHandlers } from './handlers/organisatie.ts';
import { persoonHandlers } from './handlers/persoon.ts';
import { sessieHandlers } from './handlers/sessie.ts';
import { taakHandlers } from './handlers/taak.ts';
import { toegangHandlers } from './handlers/toegang.ts';
import { toekenningHandlers } from './handlers/toekenning.ts';
import { werkrelatieHandlers } from './handlers/werkrelatie.ts';

/** Everything that the handlers work with, given once by the composition root. */
export type HandlerParts = AanmeldingGiven;

/** The whole table, complete by type: a procedure without a handler does not compile. */
export function createHandlers(parts: HandlerParts): Handlers {
  return {
    ...sessieHandlers(parts),
    ...aanmeldingHandlers(parts),
    ...toegangHandlers(parts.outside),
    ...organisatieHandlers(parts),
    ...persoonHandlers(parts),
    ...werkrelatieHandlers(parts),
    ...gebruikersrechtHandlers(parts),
    ...toekenningHandlers(parts),
    ...historiekHandlers(parts),
    ...taakHandlers(parts),
  };
}
