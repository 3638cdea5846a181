import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Middel } from '../../shared/values/codelijsten.ts';
import { Callout } from '../parts/callout.tsx';
import { useSeenFault } from '../seen-fault.ts';
import { faultText } from '../text/fault-text.ts';
import { useText } from '../text/use-text.ts';
import { topicOf, topicsOf } from './hulp-topics.ts';

type Props = { readonly middel: Middel | 'keuze'; readonly onClose: () => void };

/** What one does in reality: about the failure just seen, about this means, and whom to call. */
export function HulpDialog({ middel, onClose }: Props) {
  const t = useText();
  const fault = useSeenFault();
  const seen = fault === null ? undefined : topicOf[fault.code];
  const others = topicsOf[middel].filter((topic) => topic !== seen);
  return (
    <ModalOverlay
      className="dialog-veil"
      isDismissable
      isOpen
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className="dialog help-dialog">
        <Dialog className="stack">
          <Heading slot="title" level={2}>
            {t('frame.help')}
          </Heading>
          {fault !== null && seen !== undefined && (
            <section aria-labelledby="hulp-seen">
              <h3 id="hulp-seen">{t('hulp.seen')}</h3>
              <p className="hint">{faultText(fault)}</p>
              <Callout kind="info" title={t(`hulp.topic.${seen}.q`)}>
                <p>{t(`hulp.topic.${seen}.a`)}</p>
              </Callout>
            </section>
          )}
          <section aria-labelledby="hulp-more">
            <h3 id="hulp-more">{t('hulp.more')}</h3>
            <dl className="help-topics">
              {others.map((topic) => (
                <div key={topic}>
                  <dt>{t(`hulp.topic.${topic}.q`)}</dt>
                  <dd>{t(`hulp.topic.${topic}.a`)}</dd>
                </div>
              ))}
            </dl>
          </section>
          <section aria-labelledby="hulp-call">
            <h3 id="hulp-call">{t('hulp.callTitle')}</h3>
            <p>{t('hulp.call')}</p>
            <p className="hint">{t('hulp.practice')}</p>
          </section>
          <div className="row">
            <Button className="button" onPress={onClose}>
              {t('form.close')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
