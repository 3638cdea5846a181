import { Check } from 'lucide-react';
import { useText } from '../text/use-text.ts';

type Props = {
  readonly name: string;
  readonly steps: readonly { readonly title: string }[];
  readonly index: number;
  readonly onChange: (index: number) => void;
};

/** Where one is, and a way back to every finished step. */
export function WizardSteps({ name, steps, index, onChange }: Props) {
  const t = useText();
  return (
    <nav className="wizard-steps" aria-label={name}>
      <h2>{name}</h2>
      <ol>
        {steps.map((step, at) => (
          <li
            key={step.title}
            className={at === index ? 'now' : at < index ? 'done' : ''}
            aria-current={at === index ? 'step' : undefined}
          >
            <span className="dot">{at < index ? <Check size={13} aria-hidden /> : at + 1}</span>
            <span>
              {step.title}
              {at < index && (
                <button
                  type="button"
                  className="link"
                  aria-label={t('wizard.changeStep', { stap: step.title })}
                  onClick={() => onChange(at)}
                >
                  {t('wizard.change')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
