import { Copy } from 'lucide-react';
import { Button, Checkbox } from 'react-aria-components';
import type { OvernameVeld } from '../../../shared/contract/overname.ts';
import type { Kopie } from '../../parts/use-klembord.ts';
import { useText } from '../../text/use-text.ts';
import { Nummer, type Who } from './nummer.tsx';

type Props = {
  readonly veld: OvernameVeld;
  /** The first one that still asks for something. */
  readonly next: boolean;
  /** The label stands at the row above already. */
  readonly again: boolean;
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
  const doe = t(`overnameDoe.${handeling}`);
  if (handeling === 'staatEr') return <AlreadyThere veld={veld} doe={doe} />;
  const isNumber = naam === 'insz';
  return (
    <li className={standOf(props)}>
      {afgevinkt === null ? (
        <Dash />
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
          {doe}
          {!props.again && <Label veld={veld} />}
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

function standOf({ veld, next }: Props): string {
  if (veld.afgevinkt === null) return 'quiet';
  if (veld.afgevinkt) return 'done';
  return next ? 'next' : '';
}

/** The Dutch label with its explanation; a button has no label, only words. */
function Label({ veld }: Pick<Props, 'veld'>) {
  const t = useText();
  const explained = t(`overnameVeld.${veld.naam}`);
  if (veld.label === '') return <> · {explained}</>;
  return (
    <>
      {' · '}
      <span lang="nl">{veld.label}</span> ({explained})
    </>
  );
}

/** The real screen repeats it: one line to compare with. */
function AlreadyThere({ veld, doe }: Pick<Props, 'veld'> & { readonly doe: string }) {
  return (
    <li className="quiet there">
      <Dash />
      <p className="hint">
        {doe} · <span lang="nl">{`${veld.label}: ${veld.waarde}`}</span>
      </p>
    </li>
  );
}

function Dash() {
  return (
    <span aria-hidden className="script-dash">
      –
    </span>
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
