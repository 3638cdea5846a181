import { UserRound } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import { useTell } from '../../api.ts';
import { useText } from '../../text/use-text.ts';
import { EidSituaties } from './eid-situaties.tsx';
import type { EidStand } from './use-eid.ts';

type Props = { readonly stand: EidStand; readonly owner: Oefenpersoon };

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'C', '0'] as const;

/** A drawn reader with the practice card: pull it out, turn it, unplug it, type on its keys. */
export function CardReader({ stand, owner }: Props) {
  const t = useText();
  return (
    <section aria-labelledby="lezer">
      <header className="row device-title">
        <span className="tag sim">{t('tape.word')}</span>
        <h2 id="lezer">{t('eid.reader')}</h2>
      </header>
      <div className="reader">
        <div className={cardClass(stand)}>
          <UserRound size={30} aria-hidden />
          <span>
            <strong>{t('eid.card')}</strong>
            {owner.voornaam} {owner.naam}
            <br />
            <span className="muted">{owner.inszMasker}</span>
          </span>
        </div>
        <div className={stand.reader.plugged ? 'reader-body' : 'reader-body unplugged'}>
          <div className="reader-screen">
            <span>
              {/* Dots, never digits. */}
              {t(screenOf(stand), { dots: '●'.repeat(stand.form.answers.pincode.length) })}
            </span>
          </div>
          <div className="reader-keys">
            {keys.map((key) => (
              <Button key={key} onPress={() => stand.press(key)}>
                {key}
              </Button>
            ))}
            <Button onPress={() => void stand.submit()}>OK</Button>
          </div>
        </div>
      </div>
      <ReaderButtons stand={stand} owner={owner} />
      {owner.rol !== 'dossiergebruiker' && <EidSituaties stand={stand} owner={owner} />}
    </section>
  );
}

function ReaderButtons({ stand, owner }: Props) {
  const t = useText();
  const unblock = useTell('aanmelding.eidDeblokkeer');
  const { reader, change } = stand;
  return (
    <fieldset className="reader-buttons" aria-label={t('eid.buttons')}>
      <Button className="button small" onPress={() => change({ ...reader, card: !reader.card })}>
        {t(reader.card ? 'eid.takeOut' : 'eid.putIn')}
      </Button>
      <Button
        className="button small"
        isDisabled={!reader.card}
        onPress={() => change({ ...reader, upsideDown: !reader.upsideDown })}
      >
        {t('eid.turn')}
      </Button>
      <Button
        className="button small"
        onPress={() => change({ ...reader, plugged: !reader.plugged })}
      >
        {t(reader.plugged ? 'eid.unplug' : 'eid.plug')}
      </Button>
      <Button className="button small" onPress={() => void stand.stop('geannuleerd')}>
        {t('eid.cancel')}
      </Button>
      <Button className="button small" onPress={() => void stand.stop('wachttijd')}>
        {t('eid.letWait')}
      </Button>
      {owner.eidGeblokkeerd && owner.rol !== 'dossiergebruiker' && (
        <Button className="button small" onPress={() => void unblock({ kaart: owner.kaart })}>
          {t('eid.unblock')}
        </Button>
      )}
      <p className="muted">{t('eid.waits')}</p>
    </fieldset>
  );
}

function cardClass({ reader }: EidStand): string {
  if (!reader.card) return 'reader-card absent';
  return reader.upsideDown ? 'reader-card upside-down' : 'reader-card';
}

function screenOf({ situatie, fault }: EidStand) {
  if (situatie === 'geenLezer') return 'eid.screenOff' as const;
  if (situatie === 'geenKaart') return 'eid.screenEmpty' as const;
  if (situatie === 'omgekeerd') return 'eid.screenUpside' as const;
  if (situatie === 'geblokkeerd') return 'eid.screenBlocked' as const;
  if (fault?.code === 'eid.wachttijd') return 'eid.screenTimeout' as const;
  return fault?.code === 'eid.geannuleerd'
    ? ('eid.screenCancelled' as const)
    : ('eid.screenPin' as const);
}
