import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import type { CodeMiddel } from '../../../shared/contract/aanmelding-code.ts';
import { useTell } from '../../api.ts';
import { useHerstel, useSimulatie } from '../../frame/use-simulatie.ts';
import { useText } from '../../text/use-text.ts';
import { Authenticator } from './authenticator.tsx';
import { SmsPhone } from './sms-phone.tsx';
import { TokenCard } from './token-card.tsx';

type Props = {
  readonly middel: CodeMiddel;
  readonly owner: Oefenpersoon;
  readonly verzoek: string | null;
};

/** The phone or card in one's hand, and below it the situations to practise. */
export function PracticeDevice({ middel, owner, verzoek }: Props) {
  const t = useText();
  const [drift, setDrift] = useState(0);
  const { klokGsm } = useSimulatie();
  const herstel = useHerstel();
  return (
    <section aria-labelledby="toestel">
      <header className="row device-title">
        <span className="tag sim">{t('tape.word')}</span>
        <h2 id="toestel">{t(`code.device.${middel}`)}</h2>
      </header>
      {middel === 'app' && <Authenticator kaart={owner.kaart} drift={drift} />}
      {middel === 'sms' && <SmsPhone owner={owner} />}
      {middel === 'token' && <TokenCard owner={owner} />}
      <Situations
        middel={middel}
        owner={owner}
        verzoek={verzoek}
        drift={drift}
        onDrift={setDrift}
        onHerstel={klokGsm === 'juist' ? null : () => void herstel('klokGsm')}
      />
    </section>
  );
}

const BEHIND = -300;
const AHEAD = 300;

type SituationProps = Props & {
  readonly drift: number;
  readonly onDrift: (seconds: number) => void;
  /** There when the Simulatiepaneel set the clock wrong; then it is the only thing to do to it. */
  readonly onHerstel: (() => void) | null;
};

function Situations(props: SituationProps) {
  const t = useText();
  const { middel, owner, verzoek, drift, onDrift, onHerstel } = props;
  const unblock = useTell('aanmelding.codeDeblokkeer');
  const expire = useTell('aanmelding.smsVerloop');
  const { kaart } = owner;
  const act = (label: string, onPress: () => void) => (
    <Button className="button small" onPress={onPress}>
      {label}
    </Button>
  );
  const mayExpire = middel === 'sms' && verzoek !== null;
  const blocked = owner[`${middel}Geblokkeerd`];
  if (middel === 'token' && !blocked && !owner.wachtwoordGeblokkeerd) return null;
  if (middel === 'sms' && !mayExpire && !blocked && !owner.wachtwoordGeblokkeerd) return null;
  return (
    <div className="device stack-small">
      <h3>{t('oefen.situation')}</h3>
      {middel === 'app' && <Clock {...{ act, drift, onDrift, onHerstel }} />}
      {mayExpire && act(t('code.sms.expire'), () => void expire({ verzoek }))}
      {blocked && act(t(`code.${middel}.unblock`), () => void unblock({ kaart, middel }))}
      {owner.wachtwoordGeblokkeerd &&
        act(t('code.wachtwoordHerstel'), () => void unblock({ kaart, middel: 'wachtwoord' }))}
    </div>
  );
}

type ClockProps = Pick<SituationProps, 'drift' | 'onDrift' | 'onHerstel'> & {
  readonly act: (label: string, onPress: () => void) => ReactNode;
};

function Clock({ act, drift, onDrift, onHerstel }: ClockProps) {
  const t = useText();
  if (onHerstel !== null) return act(t('code.app.setRight'), onHerstel);
  return (
    <>
      {drift !== BEHIND && act(t('code.app.setBehind'), () => onDrift(BEHIND))}
      {drift !== AHEAD && act(t('code.app.setAhead'), () => onDrift(AHEAD))}
      {drift !== 0 && act(t('code.app.setRight'), () => onDrift(0))}
    </>
  );
}
