import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { Button } from 'react-aria-components';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import type { CodeMiddel } from '../../../shared/contract/aanmelding-code.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { isOwn } from './use-oefenpersoon.ts';

type Props = {
  readonly deur: Deur;
  readonly middel: CodeMiddel;
  readonly owner: Oefenpersoon;
  /** The password is right: a code is asked. */
  readonly onAsked: (verzoek: string) => void;
};

export function WachtwoordForm({ deur, middel, owner, onAsked }: Props) {
  const t = useText();
  const form = useFormState({ gebruikersnaam: '', wachtwoord: '' });
  const start = useTell('aanmelding.wachtwoord');
  const own = isOwn(owner);
  const title = t(`middel.${middel}.title`);
  useTitle(title);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const result = await start({ deur, middel, ...form.answers });
    if (result.ok) return onAsked(result.value.verzoek);
    form.set('wachtwoord', '');
    form.refuse(result.faults);
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <div>
        <p className="hint">{title}</p>
        <PageHeading>{t('code.title')}</PageHeading>
        <p className="lead">{t('code.intro', { naam: `${owner.voornaam} ${owner.naam}` })}</p>
      </div>
      <FormFields form={form}>
        <div className="account stack">
          <TextField
            name="gebruikersnaam"
            label={t(own ? 'eigen.gebruikersnaam' : 'code.gebruikersnaam')}
            {...(own ? {} : { hint: t('code.shown', { waarde: owner.gebruikersnaam }) })}
          />
          <TextField
            name="wachtwoord"
            label={t(own ? 'eigen.wachtwoord' : 'code.wachtwoord')}
            {...(own ? {} : { hint: t('code.shown', { waarde: owner.wachtwoord }) })}
            secret
          />
        </div>
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary">
          {t('code.next')}
        </Button>
        <Link to="/" className="button quiet">
          {t('wizard.cancel')}
        </Link>
      </div>
    </form>
  );
}
