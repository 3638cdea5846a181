import { Link, Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { LogOut } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTell } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { HulpKnop } from './hulp-knop.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { Mark } from './mark.tsx';
import { useStand } from './use-stand.ts';

/** Everything before and beside Gebruikersbeheer. Simulated ground has its dashed edge. */
export function Buiten() {
  const t = useText();
  const stand = useStand();
  const navigate = useNavigate();
  const signOut = useTell('sessie.signOut');
  const { pathname } = useLocation();
  const simulated = pathname.startsWith('/aanmelden') || pathname.startsWith('/dienstverlener');
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
            <Button
              className="button quiet"
              onPress={() => void signOut({}).then(() => navigate({ to: '/' }))}
            >
              <LogOut size={16} aria-hidden />
              {t('frame.signOut')}
            </Button>
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
  if (pathname.startsWith('/aanmelden')) return 'frame.acmGebruikersbeheer' as const;
  if (pathname.startsWith('/dienstverlener')) return 'frame.dienstverlener' as const;
  if (pathname.startsWith('/organisaties')) return 'frame.gebruikersbeheer' as const;
  return 'frame.start' as const;
}
