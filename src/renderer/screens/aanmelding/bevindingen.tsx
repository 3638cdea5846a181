import { Button } from 'react-aria-components';
import type { BevindingItem } from '../../../shared/contract/aanmelding.ts';
import { useAsk, useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { momentInFull } from '../../text/format.ts';
import { type AppTranslate, useText } from '../../text/use-text.ts';

/** What was noticed about the files or the clock when the app was opened; gone once it is read. */
export function Bevindingen() {
  const t = useText();
  const answer = useAsk('aanmelding.bevindingen', {});
  const seen = useTell('aanmelding.bevindingenGezien');
  const found = answer?.ok ? answer.value : [];
  if (found.length === 0) return null;
  return (
    <Callout kind="warning" title={t('bevinding.title')}>
      {found.map((one) => (
        <p key={one.soort}>{sentenceOf(t, one)}</p>
      ))}
      <Button className="button small" onPress={() => void seen({})}>
        {t('bevinding.seen')}
      </Button>
    </Callout>
  );
}

function sentenceOf(t: AppTranslate, found: BevindingItem): string {
  return found.soort === 'klokTerug'
    ? t('bevinding.klokTerug', { datum: momentInFull(found.tot) })
    : t(`bevinding.${found.soort}`, { aantal: found.aantal });
}
