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
  /** Whatever was changed together with it goes with it, or nothing at all. */
  readonly together?: boolean;
  readonly onUndone?: () => void;
};

/** Says beforehand whether it can be undone, or what stands in the way. */
export function UndoDialog(props: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      {props.together === true ? (
        <Button className="button">
          <Undo2 size={16} aria-hidden />
          {t('bulk.undo')}
        </Button>
      ) : (
        <Button
          className="button quiet small undo"
          aria-label={t('undo.named', { wat: props.wat })}
        >
          <Undo2 size={14} aria-hidden />
          {t('undo.act')}
        </Button>
      )}
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

/** What of it can be undone: this line, and what was changed in one go with it. */
function useUndo({ organisatieId, regelId, together = false, ...props }: Props & Closing) {
  const one = useAsk('historiek.checkUndo', { organisatieId, regelId });
  const all = useAsk('bulk.checkUndo', { organisatieId, samenMet: regelId });
  const undoOne = useTell('historiek.undo');
  const undoAll = useTell('bulk.undo');
  const [refused, setRefused] = useState<readonly Fault[]>([]);
  const asked = together ? all : one;
  const count = all?.ok === true ? all.value.aantal : 0;

  async function act(everything: boolean) {
    const result = everything
      ? await undoAll({ organisatieId, samenMet: regelId })
      : await undoOne({ organisatieId, regelId });
    if (!result.ok) return setRefused(result.faults);
    props.onUndone?.();
    props.onClose();
  }

  return {
    faults: asked === undefined || asked.ok ? refused : asked.faults,
    canOne: !together && one?.ok === true && refused.length === 0,
    together: refused.length === 0 && (count > 1 || (together && count === 1)) ? count : 0,
    act,
  };
}

type Closing = { readonly onClose: () => void };

function Question(props: Props & Closing) {
  const t = useText();
  const { faults, canOne, together, act } = useUndo(props);
  return (
    <>
      <Heading slot="title" level={2}>
        {t('undo.title')}
      </Heading>
      <p className="strong">{props.wat}</p>
      {faults.length === 0 ? <p>{t('undo.lead')}</p> : <Refused faults={faults} />}
      <div className="row">
        {together > 0 && (
          <Button className="button primary" onPress={() => void act(true)}>
            {t('bulk.undoAll', { count: together })}
          </Button>
        )}
        {canOne && (
          <Button
            className={together > 0 ? 'button' : 'button primary'}
            onPress={() => void act(false)}
          >
            {t(together > 0 ? 'bulk.undoOne' : 'undo.act')}
          </Button>
        )}
        <Button className="button" onPress={props.onClose} autoFocus>
          {t(faults.length === 0 ? 'wizard.cancel' : 'undo.close')}
        </Button>
      </div>
    </>
  );
}

/** Of many lines the same sentence may come back: said once. */
function Refused({ faults }: { readonly faults: readonly Fault[] }) {
  const t = useText();
  const sentences = [...new Set(faults.map(faultText))];
  return (
    <div role="alert">
      <Callout kind="warning" title={t('undo.not')}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Callout>
    </div>
  );
}
