import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { ChevronDown, LogOut } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { OrganisatieKeuze, SessieStand } from '../../shared/contract/sessie.ts';
import { useTell } from '../api.ts';
import { nummerText } from '../parts/number.ts';
import { SessionButton } from '../sessie/session-button.tsx';
import { useText } from '../text/use-text.ts';
import { Bewaring } from './bewaring.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { Mark } from './mark.tsx';
import { PersoonZoeken } from './persoon-zoeken.tsx';

type Props = {
  readonly organisatie: OrganisatieKeuze;
  readonly sessie: NonNullable<SessieStand['sessie']>;
};

/** Organisatie, Gebruiker, Gebruikersrechten, Help, Persoon zoeken: the bar of the seed. */
export function TopBar({ organisatie, sessie }: Props) {
  const t = useText();
  const navigate = useNavigate();
  const signOut = useTell('sessie.signOut');
  const nummer = nummerText(organisatie.ondernemingsnummer);
  const router = useRouter();

  /** Away first: a wizard with answers asks, and whoever then stays is not signed out. */
  async function leave() {
    await navigate({ to: '/' });
    if (router.state.location.pathname === '/') await signOut({});
  }

  return (
    <header className="topbar">
      <Link to="/hoofdpagina" aria-label={t('frame.hoofdpagina')} className="brand">
        <Mark />
      </Link>
      <OrganisatieSwitch
        naam={organisatie.naam}
        nummer={nummer}
        more={sessie.aantalOrganisaties > 1}
      />
      <span className="divider" />
      <nav aria-label={t('frame.nav')}>
        <NavLink to="/organisatie">{t('frame.organisatie')}</NavLink>
        <NavLink to="/personen">{t('frame.gebruiker')}</NavLink>
        <NavLink to="/gebruikersrechten">{t('frame.gebruikersrechten')}</NavLink>
        <NavLink to="/overnemen">{t('overname.title')}</NavLink>
        <NavLink to="/help">{t('frame.helpNav')}</NavLink>
      </nav>
      <span className="spacer" />
      <PersoonZoeken organisatieId={organisatie.id} />
      <Bewaring />
      <LanguageMenu />
      <SessionButton naam={sessie.naam} />
      <Button
        className="nav-link"
        aria-label={t('frame.signOutNamed', { naam: sessie.naam })}
        onPress={() => void leave()}
      >
        <LogOut size={16} aria-hidden />
      </Button>
    </header>
  );
}

function OrganisatieSwitch(props: {
  readonly naam: string;
  readonly nummer: string;
  readonly more: boolean;
}) {
  const t = useText();
  const what = (
    <>
      <strong className="organisatie-name">{props.naam}</strong>
      <span className="muted organisatie-number">{props.nummer}</span>
    </>
  );
  if (!props.more) return <span className="organisatie-switch">{what}</span>;
  return (
    <Link
      to="/organisaties"
      className="nav-link organisatie-switch"
      title={t('frame.otherOrganisatie')}
    >
      {what}
      <ChevronDown size={16} aria-hidden />
    </Link>
  );
}

function NavLink(props: {
  readonly to: '/organisatie' | '/personen' | '/gebruikersrechten' | '/overnemen' | '/help';
  readonly children: string;
}) {
  return (
    <Link to={props.to} className="nav-link" activeProps={{ 'aria-current': 'page' }}>
      {props.children}
    </Link>
  );
}
