import { Link } from '@tanstack/react-router';
import type { ActiveringMiddel } from '../../../shared/contract/activering.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { PageHeading } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';

type Props = { readonly deur: Deur; readonly middel: ActiveringMiddel; readonly kaart: string };

/** Step 3: it works, and straight on to where it is used. */
export function ActiveerKlaar({ deur, middel, kaart }: Props) {
  const t = useText();
  const shared = {
    search: { kaart },
    className: 'button primary',
    children: t('activeer.done.signIn'),
  };
  return (
    <div className="stack">
      <div role="status">
        <PageHeading>{t('activeer.done.title')}</PageHeading>
        <p className="lead">{t(`activeer.done.${middel}`)}</p>
      </div>
      <div className="row">
        {middel === 'itsme' ? (
          <Link to="/aanmelden/$deur/itsme" params={{ deur }} {...shared} />
        ) : (
          <Link to="/aanmelden/$deur/code/$middel" params={{ deur, middel }} {...shared} />
        )}
      </div>
    </div>
  );
}
