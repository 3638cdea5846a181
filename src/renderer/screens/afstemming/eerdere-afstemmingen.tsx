import { useAsk } from '../../api.ts';
import { momentInFull } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { OngedaanDialog } from './ongedaan-dialog.tsx';

/** What was accepted before, each to be undone as a whole. */
export function EerdereAfstemmingen({ organisatieId }: { readonly organisatieId: string }) {
  const t = useText();
  const answer = useAsk('afstemming.eerdere', { organisatieId });
  if (answer?.ok !== true || answer.value.length === 0) return null;
  return (
    <section className="section" aria-labelledby="eerdere">
      <h2 id="eerdere">{t('afstemming.earlier')}</h2>
      <ul className="history">
        {answer.value.map((one) => {
          const naam = t('form.labelled', {
            label: t(`afstemming.keuze.${one.keuze}`),
            waarde: t('afstemming.done', { count: one.aantal }),
          });
          return (
            <li key={one.id}>
              <time className="muted nowrap" dateTime={one.op}>
                {momentInFull(one.op)}
              </time>
              <div>
                <span className="strong">{one.bestand}</span>{' '}
                <span className="muted">{t('historiek.by', { naam: one.door })}</span>
                <p className="changes">{naam}</p>
                {one.ongedaanOp === null ? (
                  <OngedaanDialog {...{ organisatieId, naam }} afstemmingId={one.id} />
                ) : (
                  <span className="tag">{t('afstemming.undone')}</span>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
