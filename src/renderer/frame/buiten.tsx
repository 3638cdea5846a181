import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import { useTell } from '../api.ts';
import { SessionButton } from '../sessie/session-button.tsx';
import { useText } from '../text/use-text.ts';
import { HulpKnop } from './hulp-knop.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { Mark } from './mark.tsx';
import { useStand } from './use-stand.ts';

/** Where ACM and what lies behind its doors is acted out. */
const simulatedPlaces = ['/aanmelden', '/hoedanigheid', '/dienstverlener', '/csam'] as const;

/** Everything before and beside Gebruikersbeheer. Simulated ground has its dashed edge. */
export function Buiten() {
  const t = useText();
  const stand = useStand();
  const navigate = useNavigate();
  const signOut = useTell('sessie.signOut');
  const { pathname } = useLocation();
  const simulated = simulatedPlaces.some((place) => pathname.startsWith(place));
  return (
    <>
      <header className="topbar">
        <Link to="/" className="brand">
          <Mark />
          <strong>Rechtenklaar</strong>
        </Link>
        <span className="divider" />
        <span className="muted">{t(subtitleOf(pathname))}</span>
        <span className="spacer" />
        {stand?.sessie && (
          <>
            <span className="saved">{stand.sessie.naam}</span>
            <SessionButton naam={stand.sessie.naam} />
            <button
              type="button"
              className="button quiet"
              onClick={() => void navigate({ to: '/' }).then(() => signOut({}))}
            >
              <LogOut size={16} aria-hidden />
              {t('frame.signOut')}
            </button>
          </>
        )}
        <LanguageMenu />
        <HulpKnop />
      </header>
      <main className={simulated ? 'sheet simulated' : 'sheet'} id="main">
        <Outlet />
      </main>
    </>
  );
}

function subtitleOf(pathname: string) {
  if (pathname.startsWith('/aanmelden/dienstverlener')) return 'frame.acmDienstverlener' as const;
  if (pathname.startsWith('/csam') || pathname.startsWith('/aanmelden/csam'))
    return 'frame.csam' as const;
  if (pathname.startsWith('/aanmelden')) return 'frame.acmGebruikersbeheer' as const;
  if (pathname.startsWith('/hoedanigheid')) return 'frame.acmDienstverlener' as const;
  if (pathname.startsWith('/dienstverlener')) return 'frame.dienstverlener' as const;
  if (pathname.startsWith('/dossier')) return 'dossiers.title' as const;
  if (pathname.startsWith('/organisaties')) return 'frame.gebruikersbeheer' as const;
  return 'frame.start' as const;
}
