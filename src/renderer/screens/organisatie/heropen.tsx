import type { FormEvent } from 'react';
import type { OrganisatieDetail } from '../../../shared/contract/organisatie.ts';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { DialogButtons, DialogTitle, FormDialog } from '../../parts/form-dialog.tsx';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly organisatieId: string;
  readonly departement: OrganisatieDetail['departementen'][number];
};

/** Open again; the rights that ended with it are given back one by one. */
export function Heropen(props: Props) {
  const t = useText();
  const { naam } = props.departement;
  return (
    <FormDialog
      act={t('departement.reopen')}
      label={t('form.labelled', { label: t('departement.reopen'), waarde: naam })}
    >
      {(close) => <Form {...props} onClose={close} />}
    </FormDialog>
  );
}

function Form({ organisatieId, departement, onClose }: Props & { readonly onClose: () => void }) {
  const t = useText();
  const { id: departementId, naam, geslotenOp } = departement;
  const form = useFormState({ reden: '' });
  const reopen = useTell('departement.reopen');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const key = { organisatieId, departementId, voor: { naam, geslotenOp } };
    const result = await reopen({ ...key, ...form.answers });
    if (!result.ok) return form.refuse(result.faults);
    onClose();
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <DialogTitle>{t('departement.reopenTitle', { naam })}</DialogTitle>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <p>{t('departement.reopenText')}</p>
      <FormFields form={form}>
        <TextField name="reden" label={t('stop.reason')} hint={t('departement.reasonHint')} />
      </FormFields>
      <DialogButtons act={t('departement.reopen')} onClose={onClose} />
    </form>
  );
}
