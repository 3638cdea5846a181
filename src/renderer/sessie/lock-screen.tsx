import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { LockKeyhole } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Slot } from '../../shared/contract/sessie.ts';
import { useTell } from '../api.ts';
import { PageHeading, useTitle } from '../parts/page-heading.tsx';
import { useText } from '../text/use-text.ts';
import { keepPlace } from './kept.ts';
import { ProveWithEid } from './prove-with-eid.tsx';

/** Covers everything: whose session it is, and the ways on. */
export function LockScreen({ slot }: { readonly slot: Slot }) {
  const t = useText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  const signOut = useTell('sessie.signOut');
  const { naam, deur, kaart, waarom } = slot;
  useTitle(t('sessie.lockedTitle'));

  async function goToMeans() {
    keepPlace(slot.id, router.state.location.href);
    await navigate({
      to: '/aanmelden/$deur',
      params: { deur },
      search: kaart === null ? {} : { kaart },
    });
  }

  const others = (
    <>
      <Button className="button" onPress={() => void goToMeans()}>
        {t('sessie.other')}
      </Button>
      <Button
        className="button quiet"
        onPress={() => void navigate({ to: '/' }).then(() => signOut({}))}
      >
        {t('sessie.signOut')}
      </Button>
    </>
  );
  return (
    <main className="sheet simulated" id="main">
      <div className="page narrow stack cover">
        <span className="cover-mark">
          <LockKeyhole size={22} aria-hidden />
        </span>
        <div>
          <PageHeading>{t('sessie.lockedTitle')}</PageHeading>
          <p className="lead">{t(`sessie.locked.${waarom}`)}</p>
        </div>
        <p>
          <strong>{t('sessie.who', { naam })}</strong> {t('sessie.back')}
        </p>
        {kaart === null ? (
          <div className="row">{others}</div>
        ) : (
          <ProveWithEid
            kaart={kaart}
            deur={deur}
            act={t('sessie.prove.unlock')}
            onProved={() => client.invalidateQueries()}
          >
            {others}
          </ProveWithEid>
        )}
      </div>
    </main>
  );
}
