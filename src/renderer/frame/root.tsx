import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SessionGuard } from '../sessie/session-guard.tsx';
import { showLanguage } from '../text/i18n.ts';
import { useText } from '../text/use-text.ts';
import { useStand } from './use-stand.ts';

/** The tape on top of everything in the Oefenomgeving, then the frame of the place one is in. */
export function Root() {
  const stand = useStand();
  const t = useText();
  const taal = stand?.taal;
  useEffect(() => {
    if (taal !== undefined) void showLanguage(taal);
  }, [taal]);
  if (stand === undefined) return null;
  return (
    <div className="app">
      {stand.soort === 'oefen' && (
        <section className="tape" aria-labelledby="tape">
          <span className="tape-word" id="tape">
            {t('tape.word')}
          </span>
          <span>{t(stand.sessie === null ? 'tape.signIn' : 'tape.practice')}</span>
        </section>
      )}
      <SessionGuard stand={stand}>
        <Outlet />
      </SessionGuard>
    </div>
  );
}
