import { type FormEvent, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { OvernameOnderdeel } from '../../../shared/contract/overname.ts';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Who } from './nummer.tsx';

type Props = {
  readonly who: Who;
  readonly onderdeel: OvernameOnderdeel;
  readonly onParked: () => void;
};

/** A blocked onderdeel is put aside with a reason; the others go on. */
export function Parkeer(props: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button">{t('overname.park')}</Button>
      <ModalOverlay className="dialog-veil">
        <Modal className="dialog">
          <Dialog>
            <ParkeerForm {...props} onClose={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function ParkeerForm(props: Props & { readonly onClose: () => void }) {
  const t = useText();
  const form = useFormState({ reden: '' });
  const park = useTell('overname.park');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { reden } = form.answers;
    const result = await park({ ...props.who, onderdeel: props.onderdeel.id, reden });
    if (!result.ok) return form.refuse(result.faults);
    props.onClose();
    props.onParked();
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Heading slot="title" level={2}>
        {t('overname.parkTitle')}
      </Heading>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <p>{t('overname.parkText')}</p>
      <FormFields form={form}>
        <TextField name="reden" label={t('overname.parkReason')} hint={t('overname.parkHint')} />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary">
          {t('overname.parkAct')}
        </Button>
        <Button className="button quiet" onPress={props.onClose}>
          {t('overname.cancel')}
        </Button>
      </div>
    </form>
  );
}
