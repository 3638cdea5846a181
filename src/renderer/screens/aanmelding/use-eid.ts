import { type FormEvent, useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import type { Fault } from '../../../shared/faults.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { useTell } from '../../api.ts';
import { useFormState } from '../../form/form-state.tsx';
import { useHerstel, useSimulatie } from '../../frame/use-simulatie.ts';
import { useAfterSignIn } from './after-sign-in.ts';
import {
  byHand,
  inRoom,
  type Reader,
  readerIn,
  type Situatie,
  situatieOf,
  workingReader,
} from './eid-situatie.ts';
import { useEidReader } from './use-eid-reader.ts';

const MAX_PIN = 12;

/** Reader, card and what is typed, as they stand; each try goes to main and is wiped at once. */
export function useEid(deur: Deur, owner: Oefenpersoon | undefined) {
  const { kaartlezer, certificaat } = useSimulatie();
  const herstel = useHerstel();
  const [handled, setReader] = useState(workingReader);
  const reader = useMemo(
    () => inRoom(handled, { kaartlezer, certificaat }),
    [handled, kaartlezer, certificaat],
  );
  const blocked = owner?.eidGeblokkeerd === true;
  const card = useEidReader(reader, { kaart: owner?.kaart, blocked });
  const tries = useTries({ deur, tooSlow: reader.tooSlow, card });
  const { form } = tries;

  function type(pincode: string) {
    form.set('pincode', pincode);
    if (!reader.tooSlow) void card.press();
  }

  return {
    ...tries,
    ...{ reader, blocked, type },
    situatie: situatieOf(reader, blocked),
    geldigTot: card.geldigTot,
    change(next: Reader) {
      form.refuse([]);
      setReader(byHand(next, { kaartlezer, certificaat }));
      // Whoever plugs the reader in, or takes another card, repairs what the Simulatiepaneel broke.
      if (next.plugged && kaartlezer === 'losgekoppeld') void herstel('kaartlezer');
      else if (next.certificaat === 'geldig' && certificaat !== 'geldig') {
        void herstel('certificaat');
      }
    },
    press: (key: string) => type(key === 'C' ? '' : (form.answers.pincode + key).slice(0, MAX_PIN)),
    fault: form.faults[0],
  };
}

function useTries(given: {
  readonly deur: Deur;
  readonly tooSlow: boolean;
  readonly card: ReturnType<typeof useEidReader>;
}) {
  const { deur, tooSlow, card } = given;
  const form = useFormState({ pincode: '' });
  const [busy, setBusy] = useState(false);
  const [entering, setEntering] = useState(false);
  const signIn = useTell('aanmelding.eid');
  const stopWaiting = useTell('aanmelding.eidStop', { quiet: true });
  const enter = useAfterSignIn(deur);

  function refuse(faults: readonly Fault[]) {
    form.set('pincode', '');
    // After a wrong PIN the reader goes on waiting; after anything else the card is read again.
    if (!faults.some(({ field }) => field === 'pincode')) card.release();
    form.refuse(faults);
  }

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    if (busy) return;
    if (tooSlow) return stop('wachttijd');
    setBusy(true);
    const { pincode } = form.answers;
    const read = await card.waiting();
    const result = read.ok ? await signIn({ deur, verzoek: read.value.verzoek, pincode }) : read;
    setBusy(false);
    if (!result.ok) return refuse(result.faults);
    setEntering(true);
    await enter();
  }

  async function stop(reden: 'geannuleerd' | 'wachttijd') {
    if (busy) return;
    const read = await card.waiting();
    const result = read.ok ? await stopWaiting({ verzoek: read.value.verzoek, reden }) : read;
    if (!result.ok) refuse(result.faults);
  }

  useWhenOver(card.wachtTot, () => void stop('wachttijd'));
  return { form, busy, entering, submit, stop };
}

export type EidStand = ReturnType<typeof useEid>;

/** What the choice of a situation asks besides the reader: a blocked card is the card's own state. */
export function useSituatie(stand: EidStand, owner: Oefenpersoon) {
  const block = useTell('aanmelding.eidBlokkeer');
  const unblock = useTell('aanmelding.eidDeblokkeer');
  const { kaart } = owner;
  return async (situatie: Situatie) => {
    stand.change(readerIn[situatie]);
    if (situatie === 'geblokkeerd') await block({ kaart });
    else if (situatie === 'werkt' && stand.blocked) await unblock({ kaart });
  };
}

/** Runs once when the moment has come; another moment, or none, takes its place. */
function useWhenOver(moment: string | null, then: () => void) {
  const over = useEffectEvent(then);
  useEffect(() => {
    if (moment === null) return;
    const timer = setTimeout(over, Math.max(0, Date.parse(moment) - Date.now()));
    return () => clearTimeout(timer);
  }, [moment]);
}
