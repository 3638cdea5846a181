import { CircleAlert } from 'lucide-react';
import { FieldError as AriaFieldError } from 'react-aria-components';
import type { Fault } from '../../shared/faults.ts';
import { faultText } from '../text/fault-text.ts';

type Props = { readonly fault: Fault | undefined };

/** The sentence at the field, tied to it for assistive technology; the same words as the summary. */
export function FieldError({ fault }: Props) {
  if (fault === undefined) return null;
  return (
    <AriaFieldError className="field-error">
      <CircleAlert size={15} aria-hidden />
      <span>{faultText(fault)}</span>
    </AriaFieldError>
  );
}

/** The same for a group of controls, which react-aria has no field for: the group names its id. */
export function FaultLine({ fault, id }: Props & { readonly id: string }) {
  if (fault === undefined) return null;
  return (
    <p className="field-error" id={id}>
      <CircleAlert size={15} aria-hidden />
      <span>{faultText(fault)}</span>
    </p>
  );
}

export function fieldClass(fault: Fault | undefined): string {
  return fault === undefined ? 'field' : 'field wrong';
}
