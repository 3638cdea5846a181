import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { OndernemingDetail } from '../../../shared/contract/onderneming.ts';
import { useStand } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { kboNummerText, nummerText } from '../../parts/number.ts';
import { useText } from '../../text/use-text.ts';
import { Beheerders } from './beheerders.tsx';
import { FunctieList } from './functie-list.tsx';

type Props = {
  readonly onderneming: OndernemingDetail;
  /** After a question typed here the answer is read aloud; coming with a number, the page is. */
  readonly takesFocus: boolean;
};

/** First who can help and how to reach them, then who stands above them and why. */
export function OndernemingResult({ onderneming, takesFocus }: Props) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { naam, ondernemingsnummer, adres, functies } = onderneming;
  return (
    <article className="onderneming stack">
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {naam}
        </h2>
        <p className="muted">
          {nummerText(ondernemingsnummer)} · {adres}
        </p>
        {onderneming.bron === 'manueel' && <p className="hint">{t('wie.manual')}</p>}
      </header>
      <Situation onderneming={onderneming} />
      <section aria-labelledby="beheerders" className="stack-small">
        <h3 id="beheerders">{t('wie.managers')}</h3>
        <Beheerders onderneming={onderneming} />
        <WayOut onderneming={onderneming} />
      </section>
      <section aria-labelledby="functies">
        <h3 id="functies">{t('wie.functies')}</h3>
        <p className="hint">{t(functies.length === 0 ? 'wie.noFuncties' : 'wie.functiesHint')}</p>
        <FunctieList functies={functies} />
      </section>
    </article>
  );
}

function Situation({ onderneming }: { readonly onderneming: OndernemingDetail }) {
  const t = useText();
  const { vestiging, naam } = onderneming;
  return (
    <>
      {vestiging !== null && (
        <Callout
          kind="info"
          title={t('wie.vestigingTitle', { naam: vestiging.naam, onderneming: naam })}
        >
          <p>{t('wie.vestigingText', { nummer: kboNummerText(vestiging.nummer) })}</p>
        </Callout>
      )}
      {onderneming.toestand === 'faillissement' && (
        <Callout kind="warning" title={t('wie.faillietTitle')}>
          <p>{t('wie.faillietText')}</p>
        </Callout>
      )}
    </>
  );
}

/** The letter to who can appoint, and the door for who can do it himself. */
function WayOut({ onderneming }: { readonly onderneming: OndernemingDetail }) {
  const t = useText();
  const stand = useStand();
  const { ondernemingsnummer, aantal, functies } = onderneming;
  if (!functies.some(({ vertegenwoordigt }) => vertegenwoordigt)) return null;
  const none = aantal.hoofdbeheerders + aantal.beheerders === 0;
  return (
    <div className="row way-out">
      <Link
        to="/beheerder/brief"
        search={{ nummer: ondernemingsnummer }}
        className={none ? 'button primary' : 'button'}
      >
        {t('wie.write')}
      </Link>
      {stand?.soort === 'oefen' ? (
        <Link to="/csam" search={{}}>
          {t('wie.appoint')}
        </Link>
      ) : (
        <span className="muted">{t('wie.outside')}</span>
      )}
    </div>
  );
}
