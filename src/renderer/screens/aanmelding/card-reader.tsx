import { UserRound } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import { useTell } from '../../api.ts';
import { useText } from '../../text/use-text.ts';

export type Reader = { readonly plugged: boolean; readonly card: boolean };

type Props = {
  readonly reader: Reader;
  readonly onChange: (reader: Reader) => void;
  readonly owner: Oefenpersoon;
  /** How many digits of the PIN are typed; the reader shows dots, never digits. */
  readonly typed: number;
  readonly onKey: (key: string) => void;
  readonly onOk: () => void;
};

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'C', '0'] as const;

/** A drawn reader with the practice card: pull it out, unplug it, type on its keys. */
export function CardReader(props: Props) {
  const { reader, owner, onChange } = props;
  const t = useText();
  const unblock = useTell('aanmelding.eidDeblokkeer');
  return (
    <section aria-labelledby="lezer">
      <header className="row device-title">
        <span className="tag sim">{t('tape.word')}</span>
        <h2 id="lezer">{t('eid.reader')}</h2>
      </header>
      <div className="reader">
        <div className={reader.card ? 'reader-card' : 'reader-card absent'}>
          <UserRound size={30} aria-hidden />
          <span>
            <strong>{t('eid.card')}</strong>
            {owner.voornaam} {owner.naam}
            <br />
            <span className="muted">{owner.inszMasker}</span>
          </span>
        </div>
        <div className={reader.plugged ? 'reader-body' : 'reader-body unplugged'}>
          <div className="reader-screen">
            <span>{t(screenOf(reader), { dots: '●'.repeat(props.typed) })}</span>
          </div>
          <div className="reader-keys">
            {keys.map((key) => (
              <Button key={key} onPress={() => props.onKey(key)}>
                {key}
              </Button>
            ))}
            <Button onPress={props.onOk}>OK</Button>
          </div>
        </div>
      </div>
      <div className="device stack-small">
        <h3>{t('oefen.situation')}</h3>
        <Button
          className="button small"
          onPress={() => onChange({ ...reader, card: !reader.card })}
        >
          {t(reader.card ? 'eid.takeOut' : 'eid.putIn')}
        </Button>
        <Button
          className="button small"
          onPress={() => onChange({ ...reader, plugged: !reader.plugged })}
        >
          {t(reader.plugged ? 'eid.unplug' : 'eid.plug')}
        </Button>
        {owner.eidGeblokkeerd && (
          <Button className="button small" onPress={() => void unblock({ kaart: owner.kaart })}>
            {t('eid.unblock')}
          </Button>
        )}
      </div>
    </section>
  );
}

function screenOf(reader: Reader) {
  if (!reader.plugged) return 'eid.screenOff' as const;
  return reader.card ? ('eid.screenPin' as const) : ('eid.screenEmpty' as const);
}
