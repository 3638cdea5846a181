import { Undo2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Fault } from '../../shared/faults.ts';
import type { Result } from '../../shared/result.ts';
import { faultText } from '../text/fault-text.ts';
import { useText } from '../text/use-text.ts';
import { Callout } from './callout.tsx';

type DialogProps = {
  readonly act: string;
  /** The same with what it is about. */
  readonly label: string;
  readonly children: (close: () => void) => ReactNode;
};

/** A button that undoes everything that was kept together, after a question. */
export function UndoWhole({ act, label, children }: DialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="button quiet small undo" aria-label={label}>
        <Undo2 size={14} aria-hidden />
        {act}
      </Button>
      <ModalOverlay className="dialog-veil">
        <Modal className="dialog">
          <Dialog className="stack">{children(() => setOpen(false))}</Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

type QuestionProps = {
  readonly title: string;
  readonly lead: string;
  readonly wat: string;
  readonly act: string;
  /** Whether it can be undone, as main judges it now. */
  readonly answer: Result<unknown> | undefined;
  readonly onUndo: () => Promise<Result<unknown>>;
  readonly onDone?: (() => void) | undefined;
  readonly onClose: () => void;
};

/** Says beforehand whether the whole can be undone, or who stands in the way. */
export function UndoWholeQuestion(props: QuestionProps) {
  const t = useText();
  const { answer } = props;
  const [refused, setRefused] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const faults = answer === undefined || answer.ok ? refused : answer.faults;

  async function act() {
    setBusy(true);
    const result = await props.onUndo();
    setBusy(false);
    if (!result.ok) return setRefused(result.faults);
    props.onClose();
    props.onDone?.();
  }

  return (
    <>
      <Heading slot="title" level={2}>
        {props.title}
      </Heading>
      <p className="strong">{props.wat}</p>
      {faults.length === 0 ? (
        <p>{props.lead}</p>
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
            {props.act}
          </Button>
        )}
        <Button className="button" onPress={props.onClose} autoFocus>
          {t(faults.length === 0 ? 'wizard.cancel' : 'undo.close')}
        </Button>
      </div>
    </>
  );
}
