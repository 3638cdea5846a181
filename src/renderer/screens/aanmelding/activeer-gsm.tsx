import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import type { ActiveringMiddel } from '../../../shared/contract/activering.ts';
import { useAsk, useTell } from '../../api.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly owner: Oefenpersoon;
  readonly middel: ActiveringMiddel;
  /** Null when there is nothing more to activate. */
  readonly activering: string | null;
};

/** The practice phone: it scans, receives the message, or shows the new code of itsme. */
export function ActiveerGsm({ owner, middel, activering }: Props) {
  const t = useText();
  const expire = useTell('activering.verloop');
  return (
    <section aria-labelledby="gsm">
      <header className="row device-title">
        <span className="tag sim">{t('tape.word')}</span>
        <h2 id="gsm">{t('activeer.gsm.title')}</h2>
      </header>
      <div className="phone">
        <div className="screen" aria-live="polite">
          <p className="hint">{t('activeer.gsm.idle', { naam: owner.voornaam })}</p>
          {activering !== null && (
            <Screen key={activering} middel={middel} activering={activering} />
          )}
        </div>
      </div>
      {activering !== null && (
        <div className="device stack-small">
          <h3>{t('oefen.situation')}</h3>
          <Button className="button small" onPress={() => void expire({ activering })}>
            {t('activeer.gsm.expire')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Screen({
  middel,
  activering,
}: {
  readonly middel: ActiveringMiddel;
  readonly activering: string;
}) {
  const t = useText();
  const [scanned, setScanned] = useState(middel !== 'app');
  const answer = useAsk('activering.oefengsm', { activering }, { every: 1000, keep: true });
  const code = answer?.ok ? answer.value.code : null;
  if (!scanned) {
    return (
      <Button className="button" onPress={() => setScanned(true)}>
        {t('activeer.gsm.scan')}
      </Button>
    );
  }
  if (code === null) return <p className="hint">{t('activeer.gsm.nothing')}</p>;
  if (middel === 'sms') return <p className="message">{t('code.sms.message', { code })}</p>;
  const shown = middel === 'app' ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
  return (
    <>
      <p className="hint">{t(middel === 'app' ? 'activeer.gsm.code' : 'activeer.gsm.itsme')}</p>
      <p className="totp">{shown}</p>
    </>
  );
}
