import type { Telefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import {
  type Activering,
  type ActiveringGebeurtenis,
  stepActivering,
} from '../../identity/activering.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { SmsCode } from '../../identity/sms-code.ts';
import type { AanmeldingParts } from '../aanmelding/aanmelding-parts.ts';
import type { Ids } from '../outside.ts';

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

export type Activeringen = {
  open(parts: Omit<OpenActivering, 'id'>): OpenActivering;
  get(id: string): OpenActivering | undefined;
  replace(open: OpenActivering): void;
};

const MAX_ACTIVERINGEN = 100;

/** In memory only: who closes the app proves again who he is. */
export function createActiveringen(ids: Ids): Activeringen {
  const byId = new Map<string, OpenActivering>();
  return {
    open(parts) {
      const open = { ...parts, id: ids.next() };
      const [oldest] = byId.keys();
      if (oldest !== undefined && byId.size >= MAX_ACTIVERINGEN) byId.delete(oldest);
      byId.set(open.id, open);
      return open;
    },
    get: (id) => byId.get(id),
    replace(open) {
      if (byId.has(open.id)) byId.set(open.id, open);
    },
  };
}

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
