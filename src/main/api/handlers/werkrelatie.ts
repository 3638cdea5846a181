import type { werkrelatieContract } from '../../../shared/contract/werkrelatie.ts';
import type { Outside } from '../../use-cases/outside.ts';
import { checkStopWerkrelatie } from '../../use-cases/toekenning/check-stop.ts';
import { extendWerkrelatie } from '../../use-cases/werkrelatie/extend-werkrelatie.ts';
import { proposeExtension } from '../../use-cases/werkrelatie/propose-extension.ts';
import { setContact } from '../../use-cases/werkrelatie/set-contact.ts';
import {
  checkWerkrelatie,
  startWerkrelatie,
} from '../../use-cases/werkrelatie/start-werkrelatie.ts';
import { stopWerkrelatie } from '../../use-cases/werkrelatie/stop-werkrelatie.ts';
import type { HandlersOf } from '../handler.ts';

export function werkrelatieHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof werkrelatieContract> {
  return {
    'werkrelatie.check': (input, caller) => checkWerkrelatie(outside, caller, input),
    'werkrelatie.start': (input, caller) => startWerkrelatie(outside, caller, input),
    'werkrelatie.proposeExtension': (input, caller) => proposeExtension(outside, caller, input),
    'werkrelatie.extend': (input, caller) => extendWerkrelatie(outside, caller, input),
    'werkrelatie.checkStop': (input, caller) => checkStopWerkrelatie(outside, caller, input),
    'werkrelatie.setContact': (input, caller) => setContact(outside, caller, input),
    'werkrelatie.stop': (input, caller) => stopWerkrelatie(outside, caller, input),
  };
}
