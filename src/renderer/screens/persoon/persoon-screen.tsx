import { Link, useParams, useSearch } from '@tanstack/react-router';
import { ChevronLeft, Plus, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { PersoonDetail } from '../../../shared/contract/persoon.ts';
import type { Fault } from '../../../shared/faults.ts';
import { useAsk, useTell } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { HistoriekList } from '../../parts/historiek-list.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { PersoonFacts } from '../../parts/persoon-facts.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { useToPersoon } from '../../wizard/use-to-persoon.ts';
import { PersoonDetails } from './persoon-details.tsx';
import { Toestand } from './toestand.tsx';
import { WerkrelatieCard } from './werkrelatie-card.tsx';

/** 'Gegevens van gebruiker' with its four tabs. */
export function PersoonScreen() {
  const { persoonId } = useParams({ from: '/binnen/personen/$persoonId' });
  const { organisatie } = useOrganisatie();
  const answer = useAsk('persoon.show', { organisatieId: organisatie.id, persoonId });
  if (answer === undefined) return null;
  if (!answer.ok) {
    return (
      <div className="page narrow">
        <Callout kind="error" title={faultText(answer.faults[0])} />
      </div>
    );
  }
  return <Persoon key={persoonId} persoon={answer.value} organisatieId={organisatie.id} />;
}

type Props = { readonly persoon: PersoonDetail; readonly organisatieId: string };

function Persoon({ persoon, organisatieId }: Props) {
  const t = useText();
  const { gedaan } = useSearch({ from: '/binnen/personen/$persoonId' });
  const reload = useTell('persoon.reload');
  const toPersoon = useToPersoon(persoon.id);
  const refresh = useTell('persoon.refreshFromRegister');
  const [refused, setRefused] = useState<Fault | null>(null);
  const naam = `${persoon.voornaam} ${persoon.naam}`;
  useTitle(naam);
  const what = { organisatieId, persoonId: persoon.id };
  return (
    <>
      <div className="persoon-head">
        <Link to="/personen" search={{}} className="back">
          <ChevronLeft size={15} aria-hidden />
          {t('personen.title')}
        </Link>
        <div className="spread">
          <PageHeading>{naam}</PageHeading>
          <div className="row">
            {persoon.bron === 'VKBP' && (
              <Button
                className="button small"
                onPress={() =>
                  void refresh(what).then((result) =>
                    setRefused(result.ok ? null : result.faults[0]),
                  )
                }
              >
                {t('persoon.refresh')}
              </Button>
            )}
            <Button
              className="button small"
              onPress={() => void reload(what).then(() => toPersoon())}
            >
              <RefreshCw size={15} aria-hidden />
              {t('persoon.reload')}
            </Button>
            {isWaiting(persoon) && (
              <Link
                to="/overnemen/$persoonId"
                params={{ persoonId: persoon.id }}
                className="button small"
              >
                {t('overname.onPage')}
              </Link>
            )}
          </div>
        </div>
        <PersoonFacts persoon={persoon} organisatieId={organisatieId} reveal />
        <div aria-live="polite">
          {refused !== null && <Callout kind="warning" title={faultText(refused)} />}
          {gedaan !== undefined && (
            <Callout kind="ok" title={t(`gedaan.${gedaan}`)}>
              {isWaiting(persoon) && <p>{t('gedaan.next')}</p>}
            </Callout>
          )}
        </div>
      </div>
      <Tabs className="tabs">
        <TabList aria-label={t('persoon.title')}>
          <TabTitle
            id="werkrelatie"
            title={t('persoon.werkrelatie')}
            count={persoon.werkrelaties.length}
          />
          <TabTitle id="details" title={t('persoon.details')} />
          <TabTitle id="accounts" title={t('persoon.accounts')} count={persoon.accounts.length} />
          <TabTitle id="historiek" title={t('persoon.historiek')} count={persoon.aantalHistoriek} />
        </TabList>
        <TabPanel id="werkrelatie" className="tab-panel">
          <Werkrelaties persoon={persoon} organisatieId={organisatieId} />
        </TabPanel>
        <TabPanel id="details" className="tab-panel">
          <PersoonDetails persoon={persoon} />
        </TabPanel>
        <TabPanel id="accounts" className="tab-panel">
          <Accounts persoon={persoon} />
        </TabPanel>
        <TabPanel id="historiek" className="tab-panel">
          <Historiek {...what} />
        </TabPanel>
      </Tabs>
    </>
  );
}

/** Whether the simulated back office still has something to do for this person. */
function isWaiting({ status, werkrelaties }: PersoonDetail): boolean {
  const parts = werkrelaties.flatMap((one) => [one, ...one.toekenningen]);
  return [status, ...parts.map((one) => one.status)].includes('inAfwachting');
}

function TabTitle(props: { readonly id: string; readonly title: string; readonly count?: number }) {
  return (
    <Tab id={props.id} className="tab">
      {props.title}
      {props.count !== undefined && <span className="count"> {props.count}</span>}
    </Tab>
  );
}

function Werkrelaties({ persoon, organisatieId }: Props) {
  const t = useText();
  return (
    <>
      {persoon.werkrelaties.length === 0 && <p className="empty">{t('persoon.noRelation')}</p>}
      {persoon.werkrelaties.map((werkrelatie) => (
        <WerkrelatieCard
          key={werkrelatie.id}
          persoonId={persoon.id}
          werkrelatie={werkrelatie}
          organisatieId={organisatieId}
        />
      ))}
      <p className="after-cards">
        <Link
          to="/personen/$persoonId/koppel"
          params={{ persoonId: persoon.id }}
          className={persoon.werkrelaties.length === 0 ? 'button primary' : 'button'}
        >
          <Plus size={16} aria-hidden />
          {t('koppel.title')}
        </Link>
      </p>
    </>
  );
}

function Accounts({ persoon }: { readonly persoon: PersoonDetail }) {
  const t = useText();
  if (persoon.accounts.length === 0) return <p className="empty">{t('persoon.noAccounts')}</p>;
  return (
    <dl className="summary">
      {persoon.accounts.map((account) => (
        <div key={account.middel}>
          <dt>{t(`middel.${account.middel}.title`)}</dt>
          <dd>{t(account.geblokkeerd ? 'persoon.blocked' : 'persoon.usable')}</dd>
        </div>
      ))}
    </dl>
  );
}

function Historiek(what: { readonly organisatieId: string; readonly persoonId: string }) {
  const { vandaag } = useOrganisatie();
  const answer = useAsk('historiek.ofPersoon', what);
  return (
    <>
      <HistoriekList lines={answer?.ok ? answer.value : []} vandaag={vandaag} />
      <Toestand {...what} />
    </>
  );
}
