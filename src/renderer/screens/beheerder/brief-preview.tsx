import type { Taal } from '../../../shared/values/codelijsten.ts';
import type { Brief } from '../../text/brief.ts';
import { useText } from '../../text/use-text.ts';

/** The letter as it will be read; said in its own language to assistive technology too. */
export function BriefPreview({ brief, taal }: { readonly brief: Brief; readonly taal: Taal }) {
  const t = useText();
  return (
    <section className="brief-paper" aria-label={t('brief.preview')}>
      <div lang={taal} className="stack-small">
        <p className="strong">{brief.onderwerp}</p>
        <p>{brief.aanhef}</p>
        {brief.inleiding.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <ol>
          {brief.stappen.map((stap) => (
            <li key={stap}>{stap}</li>
          ))}
        </ol>
        {brief.vervolg.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          {brief.slot.map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </p>
      </div>
    </section>
  );
}
