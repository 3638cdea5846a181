import type { Telefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import {
  type Activering,
  type ActiveringGebeurtenis,
  stepActivering,
} from '../../identity/activering.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { SmsCode } from '../../identity/sms-code.ts';
import type { AanmeldingParts } from '../aanmelding/aanmelding-parts.ts';
import type { Verzoeken } from '../aanmelding/verzoeken.ts';

/** What will hold once it is confirmed; until then it is nowhere else, and nothing has changed. */
export type Wijze =
  | { readonly soort: 'app'; readonly sleutel: string }
  | {
      readonly soort: 'sms';
      readonly bericht: { readonly nummer: Telefoonnummer; readonly sms: SmsCode } | null;
    }
  | { readonly soort: 'itsme'; readonly code: string };

export type OpenActivering = {
  readonly id: string;
  readonly middel: Oefenmiddel;
  readonly activering: Activering;
  readonly wijze: Wijze;
};

export type Activeringen = Verzoeken<OpenActivering>;

/** The activation after this event; null when there is none by that id, or it has ended. */
export function advanceActivering(
  { activeringen, outside }: AanmeldingParts,
  id: string,
  gebeurtenis: ActiveringGebeurtenis,
): OpenActivering | null {
  const open = activeringen.get(id);
  if (open === undefined || open.activering.stap !== 'open') return null;
  const activering = stepActivering(open.activering, gebeurtenis, outside.clock.now());
  const next = { ...open, activering };
  activeringen.replace(next);
  const ended = activering.stap !== 'open' && activering.stap !== 'actief';
  return ended ? null : next;
}
