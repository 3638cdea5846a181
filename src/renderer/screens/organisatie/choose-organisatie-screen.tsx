import { Navigate, useNavigate } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useAsk, useTell } from '../../api.ts';
import { useStand } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { nummerText } from '../../parts/number.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { WieIsBeheerder } from '../../parts/wie-is-beheerder.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

/** 'Kies een organisatie': every organisatie one manages; or nothing to manage, and who can help. */
export function ChooseOrganisatieScreen() {
  const t = useText();
  const navigate = useNavigate();
  const stand = useStand();
  const answer = useAsk('sessie.organisaties', {});
  const choose = useTell('sessie.chooseOrganisatie');
  useTitle(t(answer?.ok && answer.value.length === 0 ? 'kies.noneTitle' : 'kies.title'));
  if (stand?.sessie === null) return <Navigate to="/" />;
  if (answer?.ok !== true) return null;
  if (answer.value.length === 0) return <NothingToManage />;
  return (
    <div className="page">
      <PageHeading>{t('kies.title')}</PageHeading>
      <p className="lead">{t('kies.intro')}</p>
      <ul className="choices">
        {answer.value.map((organisatie) => (
          <li key={organisatie.id}>
            <div className="choice">
              <span className="choice-icon">
                <Building2 size={18} aria-hidden />
              </span>
              <Button
                className="choice-main"
                onPress={async () => {
                  await choose({ organisatieId: organisatie.id });
                  await navigate({ to: '/hoofdpagina' });
                }}
              >
                {organisatie.naam}
              </Button>
              <span>
                {t('kies.number')} {nummerText(organisatie.ondernemingsnummer)}
              </span>
              <span className="hint">{organisatie.adres}</span>
              <span className="hint">
                {t(`hoedanigheid.${organisatie.hoedanigheid}`)}
                {organisatie.einddatum !== null &&
                  ` · ${t('kies.until', { datum: day(organisatie.einddatum) })}`}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function NothingToManage() {
  const t = useText();
  const answer = useAsk('toegang.check', {});
  return (
    <div className="page narrow stack">
      <PageHeading>{t('kies.noneTitle')}</PageHeading>
      <Callout kind="warning" title={t('kies.noneWhat')}>
        <p>{t('kies.noneText')}</p>
      </Callout>
      <WieIsBeheerder known={answer?.ok ? answer.value.wie : []} />
    </div>
  );
}
