import type { Telefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { StoreView } from '../../store/store.ts';
import { readBewaard } from './pogingen-stand.ts';

/** The number to which codes are sent: registered here, or before the first lesson; null is none. */
export function smsNummerVan(
  view: StoreView,
  { insz, gsm, smsGeregistreerd }: Oefenmiddel,
): Telefoonnummer | null {
  const { gegeven, sleutel } = readBewaard(view, { middel: 'sms', insz });
  if (gegeven !== null) return gegeven as Telefoonnummer;
  // An older number, of a store that was put back, counts no more.
  return smsGeregistreerd && sleutel === null ? gsm : null;
}
