import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Fault } from '../../shared/faults.ts';
import { faultsOf, type Result } from '../../shared/result.ts';
import type { Deur } from '../../shared/values/codelijsten.ts';
import { call, useAsk } from '../api.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FormFields, useFormState } from '../form/form-state.tsx';
import { TextField } from '../form/text-field.tsx';
import { useText } from '../text/use-text.ts';

type Props = {
  /** Whose practice card lies in the simulated reader. */
  readonly kaart: string;
  readonly deur: Deur;
  readonly act: string;
  readonly onProved: () => Promise<void>;
  /** Beside the button. */
  readonly children: ReactNode;
};

/** Who one is, once more, by the shortest way: the card is in the reader already. */
export function ProveWithEid({ kaart, deur, act, onProved, children }: Props) {
  const t = useText();
  const answer = useAsk('aanmelding.oefenpersonen', {});
  const owner = answer?.ok ? answer.value.find((one) => one.kaart === kaart) : undefined;
  const form = useFormState({ pincode: '' });
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    // A form inside a dialog of a wizard: React would hand it to the wizard's form too.
    event.stopPropagation();
    if (busy) return;
    setBusy(true);
    const result = await prove({ kaart, deur, pincode: form.answers.pincode });
    setBusy(false);
    form.set('pincode', '');
    const faults: readonly Fault[] = result.ok ? [] : result.faults;
    form.refuse(faults);
    if (faultsOf(faults) === undefined) await onProved();
  }

  if (owner === undefined) return null;
  const naam = `${owner.voornaam} ${owner.naam}`;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <FormFields form={form}>
        <div className="pin">
          <span className="tag sim">{t('tape.word')}</span>
          <TextField
            name="pincode"
            label={t('sessie.prove.pincode')}
            hint={t('sessie.prove.hint', { naam, pincode: owner.pincode })}
            secret
            inputMode="numeric"
          />
        </div>
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary">
          {act}
        </Button>
        {children}
      </div>
    </form>
  );
}

async function prove(given: {
  readonly kaart: string;
  readonly deur: Deur;
  readonly pincode: string;
}): Promise<Result<unknown>> {
  const { kaart, deur, pincode } = given;
  const inserted = { kaart, omgekeerd: false, certificaat: 'geldig' } as const;
  const read = await call('aanmelding.eidLees', { lezer: true, kaart: inserted });
  if (!read.ok) return read;
  return call('aanmelding.eid', { deur, verzoek: read.value.verzoek, pincode });
}
