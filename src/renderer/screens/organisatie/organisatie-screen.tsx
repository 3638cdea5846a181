import { Link } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { nummerText } from '../../parts/number.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { Beheerders } from './beheerders.tsx';
import { Departementen } from './departementen.tsx';
import { Functies } from './functies.tsx';

/** The organisatie: who manages it, its departments, and who represents it in KBO. */
export function OrganisatieScreen() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const answer = useAsk('organisatie.show', { organisatieId: organisatie.id });
  useTitle(organisatie.naam);
  if (answer?.ok !== true) return null;
  const { id, naam, ondernemingsnummer, adres, doelgroep, departementen, functies } = answer.value;
  return (
    <div className="page">
      <div className="spread">
        <PageHeading>{naam}</PageHeading>
        <Link to="/historiek" className="button">
          <History size={16} aria-hidden />
          {t('geschiedenis.open')}
        </Link>
      </div>
      <dl className="facts lead">
        <div>
          <dt>{t('kies.number')}</dt>
          <dd>{nummerText(ondernemingsnummer)}</dd>
        </div>
        <div>
          <dt>{t('org.adres')}</dt>
          <dd>{adres}</dd>
        </div>
        <div>
          <dt>{t('org.doelgroep')}</dt>
          <dd>{t('form.labelled', { label: doelgroep, waarde: t(`doelgroep.${doelgroep}`) })}</dd>
          <dd className="hint">
            <Link to="/gebruikersrechten">{t('beheer.doelgroepHint')}</Link>
          </dd>
        </div>
      </dl>
      <Beheerders organisatieId={id} />
      <Departementen organisatieId={id} departementen={departementen} />
      <Functies functies={functies} />
    </div>
  );
}
