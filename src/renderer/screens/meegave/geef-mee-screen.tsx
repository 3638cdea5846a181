import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { WachtzinFields } from '../../form/wachtzin-fields.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useSaveBestand } from '../../parts/use-save-bestand.ts';
import { useText } from '../../text/use-text.ts';
import { EerderMeegegeven } from './eerder-meegegeven.tsx';

type Uitkomst = 'bewaard' | 'nietBewaard' | null;

/** 'Dossier meegeven': the whole dossier as a sealed file, for a colleague. */
export function GeefMeeScreen() {
  const t = useText();
  const [uitkomst, setUitkomst] = useState<Uitkomst>(null);
  const { organisatie } = useOrganisatie();
  useTitle(t('meegave.title'));
  return (
    <div className="page narrow stack">
      <div>
        <PageHeading>{t('meegave.title')}</PageHeading>
        <p className="lead">{t('meegave.lead')}</p>
      </div>
      {uitkomst === null ? (
        <Geef organisatieId={organisatie.id} onMade={setUitkomst} />
      ) : (
        <Gemaakt uitkomst={uitkomst} onAgain={() => setUitkomst(null)} />
      )}
      <EerderMeegegeven organisatieId={organisatie.id} />
    </div>
  );
}

type GeefProps = {
  readonly organisatieId: string;
  readonly onMade: (uitkomst: Uitkomst) => void;
};

function Geef({ organisatieId, onMade }: GeefProps) {
  const t = useText();
  const form = useFormState({ voor: '', wachtzin: '', wachtzinHerhaald: '' });
  const geef = useTell('meegave.geef');
  const save = useSaveBestand();
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await geef({ organisatieId, ...form.answers }).finally(() => setBusy(false));
    if (!result.ok) return form.refuse(result.faults);
    const saved = await save(result.value.bestand);
    if (saved.uitkomst === 'geweigerd') return form.refuse(saved.faults);
    onMade(saved.uitkomst === 'geannuleerd' ? 'nietBewaard' : 'bewaard');
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <Callout kind="warning" title={t('meegave.full')}>
        <p>{t('meegave.fullText')}</p>
      </Callout>
      <FormFields form={form}>
        <TextField name="voor" label={t('meegave.voor')} hint={t('meegave.voorHint')} optional />
        <WachtzinFields woorden={[form.answers.voor]} />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={busy}>
          {t('meegave.act')}
        </Button>
        <span role="status" className="muted">
          {busy ? t('meegave.making') : ''}
        </span>
      </div>
    </form>
  );
}

function Gemaakt(props: { readonly uitkomst: Uitkomst; readonly onAgain: () => void }) {
  const t = useText();
  const saved = props.uitkomst === 'bewaard';
  return (
    <div className="stack" role="status">
      {saved ? (
        <Callout kind="ok" title={t('meegave.made')}>
          <p>{t('meegave.saved')}</p>
          <p>{t('meegave.madeText')}</p>
        </Callout>
      ) : (
        <Callout kind="info" title={t('meegave.notSaved')} />
      )}
      <div className="row">
        <Button className="button" autoFocus onPress={props.onAgain}>
          {t('meegave.again')}
        </Button>
      </div>
    </div>
  );
}
