import type { aanmeldingContract } from '../../../shared/contract/aanmelding.ts';
import { ok } from '../../../shared/result.ts';
import type { AanmeldingGiven, Bewaking } from '../../use-cases/aanmelding/aanmelding-parts.ts';
import { beginOpnieuw } from '../../use-cases/aanmelding/begin-opnieuw.ts';
import type { CodeVerzoek } from '../../use-cases/aanmelding/code-verzoeken.ts';
import { confirmItsme } from '../../use-cases/aanmelding/confirm-itsme.ts';
import { createEidVerzoeken } from '../../use-cases/aanmelding/eid-verzoeken.ts';
import { scanItsmeQr, startItsmeQr } from '../../use-cases/aanmelding/itsme-qr.ts';
import type { OpenVerzoek } from '../../use-cases/aanmelding/itsme-verzoeken.ts';
import { listOefennummers } from '../../use-cases/aanmelding/list-oefennummers.ts';
import { listOefenpersonen } from '../../use-cases/aanmelding/list-oefenpersonen.ts';
import { readEid, stopEid, touchEid } from '../../use-cases/aanmelding/read-eid.ts';
import {
  endItsme,
  showItsmeScherm,
  showItsmeStand,
} from '../../use-cases/aanmelding/show-itsme.ts';
import { signInWithEid } from '../../use-cases/aanmelding/sign-in-with-eid.ts';
import { startItsmeVerzoek } from '../../use-cases/aanmelding/start-itsme.ts';
import { blockMiddel, unblockMiddel } from '../../use-cases/aanmelding/unblock-middel.ts';
import { createVerzoeken } from '../../use-cases/aanmelding/verzoeken.ts';
import type { OpenActivering } from '../../use-cases/activering/activeringen.ts';
import type { HandlersOf } from '../handler.ts';
import { aanmeldingCodeHandlers } from './aanmelding-code.ts';
import { activeringHandlers } from './activering.ts';

export function aanmeldingHandlers(given: AanmeldingGiven): HandlersOf<typeof aanmeldingContract> {
  const { ids } = given.outside;
  const parts = {
    bewaking: noBewaking(given.outside.clock),
    ...given,
    verzoeken: createVerzoeken<OpenVerzoek>(ids),
    codeVerzoeken: createVerzoeken<CodeVerzoek>(ids),
    eidVerzoeken: createEidVerzoeken(given.outside, given.random),
    activeringen: createVerzoeken<OpenActivering>(ids),
  };
  return {
    'aanmelding.oefenpersonen': () => listOefenpersonen(parts),
    'aanmelding.beginOpnieuw': () => beginOpnieuw(parts),
    'aanmelding.oefennummers': () => listOefennummers(parts),
    'aanmelding.eidLees': (input) => readEid(parts, input),
    'aanmelding.eidToets': (input) => touchEid(parts, input),
    'aanmelding.eidStop': (input) => stopEid(parts, input),
    'aanmelding.eidBlokkeer': ({ kaart }) => blockMiddel(parts, { kaart, middel: 'eid' }),
    'aanmelding.eid': (input) => signInWithEid(parts, input),
    'aanmelding.eidDeblokkeer': ({ kaart }) => unblockMiddel(parts, { kaart, middel: 'eid' }),
    'aanmelding.itsmeStart': (input) => startItsmeVerzoek(parts, input),
    'aanmelding.itsmeStand': (input) => showItsmeStand(parts, input),
    'aanmelding.itsmeScherm': (input) => showItsmeScherm(parts, input),
    'aanmelding.itsmeBevestig': (input) => confirmItsme(parts, input),
    'aanmelding.itsmeWeiger': ({ verzoek }) =>
      endItsme(parts, { verzoek, gebeurtenis: 'geweigerd' }),
    'aanmelding.itsmeVerloop': ({ verzoek }) =>
      endItsme(parts, { verzoek, gebeurtenis: 'nietBeantwoord' }),
    'aanmelding.itsmeDeblokkeer': ({ kaart }) => unblockMiddel(parts, { kaart, middel: 'itsme' }),
    'aanmelding.itsmeQr': (input) => startItsmeQr(parts, input),
    'aanmelding.itsmeScan': (input) => scanItsmeQr(parts, input),
    'aanmelding.bevindingen': () => ok([...parts.bewaking.bevindingen()]),
    'aanmelding.bevindingenGezien': () => {
      parts.bewaking.forget();
      return ok({});
    },
    ...aanmeldingCodeHandlers(parts),
    ...activeringHandlers(parts),
  };
}

function noBewaking({ now }: AanmeldingGiven['outside']['clock']): Bewaking {
  return { hoogwater: now, bevindingen: () => [], forget: () => undefined };
}
