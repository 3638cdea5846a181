import { type FormEvent, type ReactNode, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { OrganisatieDetail } from '../../../shared/contract/organisatie.ts';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { DialogButtons, DialogTitle, FormDialog } from '../../parts/form-dialog.tsx';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly organisatieId: string;
  /** Null for a new one. */
  readonly departement: OrganisatieDetail['departementen'][number] | null;
  readonly act: ReactNode;
  readonly label?: string;
};

/** The refusal that can be lifted by meaning it. */
const ALIKE = 'departement.lijktOp';

/** A new departement, or another name for one. */
export function NaamDialog(props: Props) {
  const { act, label } = props;
  return (
    <FormDialog act={act} {...(label === undefined ? {} : { label })}>
      {(close) => <Form {...props} onClose={close} />}
    </FormDialog>
  );
}

function useNaam({
  organisatieId,
  departement,
  onClose,
}: Props & { readonly onClose: () => void }) {
  const form = useFormState({ naam: departement?.naam ?? '' });
  const [toch, setToch] = useState(false);
  const add = useTell('departement.add');
  const rename = useTell('departement.rename');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const typed = { organisatieId, naam: form.answers.naam, toch };
    const result =
      departement === null ? await add(typed) : await rename({ ...typed, ...about(departement) });
    if (!result.ok) return form.refuse(result.faults);
    onClose();
  }
  return { form, toch, setToch, submit };
}

function Form(props: Props & { readonly onClose: () => void }) {
  const t = useText();
  const { departement, onClose } = props;
  const { form, toch, setToch, submit } = useNaam(props);
  const isAlike = form.faults.some(({ code }) => code === ALIKE);
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <DialogTitle>
        {departement === null
          ? t('departement.addTitle')
          : t('departement.renameTitle', { naam: departement.naam })}
      </DialogTitle>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      {departement !== null && <p>{t('departement.renameText')}</p>}
      <FormFields form={form}>
        <TextField name="naam" label={t('veld.naam')} hint={t('departement.nameHint')} />
      </FormFields>
      {(isAlike || toch) && (
        <Checkbox className="checkbox" isSelected={toch} onChange={setToch}>
          {t('departement.toch')}
        </Checkbox>
      )}
      <DialogButtons
        act={t(departement === null ? 'departement.addAct' : 'departement.rename')}
        onClose={onClose}
      />
    </form>
  );
}

/** Which one, and as this page shows it: another window may have changed it since. */
function about({ id, naam, geslotenOp }: OrganisatieDetail['departementen'][number]) {
  return { departementId: id, voor: { naam, geslotenOp } };
}
