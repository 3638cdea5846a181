import { Link, useSearch } from '@tanstack/react-router';
import { useStand } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { CsamDone } from './csam-done.tsx';
import { CsamOverzicht } from './csam-overzicht.tsx';

/** 'Beheer der Toegangsbeheerders' of CSAM, imitated: before and after a representative signs in. */
export function CsamScreen() {
  const t = useText();
  const stand = useStand();
  const search = useSearch({ from: '/buiten/csam' });
  useTitle(t('csam.title'));
  if (stand === undefined) return null;
  return (
    <div className="page narrow stack csam">
      <div>
        <PageHeading>
          {t('csam.title')} <span className="tag sim">{t('tape.word')}</span>
        </PageHeading>
        <p className="lead">{t('csam.intro')}</p>
      </div>
      <CsamDone search={search} />
      {stand.soort === 'oefen' ? (
        <Door naam={stand.sessie?.naam ?? null} />
      ) : (
        <Callout kind="info" title={t('csam.werkdossier')} />
      )}
    </div>
  );
}

function Door({ naam }: { readonly naam: string | null }) {
  const t = useText();
  if (naam !== null) return <CsamOverzicht naam={naam} />;
  return (
    <>
      <section className="stack-small" aria-labelledby="aanstellen">
        <h2 id="aanstellen">{t('csam.appoint')}</h2>
        <p>{t('csam.must')}</p>
        <h3>{t('csam.standard')}</h3>
        <p>{t('csam.standardText')}</p>
        <p>
          <Link to="/aanmelden/$deur" params={{ deur: 'csam' }} className="button primary">
            {t('csam.appoint')}
          </Link>
        </p>
      </section>
      <section className="stack-small" aria-labelledby="uitzondering">
        <h3 id="uitzondering">{t('csam.exception')}</h3>
        <p>{t('csam.exceptionText')}</p>
      </section>
      <p>
        <Link to="/beheerder" search={{}}>
          {t('csam.whoMay')}
        </Link>
      </p>
    </>
  );
}
