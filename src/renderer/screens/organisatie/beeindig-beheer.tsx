import { type FormEvent, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { BeheerderRij } from '../../../shared/contract/beheerder.ts';
import { type Datum, formatDatum } from '../../../shared/values/datum.ts';
import { call, useTell } from '../../api.ts';
import { DatumField } from '../../form/datum-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, fieldId, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { DialogButtons, DialogTitle, FormDialog } from '../../parts/form-dialog.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly rij: BeheerderRij;
  readonly organisatieId: string;
  readonly vandaag: string;
};

/** The refusal that a legal representative can lift by meaning it. */
const LAST = 'aanstelling.laatste';

/** An earlier last day with a reason. */
export function BeeindigBeheer(props: Props) {
  const t = useText();
  const wat = `${props.rij.naam}, ${t(`hoedanigheid.${props.rij.rol}`)}`;
  return (
    <FormDialog
      act={t('beheer.end')}
      label={t('form.labelled', { label: t('beheer.end'), waarde: wat })}
      className="button quiet danger small"
    >
      {(close) => <Form {...props} onClose={close} />}
    </FormDialog>
  );
}

function Form({ rij, organisatieId, vandaag, onClose }: Props & { readonly onClose: () => void }) {
  const t = useText();
  const form = useFormState({ einddatum: formatDatum(vandaag as Datum), reden: '' });
  const [meant, setMeant] = useState(false);
  const end = useTell('beheerder.end');
  const isLast = form.faults.some(({ code }) => code === LAST);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { toekenningId } = rij;
    const key = { organisatieId, toekenningId, zonderOpvolger: meant };
    const input = { ...key, ...form.answers };
    // Judged before the proof of who one is, as with appointing.
    const judged = await call('beheerder.checkEnd', input);
    if (!judged.ok) return form.refuse(judged.faults);
    const result = await end(input);
    if (!result.ok) return form.refuse(result.faults);
    onClose();
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <DialogTitle>{t('beheer.endTitle', { naam: rij.naam })}</DialogTitle>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <p>{t('beheer.endText')}</p>
      <FormFields form={form}>
        <DatumField
          name="einddatum"
          label={t('stop.lastDay')}
          hint={t('stop.lastDayHint', { datum: day(rij.einddatum) })}
        />
        <TextField name="reden" label={t('stop.reason')} hint={t('stop.reasonHint')} />
      </FormFields>
      {(isLast || meant) && (
        <Checkbox
          id={fieldId('zonderOpvolger')}
          className="checkbox"
          isSelected={meant}
          onChange={setMeant}
        >
          {t('beheer.endAnyway')}
        </Checkbox>
      )}
      <DialogButtons act={t('beheer.endAct')} onClose={onClose} />
    </form>
  );
}
