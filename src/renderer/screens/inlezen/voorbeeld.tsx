import { useEffect, useRef, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { InlezingVoorbeeld } from '../../../shared/contract/inlezing.ts';
import type { Fault } from '../../../shared/faults.ts';
import { useAsk, useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { useAantallen } from './use-aantallen.ts';
import { Wijzigingen } from './wijzigingen.tsx';

type Props = {
  readonly organisatieId: string;
  readonly lijstId: string;
  readonly onClose: () => void;
};

/** What will be kept, counted and person by person, before anybody says yes. */
export function Voorbeeld(props: Props) {
  const answer = useAsk(
    'inlezing.voorbeeld',
    { organisatieId: props.organisatieId, lijstId: props.lijstId },
    { forget: true },
  );
  // A dialog takes its name from what stands in it when it comes.
  if (answer?.ok !== true) return null;
  return (
    <ModalOverlay className="dialog-veil" isOpen onOpenChange={(open) => !open && props.onClose()}>
      <Modal className="dialog inlezen-voorbeeld">
        <Dialog className="stack">
          <Question {...props} voorbeeld={answer.value} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Question({
  organisatieId,
  lijstId,
  voorbeeld,
  onClose,
}: Props & { readonly voorbeeld: InlezingVoorbeeld }) {
  const t = useText();
  const keep = useTell('inlezing.bewaar');
  const aantallen = useAantallen(voorbeeld.aantallen);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) alert.current?.focus();
  }, [faults]);
  const { omvang, geweigerd, nietGekozen } = voorbeeld;

  async function act() {
    setBusy(true);
    const result = await keep({ organisatieId, lijstId, allesOfNiets: false });
    setBusy(false);
    if (result.ok) onClose();
    else setFaults(result.faults);
  }

  return (
    <>
      <Heading slot="title" level={2}>
        {t('inlezen.previewTitle')}
      </Heading>
      {faults.length > 0 && (
        <div ref={alert} role="alert" tabIndex={-1}>
          <Callout kind="error" title={t('inlezen.notKept')}>
            {faults.map((each) => (
              <p key={each.code}>{faultText(each)}</p>
            ))}
          </Callout>
        </div>
      )}
      <p className="strong">{aantallen}</p>
      {geweigerd > 0 && <p>{t('inlezen.left', { count: geweigerd })}</p>}
      {nietGekozen > 0 && <p>{t('inlezen.notChosen', { count: nietGekozen })}</p>}
      {omvang.uitzonderlijk && (
        <Callout kind="warning" title={t('inlezen.large')}>
          <p>{t('inlezen.largeText', { geraakt: omvang.geraakt, personen: omvang.personen })}</p>
        </Callout>
      )}
      <Wijzigingen {...{ organisatieId, lijstId }} />
      <p className="muted">{t('inlezen.asOne')}</p>
      <div className="row inlezen-besluit">
        <Button className="button primary" isDisabled={busy} onPress={() => void act()}>
          {t('inlezen.keep')}
        </Button>
        <Button className="button" onPress={onClose} isDisabled={busy} autoFocus>
          {t('inlezen.back')}
        </Button>
        <span role="status" className="muted">
          {busy ? t('inlezen.keeping') : ''}
        </span>
      </div>
    </>
  );
}
