import { Button } from 'react-aria-components';
import { useAsk } from '../../api.ts';
import { useText } from '../../text/use-text.ts';

/** A few are enough: the list grows shorter as they are added. */
const SHOWN = 6;

/** In practice nobody has a number at hand: whom one can add, and the two numbers that go wrong. */
export function Oefennummers({ onChoose }: { readonly onChoose: (insz: string) => void }) {
  const t = useText();
  const answer = useAsk('aanmelding.oefennummers', {});
  const rows = answer?.ok ? answer.value : [];
  if (rows.length === 0) return null;
  const wrong = rows.filter(({ soort }) => soort !== 'nieuw');
  const good = rows.filter(({ soort }) => soort === 'nieuw').slice(0, SHOWN - wrong.length);
  return (
    <section className="device oefennummers" aria-labelledby="oefennummers">
      <header>
        <span className="tag sim">{t('tape.word')}</span>
        <h2 id="oefennummers">{t('voeg.practice')}</h2>
      </header>
      <p className="hint">{t('voeg.practiceHint')}</p>
      <ul className="plain-list">
        {[...good, ...wrong].map(({ insz, naam, soort }) => (
          <li key={insz}>
            <Button className="link" onPress={() => onChoose(insz)}>
              {insz}
            </Button>
            <span className="hint">{soort === 'nieuw' ? naam : t(`voeg.${soort}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
