import { type FormEvent, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import type { Output } from '../../../shared/contract/contract.ts';
import type { OrganisatieDetail } from '../../../shared/contract/organisatie.ts';
import { type Datum, formatDatum } from '../../../shared/values/datum.ts';
import { useAsk, useTell } from '../../api.ts';
import { DatumField } from '../../form/datum-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, fieldId, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { DialogButtons, DialogTitle, FormDialog } from '../../parts/form-dialog.tsx';
import { day, listText } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly organisatieId: string;
  readonly departement: OrganisatieDetail['departementen'][number];
  readonly vandaag: string;
};

/** A last day, with what depends on it in sight before anything is decided. */
export function Sluit(props: Props) {
  const t = useText();
  const { naam } = props.departement;
  return (
    <FormDialog
      act={t('departement.close')}
      label={t('form.labelled', { label: t('departement.close'), waarde: naam })}
      className="button quiet danger small"
      wide
    >
      {(close) => <Form {...props} onClose={close} />}
    </FormDialog>
  );
}

function useSluit({ organisatieId, departement, vandaag, onClose }: FormProps) {
  const { id: departementId, naam, geslotenOp } = departement;
  const form = useFormState({ einddatum: formatDatum(vandaag as Datum), reden: '' });
  const [meenemen, setMeenemen] = useState(false);
  const { einddatum } = form.answers;
  const answer = useAsk('departement.gevolgen', { organisatieId, departementId, einddatum });
  const gevolgen = answer?.ok ? answer.value : null;
  const close = useTell('departement.close');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const result = await close({
      ...{ organisatieId, departementId, voor: { naam, geslotenOp }, ...form.answers },
      ...{ meenemen, gezien: gevolgen?.eindigen ?? 0 },
    });
    if (!result.ok) return form.refuse(result.faults);
    onClose();
  }
  return { form, gevolgen, meenemen, setMeenemen, submit };
}

type FormProps = Props & { readonly onClose: () => void };

function Form(props: FormProps) {
  const t = useText();
  const { departement, onClose } = props;
  const { form, gevolgen, meenemen, setMeenemen, submit } = useSluit(props);
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <DialogTitle>{t('departement.closeTitle', { naam: departement.naam })}</DialogTitle>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <p>{t('departement.closeText')}</p>
      <FormFields form={form}>
        <DatumField
          name="einddatum"
          label={t('departement.lastDay')}
          hint={t('departement.lastDayHint')}
        />
        <TextField name="reden" label={t('stop.reason')} hint={t('departement.reasonHint')} />
      </FormFields>
      {gevolgen !== null && <Gevolgen gevolgen={gevolgen} />}
      {gevolgen !== null && gevolgen.eindigen > 0 && (
        <Checkbox
          id={fieldId('meenemen')}
          className="checkbox"
          isSelected={meenemen}
          onChange={setMeenemen}
        >
          {t('departement.take', { count: gevolgen.eindigen })}
        </Checkbox>
      )}
      <DialogButtons act={t('departement.closeAct')} onClose={onClose} />
    </form>
  );
}

function Gevolgen({ gevolgen }: { readonly gevolgen: Output<'departement.gevolgen'> }) {
  const t = useText();
  const { rechten, eindigen, personen, rijen } = gevolgen;
  const stays = rechten - eindigen;
  const more = rechten - rijen.length;
  return (
    <section aria-labelledby="gevolgen" className="gevolgen">
      <h3 id="gevolgen">{t('departement.effects')}</h3>
      <div role="status">
        {rechten === 0 && <p className="muted">{t('departement.noEffects')}</p>}
        {eindigen > 0 && <p className="strong">{t('departement.ends', { count: eindigen })}</p>}
        {stays > 0 && <p>{t('departement.stays', { count: stays })}</p>}
        {rechten > 0 && <p className="muted">{t('departement.personen', { count: personen })}</p>}
      </div>
      {rijen.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard
        <ul className="gevolg-list" tabIndex={0} aria-labelledby="gevolgen">
          {rijen.map((rij) => (
            <li key={rij.toekenningId}>
              <span className="strong">{rij.naam}</span> · {rij.recht} ·{' '}
              {t('departement.until', { datum: day(rij.einddatum) })}
              <span className={rij.eindigt ? 'block error-text' : 'block muted'}>
                {rij.eindigt
                  ? t('departement.thatEnds')
                  : t('departement.thatStays', { departementen: listText(rij.andere) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="muted">{t('departement.more', { count: more })}</p>}
    </section>
  );
}
