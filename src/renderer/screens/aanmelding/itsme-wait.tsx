import { Anchor, Bike, House, Star, Sun, TreePine } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { ItsmeSymbool } from '../../../shared/contract/aanmelding.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { useAsk } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { useText } from '../../text/use-text.ts';
import { useAfterSignIn } from './after-sign-in.ts';

export const symbolIcons: Record<ItsmeSymbool, typeof Star> = {
  anker: Anchor,
  boom: TreePine,
  fiets: Bike,
  huis: House,
  ster: Star,
  zon: Sun,
};

type Props = {
  readonly deur: Deur;
  readonly verzoek: string;
  readonly onAgain: () => void;
};

/** Waits for the phone: the symbol to look for, then in, or why not and what to do about it. */
export function ItsmeWait({ deur, verzoek, onAgain }: Props) {
  const t = useText();
  const enter = useAfterSignIn(deur);
  const entered = useRef(false);
  const answer = useAsk('aanmelding.itsmeStand', { verzoek }, { every: 500 });
  const stand = answer?.ok ? answer.value : undefined;
  const confirmed = stand?.status === 'bevestigd';
  useEffect(() => {
    if (!confirmed || entered.current) return;
    entered.current = true;
    void enter();
  });
  if (stand === undefined) return null;
  if (stand.qr !== null) {
    return (
      <div className="stack">
        <PageHeading key="scan">{t('itsmeQr.title')}</PageHeading>
        <QrCode text={stand.qr} label={t('itsmeQr.alt')} />
        <p className="hint">{t('itsmeQr.expires')}</p>
      </div>
    );
  }
  if (stand.status === 'wacht' || stand.status === 'bevestigd') {
    const Icon = symbolIcons[stand.symbool];
    return (
      <div className="stack">
        <PageHeading key="waits">{t('itsme.waitTitle')}</PageHeading>
        <p>{t('itsme.waitText')}</p>
        <div>
          <span className="symbol-shown">
            <Icon size={24} aria-hidden />
            {t(`symbool.${stand.symbool}`)}
          </span>
        </div>
        <p className="hint">{t('itsme.validFor')}</p>
      </div>
    );
  }
  return (
    <div className="stack" role="alert">
      <PageHeading key="ended">{t('itsme.notConfirmed')}</PageHeading>
      <Callout kind="warning" title={t(`itsme.${stand.status}.title`)}>
        <p>{t(`itsme.${stand.status}.text`)}</p>
      </Callout>
      <div className="row">
        <Button className="button primary" onPress={onAgain}>
          {t('itsme.again')}
        </Button>
      </div>
    </div>
  );
}
