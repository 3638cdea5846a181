import { renderToString } from 'react-dom/server';
import { firstSessie, firstWerkruimte } from '../shared/first-stand.ts';
import { RUST_MINUTEN } from '../shared/values/termijnen.ts';
import { App, begin, router } from './app.tsx';
import { startText } from './text/i18n.ts';

/** The first screen as markup, made by the build and never by the page (electron.vite.config.ts). */
export async function drawFirstScreen(): Promise<string> {
  const sessie = { ...firstSessie, vandaag: '', rustMinuten: RUST_MINUTEN.standaard };
  begin({
    'sessie.current': { ok: true, value: sessie },
    'werkruimte.current': { ok: true, value: firstWerkruimte },
  });
  await startText();
  await router.load();
  return renderToString(<App />);
}
