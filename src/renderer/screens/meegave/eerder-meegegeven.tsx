import { useAsk } from '../../api.ts';
import { momentText } from '../../parts/moment-text.ts';
import { useText } from '../../text/use-text.ts';

/** Where copies of this dossier are: what a data breach would have to count. */
export function EerderMeegegeven({ organisatieId }: { readonly organisatieId: string }) {
  const t = useText();
  const answer = useAsk('meegave.eerdere', { organisatieId });
  if (answer?.ok !== true) return null;
  const { meegaven, vertrekpunt } = answer.value;
  return (
    <section className="dossier-part" aria-labelledby="eerder-meegegeven">
      <h2 id="eerder-meegegeven">{t('meegave.earlier')}</h2>
      {vertrekpunt !== null && <p>{t('meegave.copy', { op: momentText(vertrekpunt.op) })}</p>}
      {meegaven.length === 0 ? (
        <p className="hint">{t('meegave.none')}</p>
      ) : (
        <ul className="meegaven">
          {meegaven.map(({ id, op, door, voor }) => (
            <li key={id}>
              {voor === null
                ? t('meegave.row', { op: momentText(op), door })
                : t('meegave.rowFor', { op: momentText(op), door, voor })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
