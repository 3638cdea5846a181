import { type FormEvent, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useAsk, useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly persoonId: string;
  readonly werkrelatieId: string;
  readonly label: string;
};

/** Phone and e-mail of a werkrelatie, where they are missed. */
export function ContactDialog(props: Props) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button">{props.label}</Button>
      <ModalOverlay className="dialog-veil">
        <Modal className="dialog">
          <Dialog>
            <Loaded {...props} onClose={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

type FormProps = Props & { readonly onClose: () => void };

/** What is there already stays in the fields. */
function Loaded(props: FormProps) {
  const { organisatie } = useOrganisatie();
  const { persoonId, werkrelatieId } = props;
  const answer = useAsk('persoon.show', { organisatieId: organisatie.id, persoonId });
  if (answer?.ok !== true) return null;
  const found = answer.value.werkrelaties.find(({ id }) => id === werkrelatieId);
  const first = { telefoon: found?.telefoon ?? '', email: found?.email ?? '' };
  return <ContactForm {...props} first={first} organisatieId={organisatie.id} />;
}

function ContactForm(
  props: FormProps & {
    readonly organisatieId: string;
    readonly first: { readonly telefoon: string; readonly email: string };
  },
) {
  const t = useText();
  const form = useFormState(props.first);
  const setContact = useTell('werkrelatie.setContact');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { organisatieId, werkrelatieId } = props;
    const result = await setContact({ organisatieId, werkrelatieId, ...form.answers });
    if (!result.ok) return form.refuse(result.faults);
    props.onClose();
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <Heading slot="title" level={2}>
        {t('begin.contact.title')}
      </Heading>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <FormFields form={form}>
        <TextField
          name="telefoon"
          label={t('veld.telefoon')}
          hint={t('koppel.phoneHint')}
          inputMode="tel"
        />
        <TextField
          name="email"
          label={t('veld.email')}
          hint={t('koppel.emailHint')}
          inputMode="email"
        />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary">
          {t('begin.contact.save')}
        </Button>
        <Button className="button quiet" onPress={props.onClose}>
          {t('overname.cancel')}
        </Button>
      </div>
    </form>
  );
}
