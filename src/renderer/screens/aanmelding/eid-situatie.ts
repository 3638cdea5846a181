import type { EidCertificaat } from '../../../shared/contract/aanmelding.ts';
import type { SimulatieStand } from '../../../shared/values/simulatie.ts';

/** The simulated reader as the user handles it; main reads it as it stands. */
export type Reader = {
  readonly plugged: boolean;
  readonly card: boolean;
  readonly upsideDown: boolean;
  readonly certificaat: EidCertificaat;
  /** Whoever is asked for a PIN lets the wait pass. */
  readonly tooSlow: boolean;
};

export const workingReader: Reader = {
  plugged: true,
  card: true,
  upsideDown: false,
  certificaat: 'geldig',
  tooSlow: false,
};

/** The reader as it stands in a room that the Simulatiepaneel disturbed; main judges alike. */
export function inRoom(
  reader: Reader,
  room: Pick<SimulatieStand, 'kaartlezer' | 'certificaat'>,
): Reader {
  return {
    ...reader,
    plugged: reader.plugged && room.kaartlezer === 'aangesloten',
    certificaat: reader.certificaat === 'geldig' ? room.certificaat : reader.certificaat,
  };
}

/** Of a reader as it stands, what was done by hand: the rest is the room's, and goes with it. */
export function byHand(
  reader: Reader,
  room: Pick<SimulatieStand, 'kaartlezer' | 'certificaat'>,
): Reader {
  return {
    ...reader,
    plugged: reader.plugged || room.kaartlezer === 'losgekoppeld',
    certificaat: reader.certificaat === room.certificaat ? 'geldig' : reader.certificaat,
  };
}

export const situaties = [
  'werkt',
  'geenLezer',
  'geenKaart',
  'omgekeerd',
  'geblokkeerd',
  'vervallen',
  'ingetrokken',
  'wachttijd',
] as const;
export type Situatie = (typeof situaties)[number];

/** How a reader gets into each situation; that of the blocked card is the card's own. */
export const readerIn: Readonly<Record<Situatie, Reader>> = {
  werkt: workingReader,
  geenLezer: { ...workingReader, plugged: false },
  geenKaart: { ...workingReader, card: false },
  omgekeerd: { ...workingReader, upsideDown: true },
  geblokkeerd: workingReader,
  vervallen: { ...workingReader, certificaat: 'vervallen' },
  ingetrokken: { ...workingReader, certificaat: 'ingetrokken' },
  wachttijd: { ...workingReader, tooSlow: true },
};

/** What one meets first: main refuses in this order too. */
export function situatieOf(reader: Reader, blocked: boolean): Situatie {
  if (!reader.plugged) return 'geenLezer';
  if (!reader.card) return 'geenKaart';
  if (reader.upsideDown) return 'omgekeerd';
  if (blocked) return 'geblokkeerd';
  if (reader.tooSlow) return 'wachttijd';
  return reader.certificaat === 'geldig' ? 'werkt' : reader.certificaat;
}
