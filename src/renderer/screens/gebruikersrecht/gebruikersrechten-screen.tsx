import { Search } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { RechtKeuze } from '../../../shared/contract/gebruikersrecht.ts';
import { foldWords } from '../../../shared/fold-text.ts';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { RapportDialog } from './rapport-dialog.tsx';
import { RechtCard } from './recht-card.tsx';

/** The catalogue as it is open for this organisatie, found by name or by the words people use. */
export function GebruikersrechtenScreen() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const [zoek, setZoek] = useState('');
  const answer = useAsk('gebruikersrecht.list', { organisatieId: organisatie.id });
  useTitle(t('rechten.title'));
  const rechten = (answer?.ok ? answer.value : []).filter((recht) => matches(recht, zoek));
  return (
    <div className="page">
      <div className="spread">
        <PageHeading>{t('rechten.title')}</PageHeading>
        <RapportDialog organisatieId={organisatie.id} gebruikersrechtId={null} />
      </div>
      <p className="lead">{t('rechten.intro')}</p>
      <div className="toolbar">
        <SearchField className="field find" value={zoek} onChange={setZoek}>
          <Label className="label">{t('rechten.find')}</Label>
          <div className="search-box">
            <Search size={15} aria-hidden />
            <Input placeholder={t('rechten.findHint')} spellCheck={false} />
          </div>
        </SearchField>
        <p className="muted count" role="status">
          {t('rechten.found', { count: rechten.length })}
        </p>
      </div>
      {rechten.map((recht) => (
        <RechtCard key={recht.id} recht={recht} open />
      ))}
      {answer?.ok && rechten.length === 0 && <p className="empty">{t('rechten.none')}</p>}
    </div>
  );
}

/** Every typed word somewhere in the name, the other names or the profiles, whatever its accents. */
function matches({ naam, aliassen, profielen }: RechtKeuze, zoek: string): boolean {
  const text = foldWords([naam, ...aliassen, ...profielen].join(' ')).join(' ');
  return foldWords(zoek).every((word) => text.includes(word));
}
