import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { SessieStand } from '../../shared/contract/sessie.ts';
import { useText } from '../text/use-text.ts';
import { ProveWithEid } from './prove-with-eid.tsx';
import type { ConfirmReason } from './session-hooks.ts';
import { useOtherMeans } from './use-other-means.ts';

type Props = {
  readonly sessie: NonNullable<SessieStand['sessie']>;
  readonly why: ConfirmReason;
  readonly onProved: () => Promise<void>;
  readonly onCancel: () => void;
};

/** 'Bevestig dat u het bent': with the card at once, with any other means by way of the lock. */
export function StepUpDialog({ sessie, why, onProved, onCancel }: Props) {
  const t = useText();
  const goToMeans = useOtherMeans();
  const { kaart, deur } = sessie;
  const buttons = (
    <>
      <Button
        className="button"
        onPress={() => {
          onCancel();
          void goToMeans(sessie);
        }}
      >
        {t('sessie.stepUp.other')}
      </Button>
      <Button className="button quiet" onPress={onCancel}>
        {t('sessie.stepUp.cancel')}
      </Button>
    </>
  );
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && onCancel()}>
      <Modal className="dialog">
        <Dialog className="stack">
          <Heading slot="title" level={2}>
            {t('sessie.stepUp.title')}
          </Heading>
          <p>{t(why === 'act' ? 'sessie.stepUp.text' : 'sessie.stepUp.limit')}</p>
          {kaart === null ? (
            <div className="row">{buttons}</div>
          ) : (
            <ProveWithEid
              kaart={kaart}
              deur={deur}
              act={t('sessie.prove.confirm')}
              onProved={onProved}
            >
              {buttons}
            </ProveWithEid>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
