import type { AanmeldingGiven } from '../use-cases/aanmelding/aanmelding-parts.ts';
import type { Lezer } from '../use-cases/inlezing/lezer.ts';
import type { Klembord } from '../use-cases/klembord/klembord.ts';
import type { Meegaven } from '../use-cases/meegave/meegaven.ts';
import type { Oefening } from '../use-cases/oefening/oefening.ts';
import type { Outside } from '../use-cases/outside.ts';
import type { Drukker } from '../use-cases/overname/print-overname.ts';
import type { Wacht } from '../use-cases/simulatie/disturb.ts';
import type { Werkruimten } from '../use-cases/werkruimte/werkruimten.ts';
import type { Files } from './files.ts';
import type { Handlers } from './handler.ts';
import { aanmeldingHandlers } from './handlers/aanmelding.ts';
import { afstemmingHandlers } from './handlers/afstemming.ts';
import { beheerderHandlers } from './handlers/beheerder.ts';
import { bestandHandlers, type SaveFile } from './handlers/bestand.ts';
import { bulkHandlers } from './handlers/bulk.ts';
import { csamHandlers } from './handlers/csam.ts';
import { departementHandlers } from './handlers/departement.ts';
import { gebruikersrechtHandlers } from './handlers/gebruikersrecht.ts';
import { historiekHandlers } from './handlers/historiek.ts';
import { hoedanigheidHandlers } from './handlers/hoedanigheid.ts';
import { inlezingHandlers } from './handlers/inlezing.ts';
import { klembordHandlers } from './handlers/klembord.ts';
import { matrixHandlers } from './handlers/matrix.ts';
import { meegaveHandlers } from './handlers/meegave.ts';
import { oefeningHandlers } from './handlers/oefening.ts';
import { ondernemingHandlers } from './handlers/onderneming.ts';
import { organisatieHandlers } from './handlers/organisatie.ts';
import { overnameHandlers } from './handlers/overname.ts';
import { persoonHandlers } from './handlers/persoon.ts';
import { samenvoegenHandlers } from './handlers/samenvoegen.ts';
import { sessieHandlers } from './handlers/sessie.ts';
import { simulatieHandlers } from './handlers/simulatie.ts';
import { taakHandlers } from './handlers/taak.ts';
import { toegangHandlers } from './handlers/toegang.ts';
import { toekenningHandlers } from './handlers/toekenning.ts';
import { uitvoerHandlers } from './handlers/uitvoer.ts';
import { vergelijkHandlers } from './handlers/vergelijk.ts';
import { werkrelatieHandlers } from './handlers/werkrelatie.ts';
import { werkruimteHandlers } from './handlers/werkruimte.ts';
import { practise } from './practise.ts';

/** Everything that the handlers work with, given once by the composition root. */
export type HandlerParts = AanmeldingGiven & {
  /** ACM reads who somebody is from card or account: a silent register keeps nobody out. */
  readonly acmRegisters: Outside['registers'];
  readonly oefeningen: readonly Oefening[];
  readonly wacht: Wacht;
  readonly werkruimten: Werkruimten;
  readonly files: Files;
  readonly saveFile: SaveFile | null;
  readonly lezer: Lezer;
  /** One turn of the loop. */
  readonly adem: () => Promise<void>;
  readonly klembord: Klembord;
  readonly drukker: Drukker;
  readonly meegaven: Meegaven;
};

/** The whole table, complete by type: a procedure without a handler does not compile. */
export function createHandlers(parts: HandlerParts): Handlers {
  const acm = { ...parts.outside, registers: parts.acmRegisters };
  const handlers = {
    ...sessieHandlers(parts),
    ...aanmeldingHandlers({ ...parts, outside: acm }),
    ...toegangHandlers(parts.outside),
    ...organisatieHandlers(parts),
    ...departementHandlers(parts),
    ...beheerderHandlers(parts),
    ...persoonHandlers(parts),
    ...werkrelatieHandlers(parts),
    ...bulkHandlers(parts),
    ...gebruikersrechtHandlers(parts),
    ...toekenningHandlers(parts),
    ...vergelijkHandlers(parts),
    ...matrixHandlers(parts),
    ...historiekHandlers(parts),
    ...inlezingHandlers(parts),
    ...afstemmingHandlers(parts),
    ...taakHandlers(parts),
    ...overnameHandlers(parts),
    ...klembordHandlers(parts),
    ...uitvoerHandlers(parts),
    ...meegaveHandlers(parts),
    ...samenvoegenHandlers(parts),
    ...bestandHandlers(parts),
    ...werkruimteHandlers({ werkruimten: parts.werkruimten, clock: parts.outside.clock }),
    ...ondernemingHandlers(parts),
    ...csamHandlers(parts),
    ...hoedanigheidHandlers(parts),
    ...simulatieHandlers(parts),
    ...oefeningHandlers(parts),
  };
  return practise(handlers, { ...parts, kaarten: parts.oefenmiddelen });
}
