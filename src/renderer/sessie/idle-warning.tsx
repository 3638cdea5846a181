import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { useLock } from './use-lock.ts';

/** One minute before the lock (WCAG 2.2.1); Escape stays too. */
export function IdleWarning(props: { readonly seconds: number; readonly onStay: () => void }) {
  const t = useText();
  const lock = useLock();
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && props.onStay()}>
      <Modal className="dialog">
        <Dialog role="alertdialog" className="stack">
          <Heading slot="title" level={2}>
            {t('sessie.warning.title')}
          </Heading>
          <p>{t('sessie.warning.text', { count: props.seconds })}</p>
          <div className="row">
            <Button className="button primary" onPress={props.onStay} autoFocus>
              {t('sessie.warning.stay')}
            </Button>
            <Button className="button" onPress={() => void lock()}>
              {t('sessie.lockNow')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
