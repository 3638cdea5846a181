import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Fault } from '../../../shared/faults.ts';
import { useAsk, useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { DialogTitle, FormDialog } from '../../parts/form-dialog.tsx';
import { faultText } from '../../text/fault-text.ts';
import { momentInFull } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Samenvoeging = Output<'samenvoegen.eerdere'>[number];
type Props = { readonly organisatieId: string; readonly one: Samenvoeging };

/** What was taken in before, each to be undone as a whole. */
export function EerderSamengevoegd({ organisatieId }: Pick<Props, 'organisatieId'>) {
  const t = useText();
  const answer = useAsk('samenvoegen.eerdere', { organisatieId });
  if (answer?.ok !== true || answer.value.length === 0) return null;
  return (
    <section className="section" aria-labelledby="eerder-samengevoegd">
      <h2 id="eerder-samengevoegd">{t('samenvoegen.earlier')}</h2>
      <ul className="history">
        {answer.value.map((one) => (
          <Eerder key={one.id} one={one} organisatieId={organisatieId} />
        ))}
      </ul>
    </section>
  );
}

function Eerder({ one, organisatieId }: Props) {
  const t = useText();
  const { op, door, van, reden, nieuw, gewijzigd, ongedaanOp } = one;
  return (
    <li>
      <time className="muted nowrap" dateTime={op}>
        {momentInFull(op)}
      </time>
      <div>
        <span className="strong">{t('samenvoegen.earlierRow', { van, reden })}</span>{' '}
        <span className="muted">{t('historiek.by', { naam: door })}</span>
        <p className="changes">
          {`${t('samenvoegen.nieuw', { count: nieuw })}, ${t('samenvoegen.gewijzigd', { count: gewijzigd })}`}
        </p>
        {ongedaanOp === null ? (
          <FormDialog
            act={t('samenvoegen.undo')}
            label={t('samenvoegen.undoNamed', { van })}
            className="button quiet small undo"
          >
            {(close) => <Ongedaan one={one} organisatieId={organisatieId} onClose={close} />}
          </FormDialog>
        ) : (
          <span className="tag">{t('samenvoegen.undone')}</span>
        )}
      </div>
    </li>
  );
}

/** Says beforehand whether it can be undone, or what stands in the way. */
function Ongedaan({ one, organisatieId, onClose }: Props & { readonly onClose: () => void }) {
  const t = useText();
  const asked = { organisatieId, samenvoegingId: one.id };
  const answer = useAsk('samenvoegen.checkOngedaan', asked, { forget: true });
  const undo = useTell('samenvoegen.ongedaan');
  const [refused, setRefused] = useState<readonly Fault[]>([]);
  const [busy, setBusy] = useState(false);
  const faults = answer === undefined || answer.ok ? refused : answer.faults;

  async function act() {
    setBusy(true);
    const result = await undo(asked).finally(() => setBusy(false));
    if (result.ok) onClose();
    else setRefused(result.faults);
  }

  return (
    <div className="stack">
      <DialogTitle>{t('samenvoegen.undoTitle')}</DialogTitle>
      {faults.length === 0 ? (
        <p>{t('samenvoegen.undoLead')}</p>
      ) : (
        <div role="alert">
          <Callout kind="warning" title={t('undo.not')}>
            {faults.map((fault) => (
              <p key={fault.code}>{faultText(fault)}</p>
            ))}
          </Callout>
        </div>
      )}
      <div className="row">
        {answer?.ok && faults.length === 0 && (
          <Button className="button primary" isDisabled={busy} onPress={() => void act()}>
            {t('samenvoegen.undo')}
          </Button>
        )}
        <Button className="button" onPress={onClose} autoFocus>
          {t(faults.length === 0 ? 'wizard.cancel' : 'undo.close')}
        </Button>
      </div>
    </div>
  );
}
