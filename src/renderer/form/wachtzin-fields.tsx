import { useEffect, useState } from 'react';
import type { WachtzinOordeel } from '../../shared/contract/werkruimte.ts';
import { call } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { useTextField } from './form-state.tsx';
import { SecretField } from './secret-field.tsx';

/** A new passphrase twice, with what makes it weak. `woorden`: what a guesser would try first. */
export function WachtzinFields({ woorden }: { readonly woorden: readonly string[] }) {
  const t = useText();
  const { value } = useTextField('wachtzin');
  const oordeel = useOordeel(value, woorden);
  return (
    <>
      <SecretField name="wachtzin" label={t('wachtzin.label')} hint={t('wachtzin.hint')} />
      <div className="strength" data-strength={oordeel?.sterkte ?? 0} role="status">
        <span className="strength-bar" aria-hidden>
          <span />
        </span>
        <span className="hint">
          {oordeel !== null && (
            <>
              {t('wachtzin.strength', { sterkte: t(`wachtzin.sterkte.s${strengthOf(oordeel)}`) })}
              {oordeel.zwakte !== null && ` – ${t(`wachtzin.zwakte.${oordeel.zwakte}`)}`}
            </>
          )}
        </span>
      </div>
      <SecretField name="wachtzinHerhaald" label={t('wachtzin.again')} />
    </>
  );
}

function strengthOf({ sterkte }: WachtzinOordeel) {
  return Math.min(4, Math.max(0, sterkte)) as 0 | 1 | 2 | 3 | 4;
}

/** Milliseconds that somebody stops typing before it is judged. */
const PAUSE = 250;

/** Not through the questions that are kept: a passphrase has no business in a cache. */
function useOordeel(wachtzin: string, woorden: readonly string[]): WachtzinOordeel | null {
  const [oordeel, setOordeel] = useState<WachtzinOordeel | null>(null);
  const own = woorden.join('\n');
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(async () => {
      if (wachtzin === '') return setOordeel(null);
      const answer = await call('werkruimte.judgeWachtzin', { wachtzin, woorden: own.split('\n') });
      if (wanted && answer.ok) setOordeel(answer.value);
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [wachtzin, own]);
  return oordeel;
}
