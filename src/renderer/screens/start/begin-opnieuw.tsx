import { RotateCcw } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTell } from '../../api.ts';
import { useText } from '../../text/use-text.ts';

/** Fetched when it is asked: the first screen needs no dialog. */
const Confirm = lazy(() =>
  import('../../parts/confirm.tsx').then((module) => ({ default: module.Confirm })),
);

/** The lesson once more from its first day: asked first, because it cannot be undone. */
export function BeginOpnieuw() {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const begin = useTell('aanmelding.beginOpnieuw');

  async function act() {
    setAsking(false);
    const result = await begin({});
    setDone(result.ok);
  }

  return (
    <>
      <button type="button" className="button wide door" onClick={() => setAsking(true)}>
        <RotateCcw size={16} aria-hidden />
        {t('start.again.act')}
      </button>
      <p className="hint" role="status">
        {done && t('start.again.done')}
      </p>
      <Suspense>
        {asking && (
          <Confirm
            title={t('start.again.title')}
            text={t('start.again.text')}
            act={t('start.again.confirm')}
            stay={t('start.again.stay')}
            onAct={() => void act()}
            onStay={() => setAsking(false)}
          />
        )}
      </Suspense>
    </>
  );
}
