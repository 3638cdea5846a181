import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { fault } from '../../../shared/faults.ts';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { Houders } from './houders.tsx';
import { RapportDialog } from './rapport-dialog.tsx';
import { RechtCard } from './recht-card.tsx';

/** One right: its facts, and who holds it at this organisatie today or later. */
export function RechtScreen() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const { gebruikersrechtId } = useParams({
    from: '/binnen/gebruikersrechten/$gebruikersrechtId',
  });
  const answer = useAsk('gebruikersrecht.list', { organisatieId: organisatie.id });
  const recht = answer?.ok ? answer.value.find(({ id }) => id === gebruikersrechtId) : undefined;
  useTitle(recht?.naam ?? t('rechten.title'));
  if (answer?.ok !== true) return null;
  if (recht === undefined) {
    return (
      <div className="page narrow">
        <Callout kind="error" title={faultText(fault('gebruikersrecht.onbekend'))} />
      </div>
    );
  }
  return (
    <div className="page">
      <Link to="/gebruikersrechten" className="back">
        <ChevronLeft size={15} aria-hidden />
        {t('rechten.title')}
      </Link>
      <div className="spread">
        <PageHeading>{t('houders.title', { recht: recht.naam })}</PageHeading>
        <RapportDialog organisatieId={organisatie.id} gebruikersrechtId={recht.id} />
      </div>
      <RechtCard recht={recht} />
      <Houders organisatieId={organisatie.id} recht={recht} />
    </div>
  );
}
