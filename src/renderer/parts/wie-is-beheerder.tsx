import { Link, useNavigate } from '@tanstack/react-router';
import type { WieIsBeheerder as Wie } from '../../shared/contract/toegang.ts';
import { useFormState } from '../form/form-state.tsx';
import { listText } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { BeheerdersList } from './beheerders-list.tsx';
import { Callout } from './callout.tsx';
import { functieText } from './functie-text.ts';
import { rememberedNummer } from './gezocht.ts';
import { nummerText } from './number.ts';
import { ZoekOnderneming } from './zoek-onderneming.tsx';

/** 'Wie is de lokale beheerder?': of the organisaties one works for, and the way to any other. */
export function WieIsBeheerder({ known }: { readonly known: readonly Wie[] }) {
  const t = useText();
  const navigate = useNavigate();
  const form = useFormState({ nummer: rememberedNummer() });
  return (
    <section className="stack" aria-labelledby="wie">
      <h2 id="wie">{t('wie.title')}</h2>
      {known.map((wie) => (
        <Bekend key={wie.ondernemingsnummer} wie={wie} />
      ))}
      {known.length > 0 && <h3>{t('wie.other')}</h3>}
      <ZoekOnderneming
        form={form}
        primary={known.length === 0}
        onFind={(nummer) => void navigate({ to: '/beheerder', search: { nummer } })}
      />
    </section>
  );
}

/** The answer at once; the rest of what there is to know is one step further. */
function Bekend({ wie }: { readonly wie: Wie }) {
  const t = useText();
  const { organisatie, ondernemingsnummer, beheerders, vertegenwoordigers } = wie;
  const names = vertegenwoordigers.map(
    ({ naam, functie }) => `${naam} (${functieText(functie, t).toLocaleLowerCase()})`,
  );
  return (
    <div className="card">
      <header>
        <div>
          <h3>{organisatie}</h3>
          <p className="hint">{nummerText(ondernemingsnummer)}</p>
        </div>
      </header>
      <div className="card-body stack-small">
        {beheerders.length === 0 && (
          <Callout kind="warning" title={t('wie.noneTitle')}>
            {names.length > 0 && <p>{t('wie.askThem', { namen: listText(names) })}</p>}
          </Callout>
        )}
        {beheerders.length === 1 && (
          <Callout kind="warning" title={t('wie.onlyOneTitle')}>
            <p>{t('wie.onlyOneText')}</p>
          </Callout>
        )}
        <BeheerdersList beheerders={beheerders} />
        <p>
          <Link to="/beheerder" search={{ nummer: ondernemingsnummer }}>
            {t('wie.more', { organisatie })}
          </Link>
        </p>
      </div>
    </div>
  );
}
