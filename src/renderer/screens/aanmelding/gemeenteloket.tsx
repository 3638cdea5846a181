import { Button } from 'react-aria-components';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import { useAsk, useTell } from '../../api.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

/** The desk of the municipality: a code on paper, and a new PIN for a card that is blocked. */
export function Gemeenteloket({
  owner,
  open,
}: {
  readonly owner: Oefenpersoon;
  /** Whether it is the paper that one proves himself with. */
  readonly open: boolean;
}) {
  const t = useText();
  const { kaart } = owner;
  const answer = useAsk('activering.toonPapier', { kaart });
  const ask = useTell('activering.vraagPapier');
  const expire = useTell('activering.papierVerloop');
  const unblock = useTell('aanmelding.eidDeblokkeer');
  const paper = answer?.ok ? answer.value : null;
  return (
    <section aria-labelledby="loket">
      <header className="row device-title">
        <span className="tag sim">{t('tape.word')}</span>
        <h2 id="loket">{t('activeer.papier.title')}</h2>
      </header>
      <div className="device stack-small">
        {open && <p className="hint">{t('activeer.papier.intro')}</p>}
        {open && paper !== null && (
          <div className="practice-paper" aria-live="polite">
            <strong>{t('activeer.papier.paper')}</strong>
            <code>{paper.code}</code>
            <p className="hint">
              {t('activeer.papier.until', { datum: day(paper.geldigTot.slice(0, 10)) })}
            </p>
          </div>
        )}
        {open && (
          <Button className="button small" onPress={() => void ask({ kaart })}>
            {t(paper === null ? 'activeer.papier.ask' : 'activeer.papier.askNew')}
          </Button>
        )}
        {open && paper !== null && (
          <Button className="button small" onPress={() => void expire({ kaart })}>
            {t('activeer.papier.expire')}
          </Button>
        )}
        {!open && !owner.eidGeblokkeerd && (
          <p className="hint">{t('activeer.bewijs.pincodeHint', { pincode: owner.pincode })}</p>
        )}
        {owner.eidGeblokkeerd && (
          <Button className="button small" onPress={() => void unblock({ kaart })}>
            {t('eid.unblock')}
          </Button>
        )}
      </div>
    </section>
  );
}
