import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import {
  Button,
  Checkbox,
  Dialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import type { AangesteldeBeheerder } from '../../../shared/contract/csam.ts';
import { type Datum, formatDatum } from '../../../shared/values/datum.ts';
import { useTell } from '../../api.ts';
import { DatumField } from '../../form/datum-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, fieldId, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useStand } from '../../frame/use-stand.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Props = { readonly een: AangesteldeBeheerder; readonly ondernemingsnummer: string };

/** An earlier last day with a reason; when nobody is left after it, that has to be meant. */
export function EndDialog(props: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button
        className="button quiet danger small"
        aria-label={`${t('csam.end')}: ${props.een.naam}`}
      >
        {t('csam.end')}
      </Button>
      <ModalOverlay className="dialog-veil">
        <Modal className="dialog">
          <Dialog>
            <EndForm {...props} onClose={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

/** The refusal that can be lifted by meaning it. */
const LAST = 'aanstelling.laatste';

function useEnd({ een, ondernemingsnummer }: Props) {
  const stand = useStand();
  const navigate = useNavigate();
  const vandaag = (stand?.vandaag ?? een.einddatum) as Datum;
  const form = useFormState({ einddatum: formatDatum(vandaag), reden: '' });
  const [meant, setMeant] = useState(false);
  const end = useTell('csam.end');
  return {
    form,
    meant,
    setMeant,
    isLast: form.faults.some(({ code }) => code === LAST),
    async submit(event: FormEvent) {
      event.preventDefault();
      const { toekenningId, naam } = een;
      const result = await end({
        ...form.answers,
        ...{ ondernemingsnummer, toekenningId, zonderOpvolger: meant },
      });
      if (!result.ok) return form.refuse(result.faults);
      await navigate({ to: '/csam', search: { beeindigd: naam } });
    },
  };
}

function EndForm(props: Props & { readonly onClose: () => void }) {
  const t = useText();
  const { form, meant, setMeant, isLast, submit } = useEnd(props);
  const { een, onClose } = props;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Heading slot="title" level={2}>
        {t('csam.endTitle', { naam: een.naam })}
      </Heading>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <p>{t('csam.endText')}</p>
      <FormFields form={form}>
        <DatumField
          name="einddatum"
          label={t('stop.lastDay')}
          hint={t('stop.lastDayHint', { datum: day(een.einddatum) })}
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
          {t('csam.endAnyway')}
        </Checkbox>
      )}
      <div className="row">
        <Button type="submit" className="button primary">
          {t('stop.confirm')}
        </Button>
        <Button className="button quiet" onPress={onClose}>
          {t('wizard.cancel')}
        </Button>
      </div>
    </form>
  );
}
