import { Printer } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Result } from '../../shared/result.ts';
import { Callout } from '../parts/callout.tsx';
import { PageHeading, useTitle } from '../parts/page-heading.tsx';
import { useText } from '../text/use-text.ts';
import { ErrorSummary } from './error-summary.tsx';
import { FormFields, useFormState } from './form-state.tsx';
import { TextField } from './text-field.tsx';

type Props = {
  readonly naam: string;
  readonly code: string;
  readonly act: string;
  /** With the code as it was typed back. */
  readonly onConfirm: (typed: string) => Promise<Result<unknown>>;
  readonly onCancel: () => void;
};

/** Shown this once, to print or copy, and typed back before anything depends on it. */
export function Herstelcode({ naam, code, act, onConfirm, onCancel }: Props) {
  const t = useText();
  const form = useFormState({ herstelcode: '' });
  const [busy, setBusy] = useState(false);
  useTitle(t('herstelcode.title'));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await onConfirm(form.answers.herstelcode).finally(() => setBusy(false));
    form.refuse(result.ok ? [] : result.faults);
  }

  return (
    <form className="page narrow stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <div>
        <PageHeading>{t('herstelcode.title')}</PageHeading>
        <p className="lead">{t('herstelcode.lead')}</p>
      </div>
      <section className="code-sheet" aria-label={t('herstelcode.of', { naam })}>
        <h2>{t('herstelcode.of', { naam })}</h2>
        <output className="code">
          {code.split('-').map((group, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups can be the same, and none moves
            <span key={at}>{group}</span>
          ))}
        </output>
        <p className="hint">{t('herstelcode.keep')}</p>
      </section>
      <div className="row">
        <Button className="button" onPress={() => window.print()}>
          <Printer size={16} aria-hidden />
          {t('herstelcode.print')}
        </Button>
      </div>
      <Callout kind="warning" title={t('wachtzin.nobody')} />
      <FormFields form={form}>
        <TextField
          name="herstelcode"
          label={t('herstelcode.typeBack')}
          hint={t('herstelcode.typeBackHint')}
        />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={busy}>
          {act}
        </Button>
        <Button className="button quiet" onPress={onCancel}>
          {t('herstelcode.cancel')}
        </Button>
      </div>
    </form>
  );
}
