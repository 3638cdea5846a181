import { IdCard, KeyRound, Lock, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useAsk } from '../../api.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useLock } from '../../parts/use-lock.ts';
import { useText } from '../../text/use-text.ts';
import { Controle } from './controle.tsx';
import { RegistreerMiddelen } from './registreer-middelen.tsx';
import { Reservekopieen } from './reservekopieen.tsx';
import { VernieuwSleutel } from './vernieuw-sleutel.tsx';
import { WijzigWachtzin } from './wijzig-wachtzin.tsx';

/** What keeps this dossier: its passphrase, its key, where it is. */
export function VeiligheidScreen() {
  const t = useText();
  const lock = useLock();
  const answer = useAsk('werkruimte.current', {});
  const stand = answer?.ok ? answer.value : undefined;
  const [doing, setDoing] = useState<'wachtzin' | 'sleutel' | 'middelen' | null>(null);
  useTitle(t('veiligheid.title'));
  if (stand?.open?.soort !== 'werk' || stand.dossier === null) return null;
  const { naam, pad } = stand.dossier;
  const stop = () => setDoing(null);
  if (doing === 'sleutel') return <VernieuwSleutel naam={naam} onStop={stop} />;
  if (doing === 'middelen') return <RegistreerMiddelen onStop={stop} />;
  if (doing === 'wachtzin') return <WijzigWachtzin onStop={stop} />;
  return (
    <div className="page narrow stack">
      <div>
        <PageHeading>{t('veiligheid.title')}</PageHeading>
        <p className="lead">{t('veiligheid.doorTitle', { naam })}</p>
        <p className="hint path">{t('veiligheid.where', { pad })}</p>
      </div>
      <section className="dossier-part">
        <h2>{t('veiligheid.lock')}</h2>
        <p className="hint">{t('veiligheid.doorText')}</p>
        <Button className="button primary fit" onPress={() => void lock()}>
          <Lock size={16} aria-hidden />
          {t('veiligheid.lockShort')}
        </Button>
      </section>
      <section className="dossier-part">
        <h2>{t('veiligheid.keys')}</h2>
        <p className="hint">{t('veiligheid.keysText')}</p>
        <div className="row">
          <Button className="button" onPress={() => setDoing('wachtzin')}>
            <KeyRound size={16} aria-hidden />
            {t('veiligheid.change')}
          </Button>
          <Button className="button" onPress={() => setDoing('sleutel')}>
            <RefreshCw size={16} aria-hidden />
            {t('veiligheid.renew')}
          </Button>
        </div>
      </section>
      <section className="dossier-part">
        <h2>{t('veiligheid.users')}</h2>
        <p className="hint">{t('veiligheid.usersText')}</p>
        <Button className="button fit" onPress={() => setDoing('middelen')}>
          <IdCard size={16} aria-hidden />
          {t('veiligheid.register')}
        </Button>
      </section>
      <Reservekopieen />
      <Controle />
    </div>
  );
}
