import { SlidersHorizontal, Target } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { SessieStand } from '../../shared/contract/sessie.ts';
import { useText } from '../text/use-text.ts';
import { OefeningenLink } from './oefeningen-link.tsx';
import { PANEEL_KNOP, setPaneelOpen, usePaneelOpen } from './paneel-open.ts';

/** Not needed for the first screen. */
const Oefenruimte = lazy(() =>
  import('./oefenruimte.tsx').then((module) => ({ default: module.Oefenruimte })),
);

/** The notice that everything is simulated, and what there is to practise with. */
export function Tape({ stand }: { readonly stand: SessieStand }) {
  const t = useText();
  const open = usePaneelOpen();
  return (
    <section className="practice" aria-labelledby="tape">
      <div className="tape">
        <span className="tape-word" id="tape">
          {t('tape.word')}
        </span>
        <span>{t(stand.sessie === null ? 'tape.signIn' : 'tape.practice')}</span>
        <button
          type="button"
          id={PANEEL_KNOP}
          className="tape-act"
          aria-expanded={open}
          onClick={() => setPaneelOpen(!open)}
        >
          <SlidersHorizontal size={14} aria-hidden />
          {t('simulatie.title')}
        </button>
        <OefeningenLink className="tape-act">
          <Target size={14} aria-hidden />
          {t('oefeningen.title')}
        </OefeningenLink>
      </div>
      <Suspense>
        <Oefenruimte open={open} />
      </Suspense>
    </section>
  );
}
