import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Fault } from '../../../shared/faults.ts';
import { useAsk, useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { faultText } from '../../text/fault-text.ts';
import { type AppTranslate, useText } from '../../text/use-text.ts';

type Kopie = Output<'werkruimte.backups'>[number];
type Verlies = Output<'werkruimte.previewRestore'>;
type Props = { readonly kopie: Kopie; readonly onStay: () => void };

/** Exactly what would be lost, and only then the button. */
export function Terugzetten({ kopie, onStay }: Props) {
  const t = useText();
  const preview = useAsk('werkruimte.previewRestore', { kopie: kopie.naam });
  const restore = useTell('werkruimte.restore');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  if (preview === undefined) return null;
  const refused = preview.ok ? fault : preview.faults[0];

  async function act() {
    setBusy(true);
    const result = await restore({ kopie: kopie.naam }).finally(() => setBusy(false));
    setFault(result.ok ? null : result.faults[0]);
    if (result.ok) onStay();
  }

  return (
    <div className="dossier-part">
      <h3>{t('kopie.costTitle', { op: momentText(kopie.op) })}</h3>
      {refused !== null && <Callout kind="error" title={faultText(refused)} />}
      {preview.ok && <Cost verlies={preview.value} />}
      <div className="row">
        <Button className="button primary" onPress={onStay} autoFocus>
          {t('kopie.stay')}
        </Button>
        {preview.ok && (
          <Button className="button" isDisabled={busy} onPress={() => void act()}>
            {t('kopie.act')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Cost({ verlies }: { readonly verlies: Verlies }) {
  const t = useText();
  const { wijzigingen, soorten } = verlies;
  return (
    <Callout kind={wijzigingen === 0 ? 'info' : 'warning'} title={costText(t, wijzigingen)}>
      {soorten === null ? (
        <p>{t('kopie.costUncounted')}</p>
      ) : (
        <ul className="plain">
          {soorten.map(({ soort, weg, ouder }) => (
            <li key={soort}>{t('kopie.lost', { soort: soortText(t, soort), weg, ouder })}</li>
          ))}
        </ul>
      )}
      <p>{t('kopie.kept')}</p>
    </Callout>
  );
}

function costText(t: AppTranslate, wijzigingen: number | null): string {
  if (wijzigingen === null) return t('kopie.costUnknown');
  return wijzigingen === 0 ? t('kopie.costNothing') : t('kopie.cost', { count: wijzigingen });
}

const named = [
  'persoon',
  'organisatie',
  'werkrelatie',
  'toekenning',
  'historiek',
  'middel',
  'voorkeur',
] as const;

function soortText(t: AppTranslate, soort: string): string {
  return t(`soort.${named.find((one) => one === soort) ?? 'ander'}`);
}
