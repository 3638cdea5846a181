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
import './style/activeren.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startText } from './text/i18n.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

void startText().then(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
