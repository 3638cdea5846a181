import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SessionGuard } from '../sessie/session-guard.tsx';
import { showLanguage } from '../text/i18n.ts';
import { Tape } from './tape.tsx';
import { useStand } from './use-stand.ts';

/** The tape on top of everything in the Oefenomgeving, then the frame of the place one is in. */
export function Root() {
  const stand = useStand();
  const taal = stand?.taal;
  useEffect(() => {
    if (taal !== undefined) void showLanguage(taal);
  }, [taal]);
  if (stand === undefined) return null;
  return (
    <div className="app">
      {stand.soort === 'oefen' && <Tape stand={stand} />}
      <SessionGuard stand={stand}>
        <Outlet />
      </SessionGuard>
    </div>
  );
}
