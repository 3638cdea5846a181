import type { ProcedureName } from '../../../src/shared/contract/contract.ts';
import { gewoneSimulatie } from '../../../src/shared/values/simulatie.ts';
import { anOrganisatie } from '../../builders/entities.ts';
import { aanstelling, emptyNumber, endRecht, unreadable, zelf } from './access-asks.ts';
import { everybody, type Row, signedIn } from './access-row.ts';

/** Who manages, CSAM, and the practice world. */
export const csamRows = {
  'onderneming.find': {
    may: everybody,
    ask: { nummer: anOrganisatie().ondernemingsnummer },
  },
  'onderneming.beheerders': {
    may: signedIn,
    ask: { ondernemingsnummer: anOrganisatie().ondernemingsnummer },
  },
  'onderneming.oefennummers': { may: everybody, ask: {} },
  // Who of those who signed in represents the enterprise, KBO decides: csamTable below.
  'csam.list': { may: signedIn, ask: {} },
  'csam.open': { may: signedIn, ...unreadable },
  'csam.checkPersoon': { may: signedIn, ask: { ...unreadable.ask, ...zelf }, ...emptyNumber },
  'csam.check': { may: signedIn, ask: { ...unreadable.ask, ...aanstelling }, ...emptyNumber },
  'csam.appoint': {
    may: signedIn,
    ask: { ...unreadable.ask, ...aanstelling },
    ...emptyNumber,
    stepUp: true,
  },
  'csam.end': {
    may: signedIn,
    ask: { ...unreadable.ask, ...endRecht },
    ...emptyNumber,
    stepUp: true,
  },
  'simulatie.stand': { may: everybody, ask: {} },
  'simulatie.zet': { may: everybody, ask: { ...gewoneSimulatie, kaartlezer: 'losgekoppeld' } },
  'simulatie.herstel': { may: everybody, ask: {} },
  'oefening.list': { may: everybody, ask: {} },
  'oefening.lopende': { may: everybody, ask: {} },
  'oefening.start': { may: everybody, ask: { id: 'lezerLos' } },
  'oefening.hint': { may: everybody, ask: {} },
  'oefening.stop': { may: everybody, ask: {} },
  'oefening.wisVoortgang': { may: everybody, ask: {} },
} as const satisfies Partial<Readonly<Record<ProcedureName, Row>>>;
