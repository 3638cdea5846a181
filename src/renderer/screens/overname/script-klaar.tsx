import { Link } from '@tanstack/react-router';
import type { OvernameDetail } from '../../../shared/contract/overname.ts';
import { Callout } from '../../parts/callout.tsx';
import { useText } from '../../text/use-text.ts';

/** Nothing left to do for this person, or only what is parked. */
export function ScriptKlaar({ script }: { readonly script: OvernameDetail }) {
  const t = useText();
  const { persoonId, naam, onderdelen } = script;
  const parked = onderdelen.some(({ geparkeerd }) => geparkeerd !== null);
  return (
    <div role="status" className="stack">
      {onderdelen.length === 0 ? (
        <p className="empty">{t('overname.none')}</p>
      ) : (
        <Callout
          kind={parked ? 'info' : 'ok'}
          title={parked ? t('overname.finishedParked') : t('overname.finished', { naam })}
        />
      )}
      <div className="row">
        <Link to="/overnemen" className="button primary">
          {t('overname.toList')}
        </Link>
        <Link to="/personen/$persoonId" params={{ persoonId }} search={{}} className="button">
          {t('overname.toPersoon', { naam })}
        </Link>
      </div>
    </div>
  );
}
