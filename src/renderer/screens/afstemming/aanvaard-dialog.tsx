import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { AfstemmingVoorstel } from '../../../shared/contract/afstemming.ts';
import type { AfstemKeuze, UitkomstSoort } from '../../../shared/values/afstemming.ts';
import { useAsk, useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { Callout } from '../../parts/callout.tsx';
import { DialogTitle, FormDialog } from '../../parts/form-dialog.tsx';
import { faultText } from '../../text/fault-text.ts';
import { useText } from '../../text/use-text.ts';

/** What was accepted together, by which it can be undone. */
export type Aanvaard = { readonly afstemmingId: string; readonly aantal: number };

type Props = {
  readonly organisatieId: string;
  readonly rapportId: string;
  readonly soort: UitkomstSoort;
  readonly keuze: AfstemKeuze;
  /** Null: all of the kind. */
  readonly uitkomst: string | null;
  readonly aantal: number;
  readonly wie?: string;
  readonly onDone: (done: Aanvaard) => void;
};

/** Accepts one uitkomst, or all of a kind, one way or the other: what happens is seen first. */
export function AanvaardDialog(props: Props) {
  const t = useText();
  const act = t(`afstemming.keuze.${props.keuze}`);
  const alone = props.uitkomst !== null;
  return (
    <FormDialog
      className={alone ? 'button small' : 'button'}
      act={alone ? act : t('afstemming.allOf', { wat: act, count: props.aantal })}
      {...(props.wie === undefined
        ? {}
        : { label: t('form.labelled', { label: act, waarde: props.wie }) })}
    >
      {(close) => <Proposal {...props} onClose={close} />}
    </FormDialog>
  );
}

type Closing = { readonly onClose: () => void };

function Proposal(props: Props & Closing) {
  const t = useText();
  const { organisatieId, rapportId, soort, keuze, uitkomst } = props;
  const asked = { organisatieId, rapportId, soort, keuze, uitkomst };
  const answer = useAsk('afstemming.voorstel', asked, { forget: true });
  return (
    <div className="stack">
      <DialogTitle>{t(`afstemming.vraag.${keuze}`)}</DialogTitle>
      {props.wie !== undefined && <p className="strong">{props.wie}</p>}
      <p>{t(`afstemming.gevolg.${keuze}`)}</p>
      {answer?.ok === false && <p role="alert">{answer.faults.map(faultText).join(' ')}</p>}
      {answer === undefined && <p role="status">{t('afstemming.comparing')}</p>}
      {answer?.ok && <Question {...props} voorstel={answer.value} />}
    </div>
  );
}

function Question(props: Props & Closing & { readonly voorstel: AfstemmingVoorstel }) {
  const t = useText();
  const { voorstel, organisatieId, rapportId, soort, keuze, uitkomst, onClose, onDone } = props;
  const { aantallen, geweigerd, gezien } = voorstel;
  const form = useFormState({ reden: '' });
  const accept = useTell('afstemming.aanvaard');
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setBusy(true);
    const result = await accept({
      ...{ organisatieId, rapportId, soort, keuze, uitkomst, gezien },
      // Which are refused stands in this dialog.
      ...{ reden: form.answers.reden, zonderGeweigerde: true },
    });
    setBusy(false);
    if (!result.ok) return form.refuse(result.faults);
    onClose();
    onDone(result.value);
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      {aantallen.gaat > 0 ? (
        <p className="strong">{t('afstemming.goes', { count: aantallen.gaat })}</p>
      ) : (
        <p className="strong">{t('afstemming.nothingGoes')}</p>
      )}
      {geweigerd.length > 0 && <Geweigerd voorstel={voorstel} />}
      {aantallen.gaat > 0 && (
        <FormFields form={form}>
          <TextField
            name="reden"
            label={t('afstemming.reason')}
            hint={t('afstemming.reasonHint')}
            optional={keuze !== 'overnemen'}
          />
        </FormFields>
      )}
      <div className="row">
        {aantallen.gaat > 0 && (
          <Button type="submit" className="button primary" isDisabled={busy}>
            {t(`afstemming.keuze.${keuze}`)}
          </Button>
        )}
        <Button className="button" onPress={onClose} isDisabled={busy}>
          {t('afstemming.back')}
        </Button>
        <span role="status" className="muted">
          {busy ? t('afstemming.working') : ''}
        </span>
      </div>
    </form>
  );
}

/** Each with its sentence: whoever goes on has seen who stays behind. */
function Geweigerd({ voorstel }: { readonly voorstel: AfstemmingVoorstel }) {
  const t = useText();
  const { aantallen, geweigerd } = voorstel;
  return (
    <Callout kind="warning" title={t('afstemming.refused', { count: aantallen.geweigerd })}>
      {aantallen.gaat > 0 && <p>{t('afstemming.withoutRefused')}</p>}
      <section
        className="afstemming-geweigerd"
        aria-label={t('afstemming.refused', { count: aantallen.geweigerd })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached with the keyboard (WCAG 2.1.1)
        tabIndex={0}
      >
        <ul>
          {geweigerd.map(({ naam, recht, faults }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one right of one person may be refused twice
            <li key={at}>
              <span className="strong">{`${naam}, ${recht}`}</span>{' '}
              {faults.map(faultText).join(' ')}
            </li>
          ))}
        </ul>
      </section>
      {geweigerd.length < aantallen.geweigerd && (
        <p>{t('afstemming.refusedMore', { count: geweigerd.length })}</p>
      )}
    </Callout>
  );
}
