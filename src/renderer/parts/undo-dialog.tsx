import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Fault } from '../../shared/faults.ts';
import { useAsk, useTell } from '../api.ts';
import { faultText } from '../text/fault-text.ts';
import { useText } from '../text/use-text.ts';
import { Callout } from './callout.tsx';

type Props = {
  readonly organisatieId: string;
  readonly regelId: string;
  readonly wat: string;
};

/** Says beforehand whether it can be undone, or what stands in the way. */
export function UndoDialog(props: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button quiet small undo" aria-label={t('undo.named', { wat: props.wat })}>
        <Undo2 size={14} aria-hidden />
        {t('undo.act')}
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

function Question({ organisatieId, regelId, wat, onClose }: Props & { onClose: () => void }) {
  const t = useText();
  const answer = useAsk('historiek.checkUndo', { organisatieId, regelId });
  const undo = useTell('historiek.undo');
  const [refused, setRefused] = useState<readonly Fault[]>([]);
  const faults = answer === undefined || answer.ok ? refused : answer.faults;

  async function act() {
    const result = await undo({ organisatieId, regelId });
    if (result.ok) onClose();
    else setRefused(result.faults);
  }

  return (
    <>
      <Heading slot="title" level={2}>
        {t('undo.title')}
      </Heading>
      <p className="strong">{wat}</p>
      {faults.length === 0 ? (
        <p>{t('undo.lead')}</p>
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
          <Button className="button primary" onPress={() => void act()}>
            {t('undo.act')}
          </Button>
        )}
        <Button className="button" onPress={onClose} autoFocus>
          {t(faults.length === 0 ? 'wizard.cancel' : 'undo.close')}
        </Button>
      </div>
    </>
  );
}
