import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { addYears, type Datum, formatDatum } from '../../../shared/values/datum.ts';
import { call, useAsk, useTell } from '../../api.ts';
import { ComboField } from '../../form/combo-field.tsx';
import { DatumField } from '../../form/datum-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, missingChoices, useFormState } from '../../form/form-state.tsx';
import { RadioField } from '../../form/radio-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { DialogButtons, DialogTitle, FormDialog } from '../../parts/form-dialog.tsx';
import { useText } from '../../text/use-text.ts';

type Props = { readonly organisatieId: string };

/** 'Stel een beheerder aan': somebody who works here, for how long, and how to reach him. */
export function StelAan({ organisatieId }: Props) {
  const t = useText();
  return (
    <FormDialog
      act={
        <>
          <Plus size={16} aria-hidden />
          {t('beheer.appoint')}
        </>
      }
    >
      {(close) => <Form organisatieId={organisatieId} onClose={close} />}
    </FormDialog>
  );
}

type FormProps = Props & { readonly onClose: () => void };

function useAppoint({ organisatieId, onClose }: FormProps) {
  const { vandaag } = useOrganisatie();
  const today = vandaag as Datum;
  const form = useFormState({
    persoonId: '',
    rol: 'beheerder',
    begindatum: formatDatum(today),
    // The longest that a right lasts (docs/domain.md 1.4); one within a shorter werkrelatie says so.
    einddatum: formatDatum(addYears(today, 4)),
    email: '',
    telefoon: '',
  });
  const appoint = useTell('beheerder.appoint');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const missing = missingChoices(form.answers, ['persoonId']);
    if (missing.length > 0) return form.refuse(missing);
    const input = { organisatieId, ...form.answers };
    // Judged before the proof of who one is: nobody types a PIN for what is refused anyway.
    const judged = await call('beheerder.check', input);
    if (!judged.ok) return form.refuse(judged.faults);
    const result = await appoint(input);
    if (!result.ok) return form.refuse(result.faults);
    onClose();
  }
  return { form, submit };
}

function Form(props: FormProps) {
  const t = useText();
  const { organisatieId, onClose } = props;
  const { form, submit } = useAppoint(props);
  const [zoek, setZoek] = useState('');
  const personen = useAsk(
    'persoon.list',
    { organisatieId, zoek, filter: 'alle', pagina: 0 },
    { keep: true },
  );
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <DialogTitle>{t('beheer.appointTitle')}</DialogTitle>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <FormFields form={form}>
        <ComboField
          name="persoonId"
          label={t('veld.persoon')}
          hint={t('beheer.whoHint')}
          onType={setZoek}
          options={(personen?.ok ? personen.value.rijen : []).map((row) => ({
            id: row.id,
            naam: `${row.voornaam} ${row.naam}`,
            uitleg: row.werkrelatie?.email ?? row.inszMasker,
          }))}
        />
        <RadioField
          name="rol"
          label={t('org.rol')}
          hint={t('beheer.rolHint')}
          options={(['beheerder', 'hoofdbeheerder'] as const).map((id) => ({
            id,
            naam: t(`hoedanigheid.${id}`),
          }))}
        />
        <div className="pair">
          <DatumField name="begindatum" label={t('veld.begindatum')} />
          <DatumField name="einddatum" label={t('veld.einddatum')} />
        </div>
        <TextField
          name="email"
          label={t('veld.email')}
          hint={t('beheer.emailHint')}
          inputMode="email"
          optional
        />
        <TextField name="telefoon" label={t('veld.telefoon')} inputMode="tel" optional />
      </FormFields>
      <DialogButtons act={t('beheer.appointAct')} onClose={onClose} />
    </form>
  );
}
