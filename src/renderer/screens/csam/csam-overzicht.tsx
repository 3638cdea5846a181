import { Link } from '@tanstack/react-router';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { functieText } from '../../parts/functie-text.ts';
import { rememberedNummer } from '../../parts/gezocht.ts';
import { useWaarom } from '../../parts/use-waarom.ts';
import { useText } from '../../text/use-text.ts';
import { OndernemingCard } from './onderneming-card.tsx';

type Overzicht = Output<'csam.list'>;

/** The enterprises of who signed in; or why there are none, and who can do it then. */
export function CsamOverzicht({ naam }: { readonly naam: string }) {
  const t = useText();
  const answer = useAsk('csam.list', {});
  if (answer?.ok !== true) return null;
  const { ondernemingen, machteloos } = answer.value;
  return (
    <>
      <p className="muted">{t('csam.signedIn', { naam })}</p>
      {ondernemingen.length === 0 ? (
        <Powerless machteloos={machteloos} />
      ) : (
        <section className="stack" aria-labelledby="ondernemingen">
          <h2 id="ondernemingen">{t('csam.own')}</h2>
          {ondernemingen.map((onderneming) => (
            <OndernemingCard key={onderneming.ondernemingsnummer} onderneming={onderneming} />
          ))}
          {machteloos.length > 0 && (
            <div>
              <h3>{t('csam.powerlessAlso')}</h3>
              <Reasons machteloos={machteloos} />
            </div>
          )}
        </section>
      )}
      <p>
        <Link to="/csam/aanstellen" search={otherNummer(ondernemingen)}>
          {t('csam.otherNumber')}
        </Link>
      </p>
    </>
  );
}

/** The one that was looked up before, unless it stands on this page already. */
function otherNummer(ondernemingen: Overzicht['ondernemingen']): { readonly nummer?: string } {
  const nummer = rememberedNummer();
  const shown = ondernemingen.some(({ ondernemingsnummer }) => ondernemingsnummer === nummer);
  return nummer === '' || shown ? {} : { nummer };
}

function Powerless({ machteloos }: Pick<Overzicht, 'machteloos'>) {
  const t = useText();
  const nummer = rememberedNummer();
  return (
    <Callout kind="error" title={t('csam.powerlessTitle')}>
      <Reasons machteloos={machteloos} />
      <p>{t('csam.powerlessText')}</p>
      <p>
        <Link to="/beheerder" search={nummer === '' ? {} : { nummer }}>
          {t('csam.whoMay')}
        </Link>
      </p>
    </Callout>
  );
}

function Reasons({ machteloos }: Pick<Overzicht, 'machteloos'>) {
  const t = useText();
  const waarom = useWaarom();
  return (
    <ul className="reasons">
      {machteloos.map((rij) => (
        <li key={`${rij.onderneming} ${rij.functie}`}>
          <strong>{rij.onderneming}</strong> ({functieText(rij.functie, t)}): {waarom(rij)}
        </li>
      ))}
    </ul>
  );
}
