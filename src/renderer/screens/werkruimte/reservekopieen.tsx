import { Archive } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Result } from '../../../shared/result.ts';
import { useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';
import { KopieLijst } from './kopie-lijst.tsx';

/** Made by itself each day; here by hand, and the way back. */
export function Reservekopieen() {
  const t = useText();
  const backup = useTell('werkruimte.backup');
  const [outcome, setOutcome] = useState<Result<unknown> | null>(null);
  const [busy, setBusy] = useState(false);

  async function make() {
    setBusy(true);
    setOutcome(await backup({}).finally(() => setBusy(false)));
  }

  return (
    <section className="dossier-part">
      <h2>{t('kopie.title')}</h2>
      <p className="hint">{t('kopie.text')}</p>
      <div role="status">
        {outcome !== null &&
          (outcome.ok ? (
            <Callout kind="ok" title={t('kopie.made')} />
          ) : (
            <Callout kind="error" title={faultText(outcome.faults[0])} />
          ))}
      </div>
      <KopieLijst none={t('kopie.none')} />
      <Button className="button fit" isDisabled={busy} onPress={() => void make()}>
        <Archive size={16} aria-hidden />
        {t('kopie.make')}
      </Button>
    </section>
  );
}
