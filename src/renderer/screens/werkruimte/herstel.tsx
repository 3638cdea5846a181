import { ChevronLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { WachtzinFields } from '../../form/wachtzin-fields.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';

/** The passphrase is forgotten: the code from the sheet, and a new passphrase in its place. */
export function Herstel({ onBack }: { readonly onBack: () => void }) {
  const t = useText();
  const form = useFormState({ herstelcode: '', wachtzin: '', wachtzinHerhaald: '' });
  const recover = useTell('werkruimte.recover');
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await recover(form.answers).finally(() => setBusy(false));
    form.refuse(result.ok ? [] : result.faults);
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Button className="link back" onPress={onBack}>
        <ChevronLeft size={16} aria-hidden />
        {t('ontgrendel.back')}
      </Button>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <div>
        <PageHeading>{t('ontgrendel.recoverTitle')}</PageHeading>
        <p className="lead">{t('ontgrendel.recoverLead')}</p>
      </div>
      <FormFields form={form}>
        <TextField
          name="herstelcode"
          label={t('ontgrendel.code')}
          hint={t('herstelcode.typeBackHint')}
        />
        <WachtzinFields woorden={[]} />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={busy}>
          {t(busy ? 'ontgrendel.busy' : 'ontgrendel.recoverAct')}
        </Button>
      </div>
    </form>
  );
}
