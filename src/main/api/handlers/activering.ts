import type { activeringContract } from '../../../shared/contract/activering.ts';
import type { AanmeldingParts } from '../../use-cases/aanmelding/aanmelding-parts.ts';
import { confirmActivering } from '../../use-cases/activering/confirm-activering.ts';
import { expirePapier, issuePapier, showPapier } from '../../use-cases/activering/papier.ts';
import { sendActiveringSms } from '../../use-cases/activering/send-activering-sms.ts';
import {
  endActivering,
  showActivering,
  showOefengsm,
} from '../../use-cases/activering/show-activering.ts';
import { startWithEid, startWithPapier } from '../../use-cases/activering/start-activering.ts';
import type { HandlersOf } from '../handler.ts';

export function activeringHandlers(parts: AanmeldingParts): HandlersOf<typeof activeringContract> {
  return {
    'activering.metEid': (input) => startWithEid(parts, input),
    'activering.metPapier': (input) => startWithPapier(parts, input),
    'activering.stand': (input) => showActivering(parts, input),
    'activering.nummer': (input) => sendActiveringSms(parts, input),
    'activering.bevestig': (input) => confirmActivering(parts, input),
    'activering.stop': ({ activering }) => endActivering(parts, activering, 'geannuleerd'),
    'activering.verloop': ({ activering }) => endActivering(parts, activering, 'tijdVoorbij'),
    'activering.oefengsm': (input) => showOefengsm(parts, input),
    'activering.vraagPapier': (input) => issuePapier(parts, input),
    'activering.toonPapier': (input) => showPapier(parts, input),
    'activering.papierVerloop': (input) => expirePapier(parts, input),
  };
}
