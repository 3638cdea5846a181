import { Callout } from '../parts/callout.tsx';
import { useText } from '../text/use-text.ts';

/** The one calm screen for a bug: what was confirmed is kept, and there is a way on. */
export function Broken() {
  const t = useText();
  return (
    <div className="page narrow stack">
      <Callout kind="error" title={t('broken.title')}>
        <p>{t('broken.text')}</p>
      </Callout>
      <div className="row">
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          {t('broken.act')}
        </button>
      </div>
    </div>
  );
}
