import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { WieIsBeheerder as Wie } from '../../shared/contract/toegang.ts';
import { useTell } from '../api.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FormFields, useFormState } from '../form/form-state.tsx';
import { TextField } from '../form/text-field.tsx';
import { day } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { functieText } from './functie-text.ts';
import { nummerText } from './number.ts';
import { telefoonText } from './telefoon.ts';

/** 'Wie is de lokale beheerder?': of the organisaties one works for, and of any other by number. */
export function WieIsBeheerder({ known }: { readonly known: readonly Wie[] }) {
  const t = useText();
  const [found, setFound] = useState<Wie | null>(null);
  const form = useFormState({ ondernemingsnummer: '' });
  const find = useTell('toegang.findBeheerders');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const result = await find(form.answers);
    form.refuse(result.ok ? [] : result.faults);
    setFound(result.ok ? result.value : null);
  }

  return (
    <section className="stack" aria-labelledby="wie">
      <h2 id="wie">{t('wie.title')}</h2>
      {known.map((wie) => (
        <Beheerders key={wie.ondernemingsnummer} wie={wie} />
      ))}
      <form className="stack" onSubmit={submit} noValidate>
        <ErrorSummary faults={form.faults} refusals={form.refusals} />
        <FormFields form={form}>
          <div className="pin">
            <TextField
              name="ondernemingsnummer"
              label={t('wie.number')}
              hint={t('wie.numberHint')}
              inputMode="numeric"
            />
          </div>
        </FormFields>
        <div className="row">
          <Button type="submit" className="button">
            {t('wie.find')}
          </Button>
        </div>
      </form>
      <div aria-live="polite">{found !== null && <Beheerders wie={found} />}</div>
    </section>
  );
}

function Beheerders({ wie }: { readonly wie: Wie }) {
  const t = useText();
  return (
    <div className="card">
      <header>
        <div>
          <h3>{wie.organisatie}</h3>
          <p className="hint">{nummerText(wie.ondernemingsnummer)}</p>
        </div>
      </header>
      <div className="card-body">
        <dl className="summary">
          {wie.beheerders.map((een) => (
            <div key={`${een.naam} ${een.rol}`}>
              <dt>{t(`hoedanigheid.${een.rol}`)}</dt>
              <dd>
                {een.naam}
                <span className="hint block">
                  {[een.email, telefoonText(een.telefoon)]
                    .filter((one) => one !== null)
                    .join(' · ')}
                </span>
              </dd>
              <dd className="action muted">{t('kies.until', { datum: day(een.einddatum) })}</dd>
            </div>
          ))}
          {wie.beheerders.length === 0 && (
            <div>
              <dt>{t('hoedanigheid.beheerder')}</dt>
              <dd>{t('wie.none')}</dd>
            </div>
          )}
          {wie.vertegenwoordigers.map((een) => (
            <div key={een.naam}>
              <dt>{t('hoedanigheid.wettelijkVertegenwoordiger')}</dt>
              <dd>
                {een.naam}
                <span className="hint block">{functieText(een.functie, t)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  );
}
