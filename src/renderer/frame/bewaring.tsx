import { Check, CircleAlert, LoaderCircle } from 'lucide-react';
import { useBusy } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { useWerkruimte } from './use-werkruimte.ts';

/** Quiet and true: main says it after the flush, and while it writes this says so. */
export function Bewaring() {
  const t = useText();
  const busy = useBusy();
  const bewaring = useWerkruimte()?.open?.bewaring ?? 'bewaard';
  const wrong = bewaring !== 'bewaard';
  const Icon = wrong ? CircleAlert : busy ? LoaderCircle : Check;
  return (
    <span className={wrong ? 'saved wrong' : 'saved'} role={wrong ? 'alert' : undefined}>
      <Icon size={15} aria-hidden />
      {t(!wrong && busy ? 'bewaring.busy' : `bewaring.${bewaring}`)}
    </span>
  );
}
