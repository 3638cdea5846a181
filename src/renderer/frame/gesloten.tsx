import { lazy, Suspense } from 'react';
import type { WerkruimteStand } from '../../shared/contract/werkruimte.ts';
import { useText } from '../text/use-text.ts';
import { LanguageMenu } from './language-menu.tsx';
import { Mark } from './mark.tsx';

const OntgrendelScreen = lazy(() =>
  import('../screens/werkruimte/ontgrendel-screen.tsx').then((module) => ({
    default: module.OntgrendelScreen,
  })),
);

const BeschadigdScreen = lazy(() =>
  import('../screens/werkruimte/beschadigd-screen.tsx').then((module) => ({
    default: module.BeschadigdScreen,
  })),
);

/** A locked dossier: whatever the page stood on, only the door is left. */
export function Gesloten({
  dossier,
  herstel,
  slot,
}: Pick<WerkruimteStand, 'dossier' | 'herstel' | 'slot'>) {
  const t = useText();
  const { naam, pad } = dossier ?? { naam: '', pad: '' };
  return (
    <>
      <header className="topbar">
        <span className="brand">
          <Mark />
          <strong>Rechtenklaar</strong>
        </span>
        <span className="divider" />
        <span className="muted">{t('dossiers.title')}</span>
        <span className="spacer" />
        <LanguageMenu />
      </header>
      <main className="sheet" id="main">
        <Suspense>
          {herstel === null ? (
            <OntgrendelScreen naam={naam} pad={pad} slot={slot} />
          ) : (
            <BeschadigdScreen naam={naam} pad={pad} herstel={herstel} />
          )}
        </Suspense>
      </main>
    </>
  );
}
