import { Printer, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { Button, Label, ProgressBar } from 'react-aria-components';
import type { Output } from '../../../shared/contract/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { useAsk, useTell } from '../../api.ts';
import { Callout } from '../../parts/callout.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';

/** 'Controleer dossier', and the mark that somebody outside can keep. */
export function Controle() {
  const t = useText();
  const verify = useTell('werkruimte.verify', { quiet: true });
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Result<Output<'werkruimte.verify'>> | null>(null);

  async function check() {
    setBusy(true);
    setOutcome(null);
    setOutcome(await verify({}).finally(() => setBusy(false)));
  }

  return (
    <section className="dossier-part">
      <h2>{t('controle.title')}</h2>
      <p className="hint">{t('controle.text')}</p>
      <div role="status">{outcome !== null && <Outcome outcome={outcome} />}</div>
      {busy && <Progress />}
      <Button className="button fit" isDisabled={busy} onPress={() => void check()}>
        <ShieldCheck size={16} aria-hidden />
        {t('controle.act')}
      </Button>
      <Anker />
    </section>
  );
}

function Progress() {
  const t = useText();
  const answer = useAsk('werkruimte.verifyStand', {}, { every: 200 });
  const part = answer?.ok ? (answer.value.deel ?? 0) : 0;
  return (
    <ProgressBar value={Math.round(part * 100)} className="checking">
      {({ percentage, valueText }) => (
        <>
          <Label>{t('controle.busy')}</Label> <span>{valueText}</span>
          <progress value={percentage ?? 0} max={100} aria-hidden />
        </>
      )}
    </ProgressBar>
  );
}

function Outcome({ outcome }: { readonly outcome: Result<Output<'werkruimte.verify'>> }) {
  const t = useText();
  if (!outcome.ok) return <Callout kind="error" title={faultText(outcome.faults[0])} />;
  const { rijen, historiek, bytes, wijziging } = outcome.value;
  const kB = Math.ceil(bytes / 1024);
  return (
    <Callout kind="ok" title={t('controle.good')}>
      <p>{t('controle.counts', { rijen, historiek, kB, wijziging })}</p>
    </Callout>
  );
}

function Anker() {
  const t = useText();
  const answer = useAsk('werkruimte.anker', {});
  if (!answer?.ok) return null;
  const { dossier, wijziging, kenmerk } = answer.value;
  return (
    <>
      <div className="code-sheet">
        <h3>{t('controle.anker')}</h3>
        <p className="hint">{t('controle.ankerText')}</p>
        <p className="path">{t('controle.ankerDossier', { dossier, wijziging })}</p>
        <p className="code small path">{(kenmerk.match(/.{1,8}/g) ?? []).join(' ')}</p>
      </div>
      <Button className="button fit" onPress={() => window.print()}>
        <Printer size={16} aria-hidden />
        {t('controle.print')}
      </Button>
    </>
  );
}
