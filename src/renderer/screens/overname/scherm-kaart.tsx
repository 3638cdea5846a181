import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Fault } from '../../../shared/faults.ts';
import { useBusy, useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import type { Kopie } from '../../parts/use-klembord.ts';
import { faultText } from '../../text/fault-text.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import type { Who } from './nummer.tsx';
import { Parkeer } from './parkeer.tsx';
import type { SchermRij } from './scherm-plan.ts';
import { VeldRij } from './veld-rij.tsx';

type Props = {
  readonly rij: SchermRij;
  readonly who: Who;
  readonly masker: string;
  readonly klembord: Kopie;
  readonly previous: string | null;
  readonly next: string | null;
  readonly onGo: (id: string) => void;
  /** Everything on this screen is ticked off. */
  readonly onDone: () => void;
  readonly onParked: () => void;
};

/** One real screen: its heading, its fields to copy and tick off, and what comes after. */
export function SchermKaart(props: Props) {
  const { onderdeel, scherm } = props.rij;
  const t = useText();
  const { tick, refused } = useTick(props);
  const tickable = scherm.velden.filter(({ afgevinkt }) => afgevinkt !== null);
  const ticked = tickable.filter(({ afgevinkt }) => afgevinkt === true);
  const all = ticked.length === tickable.length;
  const nextAt = scherm.velden.findIndex(({ afgevinkt }) => afgevinkt === false);
  const busy = useBusy();
  return (
    <section className="script-card" aria-labelledby="scherm">
      <Kop rij={props.rij} />
      {refused !== null && (
        <div role="alert">
          <Callout kind="error" title={faultText(refused)} />
        </div>
      )}
      {onderdeel.vanaf !== null && (
        <Callout kind="warning" title={t('overname.from', { datum: day(onderdeel.vanaf) })} />
      )}
      <ul className="script-fields">
        {scherm.velden.map((veld, index) => (
          <VeldRij
            key={veld.id}
            veld={veld}
            next={index === nextAt}
            again={veld.naam === 'context' && scherm.velden[index - 1]?.naam === 'context'}
            who={props.who}
            masker={props.masker}
            klembord={props.klembord}
            onTick={(aan) => void tick([veld.id], aan)}
          />
        ))}
      </ul>
      <div className="script-foot">
        <Step id={props.previous} label={t('overname.previous')} onGo={props.onGo} back />
        {onderdeel.geparkeerd === null && !onderdeel.gedaan && (
          <Parkeer who={props.who} onderdeel={onderdeel} onParked={props.onParked} />
        )}
        {all ? (
          <Button
            className="button"
            isDisabled={busy}
            onPress={() => void tick(idsOf(tickable), false)}
          >
            {t('overname.uncheck')}
          </Button>
        ) : (
          <Button
            className="button primary"
            isDisabled={busy}
            onPress={() => void tick(idsOf(tickable), true)}
          >
            {t('overname.allFilled')}
          </Button>
        )}
        <Step id={props.next} label={t('overname.nextScreen')} onGo={props.onGo} />
      </div>
    </section>
  );
}

function idsOf(velden: readonly { readonly id: string }[]): string[] {
  return velden.map(({ id }) => id);
}

/** The heading of the real screen; it takes the focus when another one comes. */
function Kop({ rij }: { readonly rij: SchermRij }) {
  const { onderdeel, scherm } = rij;
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // Not when the page itself comes: then its own heading has it.
    if (first.current && document.activeElement?.tagName === 'H1') first.current = false;
    else heading.current?.focus();
  }, []);
  const what = `${t(`overname.soort.${onderdeel.soort}`)}, ${t(`overname.handeling.${onderdeel.handeling}`)}`;
  return (
    <header>
      <p className="hint">{onderdeel.soort === 'persoon' ? what : `${what}: ${onderdeel.wat}`}</p>
      <h2 id="scherm" ref={heading} tabIndex={-1} lang="nl">
        {scherm.titel}
        {scherm.stap !== null && <span className="script-step">{scherm.stap}</span>}
      </h2>
    </header>
  );
}

function useTick({ rij, who, onDone }: Props) {
  const tell = useTell('overname.tick');
  const [refused, setRefused] = useState<Fault | null>(null);
  const { onderdeel, scherm } = rij;
  return {
    refused,
    async tick(velden: string[], aan: boolean) {
      const answer = await tell({ ...who, onderdeel: onderdeel.id, velden, aan });
      setRefused(answer.ok ? null : answer.faults[0]);
      if (!answer.ok || !aan) return;
      const open = scherm.velden.filter(
        ({ id, afgevinkt }) => afgevinkt === false && !velden.includes(id),
      );
      if (open.length === 0) onDone();
    },
  };
}

function Step(props: {
  readonly id: string | null;
  readonly label: string;
  readonly onGo: (id: string) => void;
  readonly back?: boolean;
}) {
  const { id } = props;
  if (id === null) return null;
  const Icon = props.back === true ? ChevronLeft : ChevronRight;
  return (
    <Button className="button script-go" aria-label={props.label} onPress={() => props.onGo(id)}>
      <Icon size={16} aria-hidden />
    </Button>
  );
}
