import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button, Label, Radio, RadioGroup } from 'react-aria-components';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import type { ActiveringMiddel } from '../../../shared/contract/activering.ts';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { isOwn } from './use-oefenpersoon.ts';

const wijzen = ['eid', 'papier'] as const;
export type Bewijswijze = (typeof wijzen)[number];

type Props = {
  readonly middel: ActiveringMiddel;
  readonly owner: Oefenpersoon;
  readonly how: Bewijswijze;
  readonly onHow: (how: Bewijswijze) => void;
  readonly onProved: (activering: string) => void;
};

/** Step 1: with the eID, or with the code on paper of whoever has none. */
export function ActiveerBewijs(props: Props) {
  const t = useText();
  const { owner, how, onHow } = props;
  const { form, submit } = useBewijs(props);
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <div>
        <PageHeading>{t('activeer.bewijs.title')}</PageHeading>
        <p className="lead">
          {t('activeer.bewijs.intro', { naam: `${owner.voornaam} ${owner.naam}` })}
        </p>
      </div>
      {!isOwn(owner) && (
        <RadioGroup
          className="proof-choice"
          value={how}
          onChange={(value) => {
            form.refuse([]);
            onHow(value as Bewijswijze);
          }}
        >
          <Label className="label">{t('activeer.bewijs.how')}</Label>
          {wijzen.map((wijze) => (
            <Radio key={wijze} value={wijze} className="radio">
              {t(`activeer.bewijs.${wijze}`)}
            </Radio>
          ))}
        </RadioGroup>
      )}
      <FormFields form={form}>
        <div className="pin">
          {how === 'eid' ? (
            <TextField
              name="pincode"
              label={t(isOwn(owner) ? 'nieuwDossier.pincode' : 'activeer.bewijs.pincode')}
              hint={
                isOwn(owner)
                  ? t('eigen.pinHint')
                  : t('activeer.bewijs.pincodeHint', { pincode: owner.pincode })
              }
              secret
              inputMode="numeric"
            />
          ) : (
            <TextField
              name="code"
              label={t('activeer.bewijs.code')}
              hint={t('activeer.bewijs.codeHint')}
            />
          )}
        </div>
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary">
          {t('activeer.bewijs.next')}
        </Button>
        <Link to="/" className="button quiet">
          {t('wizard.cancel')}
        </Link>
      </div>
    </form>
  );
}

function useBewijs({ middel, owner, how, onProved }: Props) {
  const form = useFormState({ pincode: '', code: '' });
  const [busy, setBusy] = useState(false);
  const lees = useTell('aanmelding.eidLees', { quiet: true });
  const withEid = useTell('activering.metEid');
  const withPapier = useTell('activering.metPapier');
  const { kaart } = owner;

  async function prove() {
    const { pincode, code } = form.answers;
    if (how === 'papier') return withPapier({ middel, kaart, code });
    const card = { kaart, omgekeerd: false, certificaat: 'geldig' } as const;
    const read = await lees({ lezer: true, kaart: card });
    return read.ok ? withEid({ middel, verzoek: read.value.verzoek, pincode }) : read;
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await prove();
    setBusy(false);
    form.set('pincode', '');
    if (result.ok) onProved(result.value.activering);
    else form.refuse(result.faults);
  }
  return { form, submit };
}
