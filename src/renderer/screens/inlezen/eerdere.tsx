import type { EerdereInlezing } from '../../../shared/contract/inlezing.ts';
import { useAsk } from '../../api.ts';
import { momentInFull } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { OngedaanDialog } from './ongedaan-dialog.tsx';
import { useAantallen } from './use-aantallen.ts';

/** What was read in before, each to be undone as a whole. */
export function Eerdere({ organisatieId }: { readonly organisatieId: string }) {
  const t = useText();
  const answer = useAsk('inlezing.eerdere', { organisatieId });
  if (answer?.ok !== true || answer.value.length === 0) return null;
  return (
    <section className="section" aria-labelledby="eerdere">
      <h2 id="eerdere">{t('inlezen.earlier')}</h2>
      <ul className="history">
        {answer.value.map((one) => (
          <Eerder key={one.id} one={one} organisatieId={organisatieId} />
        ))}
      </ul>
    </section>
  );
}

function Eerder({ one, organisatieId }: { one: EerdereInlezing; organisatieId: string }) {
  const t = useText();
  const aantallen = useAantallen(one.aantallen);
  const naam = one.bestand ?? t('inlezen.pasted');
  return (
    <li>
      <time className="muted nowrap" dateTime={one.op}>
        {momentInFull(one.op)}
      </time>
      <div>
        <span className="strong">{naam}</span>{' '}
        <span className="muted">{t('historiek.by', { naam: one.door })}</span>
        <p className="changes">{aantallen}</p>
        {one.ongedaanOp === null ? (
          <OngedaanDialog organisatieId={organisatieId} inlezingId={one.id} naam={naam} />
        ) : (
          <span className="tag">{t('inlezen.undone')}</span>
        )}
      </div>
    </li>
  );
}
