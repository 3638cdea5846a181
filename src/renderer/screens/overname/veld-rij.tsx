import { Copy } from 'lucide-react';
import { Button, Checkbox } from 'react-aria-components';
import type { OvernameVeld } from '../../../shared/contract/overname.ts';
import type { Kopie } from '../../parts/use-klembord.ts';
import { useText } from '../../text/use-text.ts';
import { Nummer, type Who } from './nummer.tsx';

type Props = {
  readonly veld: OvernameVeld;
  readonly who: Who;
  readonly masker: string;
  readonly klembord: Kopie;
  readonly onTick: (aan: boolean) => void;
};

/** One field: what to do, the Dutch label, its explanation, what to type, a copy button, a tick. */
export function VeldRij(props: Props) {
  const { veld } = props;
  const t = useText();
  const { handeling, naam, afgevinkt } = veld;
  const label = veld.label === '' ? t(`overnameVeld.${naam}`) : veld.label;
  const explained = veld.label === '' ? null : t(`overnameVeld.${naam}`);
  const doe = t(`overnameDoe.${handeling}`);
  const isNumber = naam === 'insz';
  return (
    <li className={afgevinkt === null ? 'quiet' : afgevinkt ? 'done' : ''}>
      {afgevinkt === null ? (
        <span aria-hidden className="script-dash">
          –
        </span>
      ) : (
        <Checkbox
          className="checkbox"
          aria-label={`${doe}: ${label}${isNumber ? '' : ` ${veld.waarde}`}`}
          isSelected={afgevinkt}
          onChange={props.onTick}
        />
      )}
      <div className="script-field">
        <p className="hint">
          {doe} · <span lang={veld.label === '' ? undefined : 'nl'}>{label}</span>
          {explained !== null && <span className="script-explained"> ({explained})</span>}
        </p>
        {isNumber ? (
          <Nummer who={props.who} masker={props.masker} klembord={props.klembord} />
        ) : (
          <Waarde {...props} label={label} />
        )}
      </div>
    </li>
  );
}

/** Only what is typed or looked for is worth copying. */
function Waarde({ veld, klembord, label }: Props & { readonly label: string }) {
  const t = useText();
  const { waarde } = veld;
  if (waarde === '') return null;
  const copies = ['typ', 'kies'].includes(veld.handeling);
  return (
    <span className="script-value">
      <span className="strong" lang="nl">
        {waarde}
      </span>
      {copies && (
        <Button
          className="button small"
          aria-label={t('overname.copyNamed', { veld: label, waarde })}
          onPress={() => void klembord.copy(label, waarde)}
        >
          <Copy size={15} aria-hidden />
          {t('overname.copy')}
        </Button>
      )}
    </span>
  );
}
