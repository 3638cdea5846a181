import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly label: string;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
};

/** 'Meer info' and the like: the answer comes here, there is no network to go to. */
export function InfoDialog({ label, title, text, children }: Props) {
  const t = useText();
  return (
    <DialogTrigger>
      <Button className="link" aria-label={t('form.labelled', { label, waarde: title })}>
        {label}
      </Button>
      <ModalOverlay className="dialog-veil" isDismissable>
        <Modal className="dialog">
          <Dialog className="stack">
            {({ close }) => (
              <>
                <Heading slot="title" level={2}>
                  {title}
                </Heading>
                <p>{text}</p>
                {children}
                <div className="row">
                  <Button className="button" onPress={close}>
                    {t('form.close')}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
