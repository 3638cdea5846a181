import { Link, useBlocker, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { Confirm } from '../../parts/confirm.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { MatrixBar } from './matrix-bar.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { useMatrix } from './use-matrix.ts';

/** 'Contexten beheren': who may do it where, painted for many at once, kept as one change. */
export function MatrixScreen() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const { gebruikersrechtId } = useParams({
    from: '/binnen/gebruikersrechten/$gebruikersrechtId/contexten',
  });
  const [zoek, setZoek] = useState('');
  const answer = useAsk(
    'matrix.show',
    { organisatieId: organisatie.id, gebruikersrechtId, zoek },
    { keep: true },
  );
  const matrix = useMatrix(organisatie.id, answer?.ok ? answer.value.rijen : []);
  const blocker = useBlocker({
    shouldBlockFn: () => matrix.count > 0,
    enableBeforeUnload: false,
    withResolver: true,
  });
  useTitle(t('matrix.title'));
  if (answer === undefined) return null;
  if (!answer.ok) return <p className="page">{answer.faults.map(faultText).join(' ')}</p>;
  const { recht, rijen, totaal } = answer.value;
  return (
    <div className="page matrix-page">
      <Link to="/gebruikersrechten" className="back">
        <ArrowLeft size={15} aria-hidden />
        {t('frame.gebruikersrechten')}
      </Link>
      <PageHeading>{t('matrix.heading', { recht })}</PageHeading>
      <p className="lead">{t('matrix.lead')}</p>
      <div className="toolbar">
        <SearchField className="field find" value={zoek} onChange={setZoek}>
          <Label className="label">{t('personen.find')}</Label>
          <Input className="input" placeholder={t('matrix.findHint')} spellCheck={false} />
        </SearchField>
        <p className="muted count" role="status">
          {rijen.length < totaal
            ? t('matrix.some', { shown: rijen.length, count: totaal })
            : t('personen.found', { count: totaal })}
        </p>
      </div>
      {rijen.length === 0 ? (
        <p className="empty">{t(zoek === '' ? 'matrix.empty' : 'personen.none')}</p>
      ) : (
        <MatrixGrid data={answer.value} matrix={matrix} />
      )}
      <MatrixBar matrix={matrix} />
      {blocker.status === 'blocked' && (
        <Confirm
          title={t('matrix.leaveTitle')}
          text={t('matrix.leaveText', { count: matrix.count })}
          act={t('wizard.leave')}
          stay={t('wizard.stay')}
          onAct={blocker.proceed}
          onStay={blocker.reset}
        />
      )}
    </div>
  );
}
