import { useAsk, useTell } from '../../api.ts';
import { UndoWhole, UndoWholeQuestion } from '../../parts/undo-whole.tsx';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly organisatieId: string;
  readonly inlezingId: string;
  readonly naam: string;
  readonly onDone?: () => void;
};

export function OngedaanDialog(props: Props) {
  const t = useText();
  return (
    <UndoWhole act={t('inlezen.undo')} label={t('inlezen.undoNamed', { naam: props.naam })}>
      {(close) => <Question {...props} onClose={close} />}
    </UndoWhole>
  );
}

function Question(props: Props & { readonly onClose: () => void }) {
  const t = useText();
  const { organisatieId, inlezingId, naam, onDone, onClose } = props;
  const answer = useAsk('inlezing.checkOngedaan', { organisatieId, inlezingId }, { forget: true });
  const undo = useTell('inlezing.ongedaan');
  return (
    <UndoWholeQuestion
      title={t('inlezen.undoTitle')}
      lead={t('inlezen.undoLead')}
      wat={naam}
      act={t('inlezen.undo')}
      answer={answer}
      onUndo={() => undo({ organisatieId, inlezingId })}
      {...{ onDone, onClose }}
    />
  );
}
