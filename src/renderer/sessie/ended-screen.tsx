import { useNavigate } from '@tanstack/react-router';
import { LogIn } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { Einde } from '../../shared/contract/sessie.ts';
import { useTell } from '../api.ts';
import { Callout } from '../parts/callout.tsx';
import { PageHeading, useTitle } from '../parts/page-heading.tsx';
import { type AppTranslate, useText } from '../text/use-text.ts';

/** The session is over though nobody signed out: why, and how to come in again. */
export function EndedScreen({ einde }: { readonly einde: Einde }) {
  const t = useText();
  const navigate = useNavigate();
  const signOut = useTell('sessie.signOut');
  useTitle(t('sessie.endedTitle'));
  return (
    <main className="sheet" id="main">
      <div className="page narrow stack cover">
        <PageHeading>{t('sessie.endedTitle')}</PageHeading>
        <Callout kind="warning" title={reasonText(einde, t)}>
          <p>{t('sessie.endedText')}</p>
        </Callout>
        <div className="row">
          <Button
            className="button primary"
            onPress={() => void navigate({ to: '/aanmelden/$deur', params: { deur: einde.deur } })}
          >
            <LogIn size={16} aria-hidden />
            {t('sessie.again')}
          </Button>
          <Button
            className="button"
            onPress={() => void navigate({ to: '/' }).then(() => signOut({}))}
          >
            {t('sessie.toStart')}
          </Button>
        </div>
      </div>
    </main>
  );
}

function reasonText(einde: Einde, t: AppTranslate): string {
  if (einde.soort === 'duur') return t('sessie.ended.duur');
  return t(`sessie.ended.${einde.wijziging}`, { organisatie: einde.organisatie });
}
