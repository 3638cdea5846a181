import { useAsk, useTell } from '../../api.ts';
import { UndoWhole, UndoWholeQuestion } from '../../parts/undo-whole.tsx';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly organisatieId: string;
  readonly afstemmingId: string;
  readonly naam: string;
  readonly onDone?: () => void;
};

export function OngedaanDialog(props: Props) {
  const t = useText();
  return (
    <UndoWhole act={t('afstemming.undo')} label={t('afstemming.undoNamed', { naam: props.naam })}>
      {(close) => <Question {...props} onClose={close} />}
    </UndoWhole>
  );
}

function Question(props: Props & { readonly onClose: () => void }) {
  const t = useText();
  const { organisatieId, afstemmingId, naam, onDone, onClose } = props;
  const asked = { organisatieId, afstemmingId };
  const answer = useAsk('afstemming.checkOngedaan', asked, { forget: true });
  const undo = useTell('afstemming.ongedaan');
  return (
    <UndoWholeQuestion
      title={t('afstemming.undoTitle')}
      lead={t('afstemming.undoLead')}
      wat={naam}
      act={t('afstemming.undo')}
      answer={answer}
      onUndo={() => undo(asked)}
      {...{ onDone, onClose }}
    />
  );
}
