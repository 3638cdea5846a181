import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

export type AnswerRow = {
  readonly label: string;
  readonly value: ReactNode;
  /** The step it was answered in; absent where it cannot be changed here. */
  readonly step?: number;
};

type Props = {
  readonly rows: readonly AnswerRow[];
  readonly onChange: (step: number) => void;
};

/** Everything once more, with a way to change each answer; what was not given says so. */
export function CheckAnswers({ rows, onChange }: Props) {
  const t = useText();
  return (
    <dl className="summary">
      {rows.map(({ label, value, step }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === '' ? <span className="muted">{t('wizard.notGiven')}</span> : value}</dd>
          <dd className="action">
            {step !== undefined && (
              <button
                type="button"
                className="link"
                aria-label={t('wizard.changeAnswer', { veld: label })}
                onClick={() => onChange(step)}
              >
                {t('wizard.change')}
              </button>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
