import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { useId } from 'react';
import { Button } from 'react-aria-components';
import type { OefeningRij } from '../../../shared/contract/oefening.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

const icons = { nietBegonnen: CircleDashed, bezig: CircleDot, opgelost: CircleCheck } as const;

type Props = { readonly rij: OefeningRij; readonly onBegin: () => void };

export function OefeningCard({ rij, onBegin }: Props) {
  const t = useText();
  const { id, stand, opgelostOp, woorden } = rij;
  const heading = useId();
  const title = t(`oefeningen.item.${id}.title`);
  const Icon = icons[stand];
  return (
    <li className={`exercise ${stand}`} aria-labelledby={heading}>
      <div className="spread">
        <h3 id={heading}>{title}</h3>
        <span className="exercise-state">
          <Icon size={15} aria-hidden />
          {stand === 'opgelost' && opgelostOp !== null
            ? t('oefeningen.opgelostOp', { datum: day(opgelostOp.slice(0, 10)) })
            : t(`oefeningen.stand.${stand}`)}
        </span>
      </div>
      <dl>
        <dt>{t('oefeningen.voorWie')}</dt>
        <dd>{t(`oefeningen.item.${id}.waarom`)}</dd>
        <dt>{t('oefeningen.opdracht')}</dt>
        <dd className="exercise-task">{t(`oefeningen.item.${id}.opdracht`, woorden)}</dd>
        <dt>{t('oefeningen.bijBegin')}</dt>
        <dd>{t(`oefeningen.item.${id}.begin`)}</dd>
      </dl>
      <Button
        className="button"
        aria-label={t('oefeningen.beginNamed', { titel: title })}
        onPress={onBegin}
      >
        {t('oefeningen.begin')}
      </Button>
    </li>
  );
}
