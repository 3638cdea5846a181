import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Fault } from '../../../shared/faults.ts';
import { useAsk, useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly organisatieId: string;
  readonly inlezingId: string;
  readonly naam: string;
  readonly onDone?: () => void;
};

/** Says beforehand whether the whole list can be undone, or who stands in the way. */
export function OngedaanDialog(props: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button
        className="button quiet small undo"
        aria-label={t('inlezen.undoNamed', { naam: props.naam })}
      >
        <Undo2 size={14} aria-hidden />
        {t('inlezen.undo')}
      </Button>
      <ModalOverlay className="dialog-veil">
        <Modal className="dialog">
          <Dialog className="stack">
            <Question {...props} onClose={() => setOpen(false)} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function Question({
  organisatieId,
  inlezingId,
  naam,
  onDone,
  onClose,
}: Props & { onClose: () => void }) {
  const t = useText();
  const answer = useAsk('inlezing.checkOngedaan', { organisatieId, inlezingId }, { forget: true });
  const undo = useTell('inlezing.ongedaan');
  const [refused, setRefused] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const faults = answer === undefined || answer.ok ? refused : answer.faults;

  async function act() {
    setBusy(true);
    const result = await undo({ organisatieId, inlezingId });
    setBusy(false);
    if (!result.ok) return setRefused(result.faults);
    onClose();
    onDone?.();
  }

  return (
    <>
      <Heading slot="title" level={2}>
        {t('inlezen.undoTitle')}
      </Heading>
      <p className="strong">{naam}</p>
      {faults.length === 0 ? (
        <p>{t('inlezen.undoLead')}</p>
      ) : (
        <div role="alert">
          <Callout kind="warning" title={t('undo.not')}>
            {faults.map((fault) => (
              <p key={fault.code}>{faultText(fault)}</p>
            ))}
          </Callout>
        </div>
      )}
      <div className="row">
        {answer?.ok && faults.length === 0 && (
          <Button className="button primary" isDisabled={busy} onPress={() => void act()}>
            {t('inlezen.undo')}
          </Button>
        )}
        <Button className="button" onPress={onClose} autoFocus>
          {t(faults.length === 0 ? 'wizard.cancel' : 'undo.close')}
        </Button>
      </div>
    </>
  );
}
