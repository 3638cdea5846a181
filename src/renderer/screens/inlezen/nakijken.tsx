import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { InlezingStand } from '../../../shared/contract/inlezing.ts';
import type { RijFilter } from '../../../shared/values/inlezing.ts';
import { useAsk, useTell } from '../../api.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { Herkend } from './herkend.tsx';
import { Klaar } from './klaar.tsx';
import { RijFilters } from './rij-filters.tsx';
import { RijenTable } from './rijen-table.tsx';
import { Voorbeeld } from './voorbeeld.tsx';

type Props = {
  readonly organisatieId: string;
  readonly lijstId: string;
  /** Whether the list was gone by itself: locked meanwhile. */
  readonly onClose: (gone: boolean) => void;
};

/** While the rows are judged, how far that is is asked so often. */
const POLL_MS = 300;

/** 'Lijst nakijken': what was recognised, every row with its verdict, and what would be kept. */
export function Nakijken({ organisatieId, lijstId, onClose }: Props) {
  const [busy, setBusy] = useState(true);
  const answer = useAsk(
    'inlezing.stand',
    { organisatieId, lijstId },
    { keep: true, ...(busy ? { every: POLL_MS } : {}) },
  );
  useEffect(() => {
    if (answer?.ok) setBusy(answer.value.bezig !== null);
    else if (answer?.faults.some(({ code }) => code === 'inlezing.onbekend')) onClose(true);
  }, [answer, onClose]);
  if (answer === undefined) return null;
  if (!answer.ok) return <p className="page">{answer.faults.map(faultText).join(' ')}</p>;
  const stand = answer.value;
  const props = { organisatieId, stand, onClose: () => onClose(false) };
  return stand.klaar === null ? <OpenList {...props} /> : <Klaar {...props} klaar={stand.klaar} />;
}

type OpenProps = {
  readonly organisatieId: string;
  readonly stand: InlezingStand;
  readonly onClose: () => void;
};

function OpenList({ organisatieId, stand, onClose }: OpenProps) {
  const t = useText();
  const { lijstId } = stand;
  const forget = useTell('inlezing.vergeet', { quiet: true });
  const [filter, setFilter] = useState<RijFilter>('alle');
  const [preview, setPreview] = useState(false);

  async function close() {
    await forget({ organisatieId, lijstId });
    onClose();
  }

  return (
    <div className="page inlezen-page">
      <div className="spread">
        <PageHeading>{t('inlezen.check')}</PageHeading>
        <Button className="button quiet" onPress={() => void close()}>
          {t('inlezen.other')}
        </Button>
      </div>
      <p className="muted">
        {t('inlezen.read', { naam: stand.bestand ?? t('inlezen.pasted'), count: stand.rijen })}
      </p>
      <Herkend organisatieId={organisatieId} stand={stand} />
      <RijFilters {...{ organisatieId, stand, filter }} onFilter={setFilter} />
      {stand.bezig === null ? (
        <RijenTable key={filter} {...{ organisatieId, stand, filter }} />
      ) : (
        <p role="status" className="empty">
          {t('inlezen.judging', { gedaan: stand.bezig.gedaan, totaal: stand.bezig.totaal })}
        </p>
      )}
      <div className="inlezen-bar row">
        <Button
          className="button primary"
          isDisabled={stand.bezig !== null || stand.gekozen === 0}
          onPress={() => setPreview(true)}
        >
          {t('inlezen.preview', { count: stand.gekozen })}
        </Button>
        <span className="muted">
          {stand.tellingen.geweigerd > 0 && t('inlezen.left', { count: stand.tellingen.geweigerd })}
        </span>
      </div>
      {preview && <Voorbeeld {...{ organisatieId, lijstId }} onClose={() => setPreview(false)} />}
    </div>
  );
}
