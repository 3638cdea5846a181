import { useBlocker } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import type { Fault } from '../../shared/faults.ts';
import type { Result } from '../../shared/result.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { type Answers, FormFields, type FormState } from '../form/form-state.tsx';
import { PageHeading, useTitle } from '../parts/page-heading.tsx';
import { useText } from '../text/use-text.ts';
import { useStepKeys } from './use-step-keys.ts';
import { LeaveQuestion, WizardFooter } from './wizard-footer.tsx';
import { WizardSteps } from './wizard-steps.tsx';

/** One step: its heading, its fields, and what 'Verder' asks main before it goes on. */
export type Step = {
  readonly title: string;
  readonly body: ReactNode;
  /** Ok goes on; faults stay; 'left' has led elsewhere. The last step's is the act itself. */
  proceed(): Promise<Result<unknown> | 'left'>;
};

type Props<A extends Answers> = {
  readonly name: string;
  readonly form: FormState<A>;
  readonly steps: readonly [Step, ...Step[]];
  /** The name of the act on the last button: never 'OK'. */
  readonly act: string;
  readonly strip?: ReactNode;
  readonly aside?: ReactNode;
  readonly index: number;
  readonly onIndex: (index: number) => void;
  readonly onCancel: () => void;
};

/**
 * Three steps, one topic each. Back keeps the answers, errors come at 'Verder' only, nothing is
 * stored before the last step, and leaving with answers asks once.
 */
export function Wizard<A extends Answers>(props: Props<A>) {
  const { form, steps, index } = props;
  const [busy, setBusy] = useState(false);
  const leaving = useRef(false);
  const t = useText();
  const step = steps[index] ?? steps[0];
  const last = index === steps.length - 1;
  const blocker = useBlocker({
    shouldBlockFn: () => form.dirty && !leaving.current,
    enableBeforeUnload: false,
    withResolver: true,
  });
  useTitle(`${step.title} · ${props.name}`);
  const element = useRef<HTMLFormElement>(null);
  useStepKeys({
    onBack: index > 0 ? () => goTo(index - 1) : undefined,
    onNext: last ? undefined : () => element.current?.requestSubmit(),
  });

  function goTo(next: number) {
    form.refuse([]);
    props.onIndex(next);
  }

  async function proceed(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    leaving.current = true;
    const result = await step.proceed().finally(() => setBusy(false));
    if (result === 'left') return;
    leaving.current = result.ok && last;
    if (!result.ok) return form.refuse(result.faults);
    if (!last) goTo(index + 1);
  }

  return (
    <form ref={element} className="wizard" onSubmit={proceed} noValidate>
      <div>{props.strip}</div>
      <div className="wizard-body">
        <WizardSteps name={props.name} steps={steps} index={index} onChange={goTo} />
        <div className="wizard-main">
          <ErrorSummary faults={form.faults as readonly Fault[]} refusals={form.refusals} />
          <PageHeading key={index}>
            <span className="step">
              {t('wizard.step', { step: index + 1, count: steps.length })}
            </span>{' '}
            {step.title}
          </PageHeading>
          <FormFields form={form}>{step.body}</FormFields>
        </div>
        <aside className="wizard-aside" aria-label={t('wizard.prepared')}>
          {props.aside}
        </aside>
      </div>
      <WizardFooter
        act={last ? props.act : t('wizard.next')}
        first={index === 0}
        last={last}
        onBack={() => goTo(index - 1)}
        onCancel={props.onCancel}
      />
      {blocker.status === 'blocked' && (
        <LeaveQuestion onLeave={blocker.proceed} onStay={blocker.reset} />
      )}
    </form>
  );
}
