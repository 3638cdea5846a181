import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { IdCard, KeyRound, MessageSquareMore, Smartphone, TabletSmartphone } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Deur, type Middel, middelen } from '../../../shared/values/codelijsten.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { Bevindingen } from './bevindingen.tsx';
import { InfoDialog } from './info-dialog.tsx';
import { Oefenmiddelen } from './oefenmiddelen.tsx';
import { isOwn, useOefenpersonen } from './use-oefenpersoon.ts';

const icons: Record<Middel, typeof IdCard> = {
  eid: IdCard,
  itsme: Smartphone,
  app: TabletSmartphone,
  sms: MessageSquareMore,
  token: KeyRound,
};
/** No message arrives on a simulated phone of a Werkdossier, and nobody has a paper card there. */
const ownMiddelen: readonly Middel[] = ['eid', 'itsme', 'app'];

/** 'Kies manier van aanmelden': the five tiles of ACM. */
export function ChooseMiddelScreen() {
  const t = useText();
  const { deur } = useParams({ from: '/buiten/aanmelden/$deur' });
  const navigate = useNavigate();
  const { all, chosen } = useOefenpersonen();
  useTitle(t('acm.title'));
  const search = chosen === undefined ? {} : { kaart: chosen.kaart };
  return (
    <div className="columns">
      <div className="page">
        <PageHeading>{t('acm.title')}</PageHeading>
        <p className="lead">{t('acm.intro')}</p>
        <Bevindingen />
        <ul className="choices">
          {(isOwn(chosen) ? ownMiddelen : middelen).map((middel) => (
            <li key={middel}>
              <Tile
                middel={middel}
                first={<EerstActiveren {...{ middel, deur, search, own: isOwn(chosen) }} />}
              >
                <MiddelLink middel={middel} deur={deur} search={search} />
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

/** The seed has the walk for three of them; the other two need none, and say why. */
function EerstActiveren(props: {
  readonly middel: Middel;
  readonly deur: Deur;
  readonly search: { readonly kaart?: string };
  readonly own: boolean;
}) {
  const t = useText();
  const { middel, deur, search, own } = props;
  const label = t('acm.activate');
  const title = t(`middel.${middel}.title`);
  if (middel === 'eid' || middel === 'token') {
    return <InfoDialog label={label} title={title} text={t(`activeer.eerst.${middel}`)} />;
  }
  if (own && middel === 'itsme') {
    return <InfoDialog label={label} title={title} text={t('eigen.itsme')} />;
  }
  return (
    <Link
      to="/aanmelden/$deur/activeer/$middel"
      params={{ deur, middel }}
      search={search}
      className="link"
      aria-label={`${label}: ${title}`}
    >
      {label}
    </Link>
  );
}

function MiddelLink(props: {
  readonly middel: Middel;
  readonly deur: Deur;
  readonly search: { readonly kaart?: string };
}) {
  const t = useText();
  const { middel, deur, search } = props;
  const shared = { search, className: 'choice-main', children: t(`middel.${middel}.title`) };
  if (middel === 'eid') return <Link to="/aanmelden/$deur/eid" params={{ deur }} {...shared} />;
  if (middel === 'itsme') return <Link to="/aanmelden/$deur/itsme" params={{ deur }} {...shared} />;
  return <Link to="/aanmelden/$deur/code/$middel" params={{ deur, middel }} {...shared} />;
}

function Tile(props: {
  readonly middel: Middel;
  readonly first: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useText();
  const { middel } = props;
  const Icon = icons[middel];
  const title = t(`middel.${middel}.title`);
  return (
    <div className={middel === 'token' ? 'choice historical' : 'choice'}>
      <span className="choice-icon">
        <Icon size={18} aria-hidden />
      </span>
      <span className="row">
        {props.children}
        {middel === 'token' && <span className="tag">{t('acm.historical')}</span>}
      </span>
      <span className="hint">{t(`middel.${middel}.what`)}</span>
      <span className="above">
        {t('acm.firstUse')} {props.first}
      </span>
      <span className="above">
        <InfoDialog label={t('acm.moreInfo')} title={title} text={t(`middel.${middel}.info`)} />
      </span>
    </div>
  );
}
