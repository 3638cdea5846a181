import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { WerkruimteStand } from '../../../shared/contract/werkruimte.ts';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { SecretField } from '../../form/secret-field.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { DossierLijst } from './dossier-lijst.tsx';
import { Herstel } from './herstel.tsx';

type Props = {
  readonly naam: string;
  readonly pad: string;
  /** Why it was locked a moment ago; null when it was not. */
  readonly slot: WerkruimteStand['slot'];
};

/** The door of a Werkdossier: passphrase, or the recovery code with a new passphrase. */
export function OntgrendelScreen({ naam, pad, slot }: Props) {
  const t = useText();
  const [recovering, setRecovering] = useState(false);
  const openOefen = useTell('werkruimte.openOefen');
  useTitle(t('ontgrendel.title', { naam }));
  return (
    <div className="columns">
      <div className="page narrow stack">
        {recovering ? (
          <Herstel onBack={() => setRecovering(false)} />
        ) : (
          <Unlock naam={naam} pad={pad} slot={slot} onForgotten={() => setRecovering(true)} />
        )}
      </div>
      <aside aria-label={t('ontgrendel.others')}>
        <section className="aside-section">
          <h2>{t('ontgrendel.others')}</h2>
          <DossierLijst />
        </section>
        <section className="aside-section">
          <Button className="button wide" onPress={() => void openOefen({})}>
            {t('dossiers.oefen')}
          </Button>
        </section>
      </aside>
    </div>
  );
}

function Unlock({ naam, pad, slot, onForgotten }: Props & { readonly onForgotten: () => void }) {
  const t = useText();
  const form = useFormState({ wachtzin: '' });
  const unlock = useTell('werkruimte.unlock');
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await unlock({ wachtzin: form.answers.wachtzin }).finally(() => setBusy(false));
    form.refuse(result.ok ? [] : result.faults);
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <div>
        <PageHeading>{t('ontgrendel.title', { naam })}</PageHeading>
        {slot === null ? null : <p>{t(`ontgrendel.slot.${slot}`)}</p>}
        <p className="lead">{t('ontgrendel.lead')}</p>
        <p className="hint path">{t('veiligheid.where', { pad })}</p>
      </div>
      <FormFields form={form}>
        <SecretField name="wachtzin" label={t('wachtzin.label')} />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={busy}>
          {t(busy ? 'ontgrendel.busy' : 'ontgrendel.act')}
        </Button>
        <Button className="button quiet" onPress={onForgotten}>
          {t('ontgrendel.forgotten')}
        </Button>
      </div>
    </form>
  );
}
