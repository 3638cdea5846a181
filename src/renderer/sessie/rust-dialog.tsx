import { type FormEvent, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { RUST_MINUTEN } from '../../shared/values/termijnen.ts';
import { useTell } from '../api.ts';
import { FormFields, useFormState } from '../form/form-state.tsx';
import { SelectField } from '../form/select-field.tsx';
import { useStand } from '../frame/use-stand.ts';
import { useText } from '../text/use-text.ts';

const choices = Array.from(
  { length: RUST_MINUTEN.max - RUST_MINUTEN.min + 1 },
  (_, index) => RUST_MINUTEN.min + index,
);

/** After how many minutes of rest it locks: 1 to 15, kept for this workstation. */
export function RustDialog(props: { readonly onClose: () => void }) {
  const t = useText();
  const stand = useStand();
  const form = useFormState({ rust: String(stand?.rustMinuten ?? RUST_MINUTEN.standaard) });
  const [busy, setBusy] = useState(false);
  const setRust = useTell('sessie.setRust');

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await setRust({ minuten: Number(form.answers.rust) });
    setBusy(false);
    if (result.ok) props.onClose();
    else form.refuse(result.faults);
  }

  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && props.onClose()}>
      <Modal className="dialog">
        <Dialog className="stack">
          <Heading slot="title" level={2}>
            {t('sessie.rust.title')}
          </Heading>
          <form className="stack" onSubmit={submit} noValidate>
            <p>{t('sessie.rust.text')}</p>
            <FormFields form={form}>
              <SelectField
                name="rust"
                label={t('sessie.rust.label')}
                options={choices.map((count) => ({
                  id: String(count),
                  naam: t('sessie.rust.minuten', { count }),
                }))}
              />
            </FormFields>
            <div className="row">
              <Button type="submit" className="button primary">
                {t('sessie.rust.keep')}
              </Button>
              <Button className="button quiet" onPress={props.onClose}>
                {t('sessie.rust.cancel')}
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
