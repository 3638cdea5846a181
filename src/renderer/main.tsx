import './trusted-types.ts';
import './style/tokens.css';
import './style/base.css';
import './style/layout.css';
import './style/frame.css';
import './style/controls.css';
import './style/feedback.css';
import './style/data.css';
import './style/persoon.css';
import './style/calendar.css';
import './style/pages.css';
import './style/wizard.css';
import './style/devices.css';
import './style/dossier.css';
import './style/meegave.css';
import './style/vergelijk.css';
import './style/inlezen.css';
import './style/afstemming.css';
import './style/inlees-keuzes.css';
import './style/matrix.css';
import './style/beheer.css';
import './style/sessie.css';
import './style/oefenen.css';
import './style/oefeningen.css';
import './style/lijst.css';
import './style/activeren.css';
import './style/organisatie.css';
import './style/bulk.css';
import './style/overname.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readFirstStand } from './api.ts';
import { App, begin, router } from './app.tsx';
import { fetchTheRest } from './fetch-the-rest.ts';
import { showLanguage, startText } from './text/i18n.ts';
import { wake } from './wake.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

async function start(place: HTMLElement): Promise<void> {
  const stand = readFirstStand();
  begin(stand);
  const werkruimte = stand?.['werkruimte.current'];
  await startText();
  // Nobody sees another language first, and nobody an empty frame.
  await Promise.all([showLanguage(werkruimte?.ok ? werkruimte.value.taal : 'nl'), router.load()]);
  createRoot(place).render(
    <StrictMode>
      <App onShown={() => wake(place)} />
    </StrictMode>,
  );
  fetchTheRest(router);
}

void start(root);
