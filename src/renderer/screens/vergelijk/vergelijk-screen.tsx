import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { GeefZoals } from './geef-zoals.tsx';
import { KiesPersoon } from './kies-persoon.tsx';
import { VergelijkTable } from './vergelijk-table.tsx';

/** More columns than this nobody holds side by side; the contract has the same limit. */
const MAX_PERSONEN = 6;

/** 'Vergelijk meerdere personen': who holds what until when, differences first. */
export function VergelijkScreen() {
  const t = useText();
  const { personen, change } = usePersonen();
  useTitle(t('vergelijk.title'));
  return (
    <div className="page wide">
      <PageHeading>{t('vergelijk.title')}</PageHeading>
      <p className="lead">{t('vergelijk.lead')}</p>
      <div className="compare-pick">
        {personen.length < MAX_PERSONEN ? (
          <KiesPersoon
            key={personen.length}
            chosen={personen}
            onAdd={(id) => change([...personen, id])}
          />
        ) : (
          <p className="hint">{t('vergelijk.full')}</p>
        )}
      </div>
      {personen.length > 0 && (
        <SideBySide
          personen={personen}
          onRemove={(id) => change(personen.filter((one) => one !== id))}
        />
      )}
    </div>
  );
}

/** In the address of the screen, so that one finds them again on coming back from a person. */
function usePersonen() {
  const navigate = useNavigate();
  const { personen = [] } = useSearch({ from: '/binnen/personen/vergelijk' });
  return {
    personen,
    change: (next: readonly string[]) =>
      void navigate({ to: '/personen/vergelijk', search: { personen: next }, replace: true }),
  };
}

function SideBySide(props: {
  readonly personen: readonly string[];
  readonly onRemove: (id: string) => void;
}) {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const organisatieId = organisatie.id;
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const answer = useAsk(
    'vergelijk.show',
    { organisatieId, personen: [...props.personen] },
    { keep: true },
  );
  if (answer === undefined) return null;
  if (!answer.ok) return <p className="hint">{answer.faults.map(faultText).join(' ')}</p>;
  const { personen } = answer.value;
  const several = personen.length > 1;
  return (
    <>
      <div className="spread compare-bar">
        <p className="muted" role="status">
          {several
            ? t('vergelijk.differences', {
                count: answer.value.rijen.filter((rij) => rij.verschillen.length > 0).length,
              })
            : t('vergelijk.few')}
        </p>
        {several && (
          <Checkbox className="checkbox" isSelected={onlyDifferent} onChange={setOnlyDifferent}>
            {t('vergelijk.onlyDifferent')}
          </Checkbox>
        )}
      </div>
      <VergelijkTable
        vergelijking={answer.value}
        onlyDifferent={several && onlyDifferent}
        onRemove={props.onRemove}
      />
      {several && <GeefZoals personen={personen} organisatieId={organisatieId} />}
    </>
  );
}
