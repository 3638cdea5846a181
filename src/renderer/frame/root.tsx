import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { showLanguage } from '../text/i18n.ts';
import { useText } from '../text/use-text.ts';
import { Gesloten } from './gesloten.tsx';
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
          <Tape words="eigen.tapeLocked" />
          <Gesloten dossier={werkruimte.dossier} herstel={werkruimte.herstel} />
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
  const inside = stand.sessie !== null;
  return (
    <>
      {making ? (
        <Tape words="eigen.tapeLocked" />
      ) : stand.soort === 'oefen' ? (
        <Tape words={inside ? 'tape.practice' : 'tape.signIn'} />
      ) : (
        <Tape words={inside ? 'eigen.tapeIn' : 'eigen.tape'} />
      )}
      <Outlet />
    </>
  );
}

function Tape(props: {
  readonly words:
    | 'tape.practice'
    | 'tape.signIn'
    | 'eigen.tapeIn'
    | 'eigen.tape'
    | 'eigen.tapeLocked';
}) {
  const t = useText();
  return (
    <section className="tape" aria-labelledby="tape">
      <span className="tape-word" id="tape">
        {t('tape.word')}
      </span>
      <span>{t(props.words)}</span>
    </section>
  );
}
