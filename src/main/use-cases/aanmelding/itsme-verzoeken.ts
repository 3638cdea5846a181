import type { Deur } from '../../../shared/values/codelijsten.ts';
import type { ItsmeVerzoek } from '../../identity/itsme.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { Ids } from '../outside.ts';

/** A request to a phone; `middel` is null when the number is no practice phone's: it stays silent. */
export type OpenVerzoek = {
  readonly id: string;
  readonly deur: Deur;
  readonly middel: Oefenmiddel | null;
  /** Shown as a QR code and not yet scanned: the phone that scans it first is the one that is asked. */
  readonly teScannen: boolean;
  readonly verzoek: ItsmeVerzoek;
};

export type ItsmeVerzoeken = {
  open(verzoek: Omit<OpenVerzoek, 'id'>): OpenVerzoek;
  get(id: string): OpenVerzoek | undefined;
  replace(verzoek: OpenVerzoek): void;
};

/** Nobody has this many phones in hand: more open requests only fill the memory. */
const MAX_VERZOEKEN = 100;

/** In memory only: a request lives three minutes and does not outlive the app. */
export function createItsmeVerzoeken(ids: Ids): ItsmeVerzoeken {
  const byId = new Map<string, OpenVerzoek>();
  return {
    open(parts) {
      const verzoek = { ...parts, id: ids.next() };
      const [oldest] = byId.keys();
      if (oldest !== undefined && byId.size >= MAX_VERZOEKEN) byId.delete(oldest);
      byId.set(verzoek.id, verzoek);
      return verzoek;
    },
    get: (id) => byId.get(id),
    replace(verzoek) {
      if (byId.has(verzoek.id)) byId.set(verzoek.id, verzoek);
    },
  };
}
