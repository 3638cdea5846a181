import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { SessionGuard } from '../sessie/session-guard.tsx';
import { showLanguage } from '../text/i18n.ts';
import { Gesloten } from './gesloten.tsx';
import { PlainTape } from './plain-tape.tsx';
import { Tape } from './tape.tsx';
import { useStand } from './use-stand.ts';
import { useWerkruimte } from './use-werkruimte.ts';

/** What is open, or the door to it. Nothing else is asked while a dossier is locked. */
export function Root() {
  const werkruimte = useWerkruimte();
  const taal = werkruimte?.taal;
  useEffect(() => {
    if (taal !== undefined) void showLanguage(taal);
  }, [taal]);
  if (werkruimte === undefined) return null;
  return (
    <div className="app">
      {werkruimte.open === null ? (
        <>
          <PlainTape words="eigen.tapeLocked" />
          <Gesloten {...werkruimte} />
        </>
      ) : (
        <Open key={werkruimte.open.naam} />
      )}
    </div>
  );
}

/** The tape on top of everything, then the frame of the place one is in. */
function Open() {
  const stand = useStand();
  const { pathname } = useLocation();
  if (stand === undefined) return null;
  // Making a dossier is no simulation: here a real passphrase is asked.
  const making = pathname.startsWith('/dossier');
  return (
    <>
      {making ? (
        <PlainTape words="eigen.tapeLocked" />
      ) : stand.soort === 'oefen' ? (
        <Tape stand={stand} />
      ) : (
        <PlainTape words={stand.sessie === null ? 'eigen.tape' : 'eigen.tapeIn'} />
      )}
      <SessionGuard stand={stand}>
        <Outlet />
      </SessionGuard>
    </>
  );
}
