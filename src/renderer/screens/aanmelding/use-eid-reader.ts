import { useCallback, useEffect, useRef, useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { useTell } from '../../api.ts';
import type { Reader } from './eid-situatie.ts';

type Gelezen = Output<'aanmelding.eidLees'>;

/**
 * The card as main read it: again whenever reader or card change, and when it stopped waiting. A
 * reading that a newer one overtook is forgotten.
 */
export function useEidReader(
  reader: Reader,
  card: { kaart: string | undefined; blocked: boolean },
) {
  const { kaart, blocked } = card;
  const lees = useTell('aanmelding.eidLees', { quiet: true });
  const toets = useTell('aanmelding.eidToets', { quiet: true });
  const latest = useRef<Promise<Result<Gelezen>> | null>(null);
  const [geldigTot, setGeldigTot] = useState<string | null>(null);
  const [wachtTot, setWachtTot] = useState<string | null>(null);

  const read = useCallback(async () => {
    const inserted =
      reader.card && kaart !== undefined
        ? { kaart, omgekeerd: reader.upsideDown, certificaat: reader.certificaat }
        : null;
    const reading = lees({ lezer: reader.plugged, kaart: inserted });
    latest.current = reading;
    const result = await reading;
    if (latest.current === reading) {
      setGeldigTot(result.ok ? result.value.geldigTot : null);
      setWachtTot(result.ok ? result.value.wachtTot : null);
    }
    return result;
  }, [lees, reader, kaart]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a card that was blocked or unblocked reads otherwise
  useEffect(() => {
    if (kaart !== undefined) void read();
  }, [read, blocked]);

  /** The card that waits for a PIN; read anew when the last reading failed or is over. */
  async function waiting(): Promise<Result<Gelezen>> {
    const last = await latest.current;
    return last?.ok === true && latest.current !== null ? last : read();
  }

  /** It does not wait any more: the next key reads the card again. */
  const release = useCallback(() => {
    latest.current = null;
    setWachtTot(null);
  }, []);

  async function press() {
    if (latest.current === null) return void (await read());
    const last = await latest.current;
    if (!last.ok) return;
    const pressed = await toets({ verzoek: last.value.verzoek });
    if (pressed.ok) setWachtTot(pressed.value.wachtTot);
  }

  return { geldigTot, wachtTot, waiting, release, press };
}
