import { ChevronLeft } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Button } from 'react-aria-components';
import { Confirm } from '../parts/confirm.tsx';
import { useText } from '../text/use-text.ts';

type Props = {
  /** 'Verder', or the name of the act at the last step. */
  readonly act: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onBack: () => void;
  readonly onCancel: () => void;
};

export function WizardFooter({ act, first, last, onBack, onCancel }: Props) {
  const t = useText();
  return (
    <footer className="wizard-footer">
      {!first && (
        <Button className="button" onPress={onBack}>
          <ChevronLeft size={16} aria-hidden />
          {t('wizard.back')}
        </Button>
      )}
      <Button type="submit" className="button primary" onClickCapture={onlyFirstClick}>
        {act}
      </Button>
      <Button className="button quiet" onPress={onCancel}>
        {t('wizard.cancel')}
      </Button>
      <span className="keys">
        {!last && (
          <>
            <kbd>Enter</kbd> {t('wizard.keyNext')}
          </>
        )}
        {!first && (
          <>
            <kbd>Alt ←</kbd> {t('wizard.keyBack')}
          </>
        )}
      </span>
    </footer>
  );
}

/** The second click of a double click would fall on the next step's button, and that may be the act. */
function onlyFirstClick(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

/** Asked once, when answers would be lost. */
export function LeaveQuestion(props: {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}) {
  const t = useText();
  return (
    <Confirm
      title={t('wizard.leaveTitle')}
      text={t('wizard.leaveText')}
      act={t('wizard.leave')}
      stay={t('wizard.stay')}
      onAct={props.onLeave}
      onStay={props.onStay}
    />
  );
}
