import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import { useText } from '../../text/use-text.ts';
import { type Situatie, situaties } from './eid-situatie.ts';
import { type EidStand, useSituatie } from './use-eid.ts';

type Props = { readonly stand: EidStand; readonly owner: Oefenpersoon };

/** 'Oefen een situatie': what can go wrong, one at a time; the choice shows how things stand. */
export function EidSituaties({ stand, owner }: Props) {
  const t = useText();
  const choose = useSituatie(stand, owner);
  return (
    <RadioGroup
      className="device situations"
      value={stand.situatie}
      onChange={(situatie) => void choose(situatie as Situatie)}
    >
      <Label className="label">{t('oefen.situation')}</Label>
      <div className="situation-list">
        {situaties.map((situatie) => (
          <Radio key={situatie} value={situatie} className="radio">
            {t(`eid.situation.${situatie}`)}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
