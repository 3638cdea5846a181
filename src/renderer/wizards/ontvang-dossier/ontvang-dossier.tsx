import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeegaveOverzicht } from '../../../shared/contract/meegave.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { call, sendOntvangst } from '../../api.ts';
import { OpenMeegave } from '../../parts/open-meegave.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { OntvangWizard } from './ontvang-wizard.tsx';

type Opened = { readonly ontvangst: string; readonly overzicht: MeegaveOverzicht };

/** 'Open een meegegeven dossier': the file with its passphrase, then a dossier of one's own. */
export function OntvangDossier() {
  const t = useText();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<Opened | null>(null);
  useTitle(t('ontvang.title'));
  if (opened !== null) return <OntvangWizard {...opened} />;

  async function open(ontvangst: string, wachtzin: string): Promise<Result<unknown>> {
    const result = await call('werkruimte.openReceived', { ontvangst, wachtzin });
    if (result.ok) setOpened({ ontvangst, overzicht: result.value });
    return result;
  }

  return (
    <div className="page narrow stack">
      <div>
        <PageHeading>{t('ontvang.title')}</PageHeading>
        <p className="lead">{t('ontvang.lead')}</p>
      </div>
      <OpenMeegave
        send={async (bytes) => {
          const result = await sendOntvangst(bytes);
          return result.ok ? ok(result.value.ontvangst) : result;
        }}
        open={open}
        onCancel={() => void navigate({ to: '/dossiers' })}
      />
    </div>
  );
}
