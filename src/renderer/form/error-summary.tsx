import { useEffect, useRef } from 'react';
import type { Fault } from '../../shared/faults.ts';
import { useWrongTitle } from '../parts/page-heading.tsx';
import { faultText } from '../text/fault-text.ts';
import { useText } from '../text/use-text.ts';
import { fieldId } from './form-state.tsx';

type Props = { readonly faults: readonly Fault[]; readonly refusals: number };

/** On top of the form, with the focus; each line leads to its field (GOV.UK error summary). */
export function ErrorSummary({ faults, refusals }: Props) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new refusal takes the focus again
  useEffect(() => box.current?.focus(), [refusals]);
  useWrongTitle(faults.length > 0);
  if (faults.length === 0) return null;
  // A card that is blocked or a request that ended: nothing on the form mends that.
  const fields = faults.filter(({ field }) => field !== undefined).length;
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{fields === 0 ? t('form.refused') : t('form.repair', { count: fields })}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.field ?? ''} ${fault.code}`}>
            {fault.field === undefined ? (
              faultText(fault)
            ) : (
              <button type="button" className="link" onClick={() => goTo(fault.field ?? '')}>
                {faultText(fault)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function goTo(name: string): void {
  const field = document.getElementById(fieldId(name));
  // The label has to be in view too: scroll the whole field, then focus (GOV.UK error summary).
  (field?.closest('.field') ?? field)?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
