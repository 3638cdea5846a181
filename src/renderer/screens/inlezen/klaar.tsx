import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { InlezingStand } from '../../../shared/contract/inlezing.ts';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { OngedaanDialog } from './ongedaan-dialog.tsx';
import { useAantallen } from './use-aantallen.ts';
import { useVerslag } from './use-verslag.ts';

type Props = {
  readonly organisatieId: string;
  readonly stand: InlezingStand;
  readonly klaar: NonNullable<InlezingStand['klaar']>;
  readonly onClose: () => void;
};

/** What was kept, the report of every row, and the way back. */
export function Klaar({ organisatieId, stand, klaar, onClose }: Props) {
  const t = useText();
  const aantallen = useAantallen(klaar.aantallen);
  const verslag = useVerslag({ organisatieId, lijstId: stand.lijstId });
  const naam = stand.bestand ?? t('inlezen.pasted');
  return (
    <div className="page narrow stack">
      <PageHeading>{t('inlezen.done')}</PageHeading>
      <Callout kind="ok" title={t('inlezen.doneTitle', { naam })}>
        <p>{aantallen}</p>
        {stand.tellingen.geweigerd > 0 && (
          <p>{t('inlezen.left', { count: stand.tellingen.geweigerd })}</p>
        )}
      </Callout>
      <p>{t('inlezen.reportLead')}</p>
      {verslag.faults.length > 0 && (
        <div role="alert">
          <Callout kind="error" title={verslag.faults.map(faultText).join(' ')} />
        </div>
      )}
      <div className="row">
        <Button className="button" onPress={() => void verslag.save()}>
          <Download size={15} aria-hidden />
          {t('inlezen.report')}
        </Button>
        <OngedaanDialog
          {...{ organisatieId, naam }}
          inlezingId={klaar.inlezingId}
          onDone={onClose}
        />
      </div>
      <div className="row">
        <Button className="button" onPress={onClose}>
          {t('inlezen.other')}
        </Button>
        <Link to="/personen" search={{}} className="button quiet">
          {t('hoofd.alle')}
        </Link>
      </div>
    </div>
  );
}
