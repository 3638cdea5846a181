import { type FormEvent, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { type Datum, formatDatum } from '../../../shared/values/datum.ts';
import { useAsk, useTell } from '../../api.ts';
import { DatumField } from '../../form/datum-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { EindigtMee, Gevolgen } from '../../parts/gevolgen.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly kind: 'toekenning' | 'werkrelatie';
  readonly organisatieId: string;
  readonly id: string;
  readonly what: string;
  readonly until: string;
};

/** Stopping is a last day with a reason, never a deletion (VLOK manual, step 3c). */
export function StopDialog(props: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button
        className="button quiet danger small"
        aria-label={t('form.labelled', { label: t('stop.act'), waarde: props.what })}
      >
        {t('stop.act')}
      </Button>
      <ModalOverlay className="dialog-veil">
        <Modal className="dialog">
          <Dialog>
            <StopForm {...props} onClose={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function StopForm(props: Props & { readonly onClose: () => void }) {
  const t = useText();
  const { vandaag } = useOrganisatie();
  const form = useFormState({ einddatum: formatDatum(vandaag as Datum), reden: '' });
  const stopToekenning = useTell('toekenning.stop');
  const stopWerkrelatie = useTell('werkrelatie.stop');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const common = { organisatieId: props.organisatieId, ...form.answers };
    const result =
      props.kind === 'toekenning'
        ? await stopToekenning({ ...common, toekenningId: props.id })
        : await stopWerkrelatie({ ...common, werkrelatieId: props.id });
    if (!result.ok) return form.refuse(result.faults);
    props.onClose();
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Heading slot="title" level={2}>
        {t(`stop.${props.kind}`, { wat: props.what })}
      </Heading>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <Callout kind="info" title={t(`stop.${props.kind}Title`)}>
        <p>{t('stop.text')}</p>
      </Callout>
      <FormFields form={form}>
        <DatumField
          name="einddatum"
          label={t('stop.lastDay')}
          hint={t('stop.lastDayHint', { datum: day(props.until) })}
        />
        <TextField name="reden" label={t('stop.reason')} hint={t('stop.reasonHint')} />
      </FormFields>
      {props.kind === 'toekenning' ? (
        <ToekenningGevolgen {...props} einddatum={form.answers.einddatum} />
      ) : (
        <WerkrelatieGevolgen {...props} einddatum={form.answers.einddatum} />
      )}
      <div className="row">
        <Button type="submit" className="button primary">
          {t('stop.confirm')}
        </Button>
        <Button className="button quiet" onPress={props.onClose}>
          {t('wizard.cancel')}
        </Button>
      </div>
    </form>
  );
}

type Op = Pick<Props, 'organisatieId' | 'id'> & { readonly einddatum: string };

/** Asked again at each key; a day that is none says so when one confirms. */
function ToekenningGevolgen({ organisatieId, id, einddatum }: Op) {
  const ask = { organisatieId, toekenningId: id, einddatum };
  const answer = useAsk('toekenning.checkStop', ask, { keep: true });
  return answer?.ok ? <Gevolgen gevolgen={answer.value.gevolgen} /> : null;
}

/** The rights that end with it are shown before it happens. */
function WerkrelatieGevolgen({ organisatieId, id, einddatum }: Op) {
  const ask = { organisatieId, werkrelatieId: id, einddatum };
  const answer = useAsk('werkrelatie.checkStop', ask, { keep: true });
  if (answer?.ok !== true) return null;
  return (
    <>
      <EindigtMee rechten={answer.value.rechten} />
      <Gevolgen gevolgen={answer.value.gevolgen} />
    </>
  );
}
