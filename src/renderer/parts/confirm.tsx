import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

type Props = {
  readonly title: string;
  readonly text: string;
  readonly act: string;
  readonly stay: string;
  readonly onAct: () => void;
  readonly onStay: () => void;
};

/** Only for what cannot be undone. */
export function Confirm(props: Props) {
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && props.onStay()}>
      <Modal className="dialog">
        <Dialog role="alertdialog" className="stack">
          <Heading slot="title" level={2}>
            {props.title}
          </Heading>
          <p>{props.text}</p>
          <div className="row">
            <Button className="button primary" onPress={props.onStay} autoFocus>
              {props.stay}
            </Button>
            <Button className="button" onPress={props.onAct}>
              {props.act}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
