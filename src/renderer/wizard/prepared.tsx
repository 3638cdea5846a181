import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';

type Props = {
  readonly rows: readonly (readonly [label: string, value: ReactNode])[];
  readonly children?: ReactNode;
};

/** 'Dit bereidt u voor': what the answers so far come to, beside every step. */
export function Prepared({ rows, children }: Props) {
  const t = useText();
  return (
    <>
      <h2>{t('wizard.prepared')}</h2>
      <dl>
        {rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {children}
    </>
  );
}
