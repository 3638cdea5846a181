import { Link } from '@tanstack/react-router';
import type {
  AangesteldeBeheerder,
  VertegenwoordigdeOnderneming,
} from '../../../shared/contract/csam.ts';
import { EindeTag } from '../../parts/beheerders-list.tsx';
import { Callout } from '../../parts/callout.tsx';
import { functieText } from '../../parts/functie-text.ts';
import { nummerText } from '../../parts/number.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { EndDialog } from './end-dialog.tsx';

type Props = { readonly onderneming: VertegenwoordigdeOnderneming };

/** One enterprise: who is appointed until when, ending it, and appointing one more. */
export function OndernemingCard({ onderneming }: Props) {
  const t = useText();
  const { naam, ondernemingsnummer, functie, hoofdbeheerders } = onderneming;
  return (
    <div className="card">
      <header>
        <div>
          <h3>{naam}</h3>
          <p className="hint">
            {nummerText(ondernemingsnummer)} ·{' '}
            {t('csam.yourFunction', { functie: functieText(functie, t).toLocaleLowerCase() })}
          </p>
        </div>
        <Link
          to="/csam/aanstellen"
          search={{ nummer: ondernemingsnummer }}
          className="button"
          aria-label={`${t('csam.appoint')}: ${naam}`}
        >
          {t('csam.appoint')}
        </Link>
      </header>
      <div className="card-body stack-small">
        <h4>{t('csam.holders')}</h4>
        {hoofdbeheerders.length === 0 && <p className="muted">{t('csam.noHolders')}</p>}
        <div className="beheerders">
          {hoofdbeheerders.map((een) => (
            <Holder key={een.toekenningId} een={een} ondernemingsnummer={ondernemingsnummer} />
          ))}
        </div>
        {hoofdbeheerders.length === 1 && <Callout kind="warning" title={t('csam.onlyHolder')} />}
      </div>
    </div>
  );
}

function Holder(props: {
  readonly een: AangesteldeBeheerder;
  readonly ondernemingsnummer: string;
}) {
  const t = useText();
  const { een, ondernemingsnummer } = props;
  const period = { begin: day(een.begindatum), einde: day(een.einddatum) };
  return (
    <div className="beheerder">
      <strong>{een.naam}</strong>
      <span className="muted">{t('wie.fromUntil', period)}</span>
      <div className="until">
        <EindeTag einddatum={een.einddatum} />
        <EndDialog een={een} ondernemingsnummer={ondernemingsnummer} />
      </div>
    </div>
  );
}
