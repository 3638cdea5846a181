import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { IdCard, KeyRound, MessageSquareMore, Smartphone, TabletSmartphone } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { type Middel, middelen } from '../../../shared/values/codelijsten.ts';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { InfoDialog } from './info-dialog.tsx';
import { Oefenmiddelen } from './oefenmiddelen.tsx';
import { useOefenpersonen } from './use-oefenpersoon.ts';

const icons: Record<Middel, typeof IdCard> = {
  eid: IdCard,
  itsme: Smartphone,
  app: TabletSmartphone,
  sms: MessageSquareMore,
  token: KeyRound,
};
const ready: readonly Middel[] = ['eid', 'itsme'];
/** The seed shows the activation link for these three. */
const activates = ['itsme', 'app', 'sms'] as const;

/** 'Kies manier van aanmelden': the five tiles of ACM. */
export function ChooseMiddelScreen() {
  const t = useText();
  const { deur } = useParams({ from: '/buiten/aanmelden/$deur' });
  const navigate = useNavigate();
  const { all, chosen } = useOefenpersonen();
  const [later, setLater] = useState<Middel | null>(null);
  useTitle(t('acm.title'));
  const search = chosen === undefined ? {} : { kaart: chosen.kaart };
  return (
    <div className="columns">
      <div className="page">
        <PageHeading>{t('acm.title')}</PageHeading>
        <p className="lead">{t('acm.intro')}</p>
        {later !== null && (
          <div className="later" role="status">
            <Callout
              kind="info"
              title={t('acm.laterTitle', { middel: t(`middel.${later}.title`) })}
            >
              <p>{t('acm.later')}</p>
            </Callout>
          </div>
        )}
        <ul className="choices">
          {middelen.map((middel) => (
            <li key={middel}>
              <Tile middel={middel}>
                {ready.includes(middel) ? (
                  <Link
                    to={middel === 'eid' ? '/aanmelden/$deur/eid' : '/aanmelden/$deur/itsme'}
                    params={{ deur }}
                    search={search}
                    className="choice-main"
                  >
                    {t(`middel.${middel}.title`)}
                  </Link>
                ) : (
                  <Button className="choice-main" onPress={() => setLater(middel)}>
                    {t(`middel.${middel}.title`)}
                  </Button>
                )}
              </Tile>
            </li>
          ))}
        </ul>
      </div>
      <aside className="simulated-ground" aria-label={t('oefen.aside')}>
        {chosen !== undefined && (
          <Oefenmiddelen
            all={all}
            chosen={chosen}
            onChoose={(kaart) =>
              void navigate({ to: '/aanmelden/$deur', params: { deur }, search: { kaart } })
            }
          />
        )}
      </aside>
    </div>
  );
}

function Tile(props: { readonly middel: Middel; readonly children: ReactNode }) {
  const t = useText();
  const { middel } = props;
  const Icon = icons[middel];
  const title = t(`middel.${middel}.title`);
  const activated = activates.find((one) => one === middel);
  return (
    <div className={middel === 'token' ? 'choice historical' : 'choice'}>
      <span className="choice-icon">
        <Icon size={18} aria-hidden />
      </span>
      <span className="row">
        {props.children}
        {middel === 'token' && <span className="tag">{t('acm.historical')}</span>}
        {!ready.includes(middel) && <span className="tag">{t('acm.soon')}</span>}
      </span>
      <span className="hint">{t(`middel.${middel}.what`)}</span>
      {activated !== undefined && (
        <span className="above">
          {t('acm.firstUse')}{' '}
          <InfoDialog
            label={t('acm.activate')}
            title={`${title}: ${t('acm.activate').toLocaleLowerCase()}`}
            text={t(`middel.${activated}.activate`)}
          />
        </span>
      )}
      <span className="above">
        <InfoDialog label={t('acm.moreInfo')} title={title} text={t(`middel.${middel}.info`)} />
      </span>
    </div>
  );
}
