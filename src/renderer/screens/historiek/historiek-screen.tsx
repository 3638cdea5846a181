import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { ToestandOrganisatie } from './toestand-organisatie.tsx';
import { Wijzigingen } from './wijzigingen.tsx';

/** Everything that was done for the organisatie, and what it came to on any day. */
export function HistoriekScreen() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  useTitle(t('geschiedenis.title'));
  return (
    <>
      <div className="persoon-head">
        <PageHeading>{t('geschiedenis.title')}</PageHeading>
        <p className="muted">{t('geschiedenis.lead', { organisatie: organisatie.naam })}</p>
      </div>
      <Tabs className="tabs">
        <TabList aria-label={t('geschiedenis.title')}>
          <Tab id="wijzigingen" className="tab">
            {t('geschiedenis.changes')}
          </Tab>
          <Tab id="toestand" className="tab">
            {t('toestand.title')}
          </Tab>
        </TabList>
        <TabPanel id="wijzigingen" className="tab-panel">
          <Wijzigingen organisatieId={organisatie.id} />
        </TabPanel>
        <TabPanel id="toestand" className="tab-panel">
          <ToestandOrganisatie organisatieId={organisatie.id} />
        </TabPanel>
      </Tabs>
    </>
  );
}
