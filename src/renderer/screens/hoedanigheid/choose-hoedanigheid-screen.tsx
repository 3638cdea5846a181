import { Navigate, useNavigate } from '@tanstack/react-router';
import { Building2, UserRound } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { HoedanigheidKeuze } from '../../../shared/contract/hoedanigheid.ts';
import { useAsk, useTell } from '../../api.ts';
import { useStand } from '../../frame/use-stand.ts';
import { nummerText } from '../../parts/number.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';

/** On whose behalf one comes in: asked by ACM when there is more than one answer. */
export function ChooseHoedanigheidScreen() {
  const t = useText();
  const navigate = useNavigate();
  const stand = useStand();
  const answer = useAsk('hoedanigheid.list', {});
  const choose = useTell('hoedanigheid.choose');
  useTitle(t('alsWie.title'));
  if (stand?.sessie === null) return <Navigate to="/" />;
  if (answer?.ok !== true) return null;

  async function enter(organisatieId: string | null) {
    const chosen = await choose({ organisatieId });
    if (chosen.ok) await navigate({ to: '/dienstverlener' });
  }

  return (
    <div className="page">
      <PageHeading>{t('alsWie.title')}</PageHeading>
      <p className="lead">{t('alsWie.intro')}</p>
      <ul className="choices">
        {answer.value.map(({ organisatie }) => (
          <li key={organisatie?.id ?? 'burger'}>
            <Choice organisatie={organisatie} onChoose={(id) => void enter(id)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Choice(props: {
  readonly organisatie: HoedanigheidKeuze['organisatie'];
  readonly onChoose: (organisatieId: string | null) => void;
}) {
  const t = useText();
  const { organisatie, onChoose } = props;
  const Icon = organisatie === null ? UserRound : Building2;
  return (
    <div className="choice">
      <span className="choice-icon">
        <Icon size={18} aria-hidden />
      </span>
      <Button className="choice-main" onPress={() => onChoose(organisatie?.id ?? null)}>
        {organisatie?.naam ?? t('alsWie.burger')}
      </Button>
      {organisatie === null ? (
        <span className="hint">{t('alsWie.burgerWhat')}</span>
      ) : (
        <>
          <span>
            {t('kies.number')} {nummerText(organisatie.ondernemingsnummer)}
          </span>
          <span className="hint">{organisatie.adres}</span>
        </>
      )}
    </div>
  );
}
