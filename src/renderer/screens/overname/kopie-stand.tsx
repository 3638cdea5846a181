import { Button } from 'react-aria-components';
import type { Kopie } from '../../parts/use-klembord.ts';
import { useText } from '../../text/use-text.ts';

/** What was copied, and what becomes of it: said as it is in this shell. */
export function KopieStand({ klembord }: { readonly klembord: Kopie }) {
  const t = useText();
  const { laatste, gewist } = klembord;
  return (
    <>
      <p className="hint script-copied" role="status">
        {gewist && t('overname.cleared')}
        {laatste?.waar === 'nergens' && t('overname.notCopied')}
        {laatste !== null &&
          laatste.waar !== 'nergens' &&
          `${t('overname.copied', { veld: laatste.wat })}. ${t(
            laatste.waar === 'systeem' ? 'overname.copiedSystem' : 'overname.copiedPage',
          )}`}
      </p>
      {laatste?.waar === 'pagina' && (
        <Button className="button small" onPress={klembord.clear}>
          {t('overname.clear')}
        </Button>
      )}
    </>
  );
}
