import { Link } from '@tanstack/react-router';
import { FolderInput, FolderOpen, FolderPlus } from 'lucide-react';
import type { FormEvent } from 'react';
import { Button } from 'react-aria-components';
import { useAsk, useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { DossierLijst } from './dossier-lijst.tsx';

/** Where real work begins: a new dossier, one of the last, or one from elsewhere. */
export function DossiersScreen() {
  const t = useText();
  useTitle(t('dossiers.title'));
  return (
    <div className="page narrow stack">
      <div>
        <PageHeading>{t('dossiers.title')}</PageHeading>
        <p className="lead">{t('dossiers.intro')}</p>
      </div>
      <div className="row">
        <Link to="/dossiers/nieuw" className="button primary">
          <FolderPlus size={16} aria-hidden />
          {t('dossiers.make')}
        </Link>
        <Link to="/dossiers/ontvang" className="button">
          <FolderInput size={16} aria-hidden />
          {t('ontvang.open')}
        </Link>
      </div>
      <section className="dossier-part">
        <h2>{t('dossiers.recent')}</h2>
        <DossierLijst />
      </section>
      <Elsewhere />
    </div>
  );
}

/** The page cannot look at folders: a path is typed, or the shell lets one point at it. */
function Elsewhere() {
  const t = useText();
  const form = useFormState({ plaats: '' });
  const openFrom = useTell('werkruimte.openFrom');
  const chooseFolder = useTell('werkruimte.chooseFolder', { quiet: true });
  const answer = useAsk('werkruimte.list', {});
  const canPoint = answer?.ok === true && answer.value.kanKiezen;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const result = await openFrom(form.answers);
    form.refuse(result.ok ? [] : result.faults);
  }
  async function point() {
    const chosen = await chooseFolder({});
    if (chosen.ok && chosen.value.plaats !== null) form.set('plaats', chosen.value.plaats);
  }

  return (
    <form className="dossier-part" onSubmit={submit} noValidate>
      <h2>{t('dossiers.elsewhere')}</h2>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <FormFields form={form}>
        <TextField name="plaats" label={t('dossiers.folder')} hint={t('dossiers.elsewhereHint')} />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button">
          <FolderOpen size={16} aria-hidden />
          {t('dossiers.elsewhereAct')}
        </Button>
        {canPoint && (
          <Button className="button quiet" onPress={() => void point()}>
            {t('dossiers.point')}
          </Button>
        )}
      </div>
    </form>
  );
}
