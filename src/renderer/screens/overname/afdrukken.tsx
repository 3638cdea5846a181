import { Printer } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Output } from '../../../shared/contract/contract.ts';
import { useBusy, useTell } from '../../api.ts';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { RadioField } from '../../form/radio-field.tsx';
import { Callout } from '../../parts/callout.tsx';
import { useMakeBestand } from '../../parts/use-make-bestand.ts';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly organisatieId: string;
  /** Null: everybody who waits. */
  readonly persoonId: string | null;
};

/** The same on paper; full numbers only for who proves who he is. */
export function Afdrukken(props: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button">
        <Printer size={16} aria-hidden />
        {t('afdruk.act')}
      </Button>
      <ModalOverlay className="dialog-veil">
        <Modal className="dialog">
          <Dialog>
            <AfdrukForm {...props} onClose={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function AfdrukForm(props: Props & { readonly onClose: () => void }) {
  const t = useText();
  const busy = useBusy();
  const form = useFormState({ nummers: 'masker' });
  const { print, refused } = usePrint(props);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await print(form.answers.nummers === 'volledig')) props.onClose();
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Heading slot="title" level={2}>
        {t('afdruk.title')}
      </Heading>
      {refused !== null && (
        <div role="alert">
          <Callout kind="error" title={faultText(refused)} />
        </div>
      )}
      <p>{t(props.persoonId === null ? 'afdruk.everybody' : 'afdruk.one')}</p>
      <FormFields form={form}>
        <RadioField
          name="nummers"
          label={t('afdruk.numbers')}
          hint={t('afdruk.hint')}
          options={[
            { id: 'masker', naam: t('afdruk.masked') },
            { id: 'volledig', naam: t('afdruk.full') },
          ]}
        />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={busy}>
          {t('afdruk.make')}
        </Button>
        <Button className="button quiet" onPress={props.onClose}>
          {t('overname.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Made in main, then let out; says whether it is out. */
function usePrint({ organisatieId, persoonId }: Props) {
  const masked = useTell('overname.print');
  const full = useTell('overname.printFull');
  const { refused, make } = useMakeBestand<Output<'overname.print'>>();
  return {
    refused: refused.faults[0] ?? null,
    print: (volledig: boolean) =>
      make(() => (volledig ? full : masked)({ organisatieId, persoonId })),
  };
}
