import { Link } from '@tanstack/react-router';
import type { OndernemingDetail } from '../../../shared/contract/onderneming.ts';
import { useAsk } from '../../api.ts';
import { useStand } from '../../frame/use-stand.ts';
import { BeheerdersList } from '../../parts/beheerders-list.tsx';
import { Callout } from '../../parts/callout.tsx';
import { useText } from '../../text/use-text.ts';

type Props = { readonly onderneming: OndernemingDetail };

/** Who manages, for who signed in; how many there are, for anybody. */
export function Beheerders({ onderneming }: Props) {
  const t = useText();
  const stand = useStand();
  const { aantal, functies } = onderneming;
  const count = aantal.hoofdbeheerders + aantal.beheerders;
  if (count === 0) {
    const somebody = functies.some(({ vertegenwoordigt }) => vertegenwoordigt);
    return (
      <Callout kind="warning" title={t('wie.noneTitle')}>
        <p>{t(somebody ? 'wie.noneText' : 'wie.noneNobody')}</p>
      </Callout>
    );
  }
  return (
    <>
      {count === 1 && (
        <Callout kind="warning" title={t('wie.onlyOneTitle')}>
          <p>{t('wie.onlyOneText')}</p>
        </Callout>
      )}
      {stand?.sessie === null ? (
        <Hidden count={count} />
      ) : (
        <Shown ondernemingsnummer={onderneming.ondernemingsnummer} />
      )}
    </>
  );
}

function Hidden({ count }: { readonly count: number }) {
  const t = useText();
  return (
    <Callout kind="info" title={t('wie.hidden', { count })}>
      <p>{t('wie.hiddenText')}</p>
      <p>
        <Link to="/aanmelden/$deur" params={{ deur: 'dienstverlener' }}>
          {t('wie.signIn')}
        </Link>
      </p>
    </Callout>
  );
}

function Shown({ ondernemingsnummer }: { readonly ondernemingsnummer: string }) {
  const answer = useAsk('onderneming.beheerders', { ondernemingsnummer });
  return answer?.ok ? <BeheerdersList beheerders={answer.value} /> : null;
}
