import { Button } from 'react-aria-components';
import { useAsk } from '../../api.ts';
import { kboNummerText } from '../../parts/number.ts';
import { useText } from '../../text/use-text.ts';

/** In practice nobody has a number at hand: one for each answer that the register can give. */
export function KboOefennummers({ onChoose }: { readonly onChoose: (nummer: string) => void }) {
  const t = useText();
  const answer = useAsk('onderneming.oefennummers', {});
  const rows = answer?.ok ? answer.value : [];
  if (rows.length === 0) return null;
  return (
    <aside className="simulated-ground" aria-label={t('wie.practice')}>
      <section className="device oefennummers kbo-oefennummers" aria-labelledby="kbo-oefennummers">
        <header>
          <span className="tag sim">{t('tape.word')}</span>
          <h2 id="kbo-oefennummers">{t('wie.practice')}</h2>
        </header>
        <p className="hint">{t('wie.practiceHint')}</p>
        <ul className="plain-list">
          {rows.map(({ nummer, naam, soort }) => (
            <li key={nummer}>
              <Button className="link" onPress={() => onChoose(kboNummerText(nummer))}>
                {kboNummerText(nummer)}
              </Button>
              <span className="hint">{t(`wie.oefen.${soort}`, { naam })}</span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
