import { type ReactNode, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../text/use-text.ts';

type Props = {
  /** On the button that opens it, with what it is about for who does not see the row. */
  readonly act: ReactNode;
  readonly label?: string;
  readonly className?: string;
  readonly wide?: boolean;
  readonly children: (close: () => void) => ReactNode;
};

/** A button that opens a form of its own; what was typed is gone when it closes. */
export function FormDialog(props: Props) {
  const { act, label, className = 'button small', wide = false } = props;
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className={className} {...(label === undefined ? {} : { 'aria-label': label })}>
        {act}
      </Button>
      <ModalOverlay className="dialog-veil">
        <Modal className={wide ? 'dialog wide' : 'dialog'}>
          <Dialog>{props.children(() => setOpen(false))}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

export function DialogTitle({ children }: { readonly children: string }) {
  return (
    <Heading slot="title" level={2}>
      {children}
    </Heading>
  );
}

/** The act, and the way out; an act that asks main waits for it. */
export function DialogButtons(props: { readonly act: string; readonly onClose: () => void }) {
  const t = useText();
  return (
    <div className="row">
      <Button type="submit" className="button primary">
        {props.act}
      </Button>
      <Button className="button quiet" onPress={props.onClose}>
        {t('wizard.cancel')}
      </Button>
    </div>
  );
}
