import { Link, Navigate, useSearch } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { OndernemingDetail } from '../../../shared/contract/onderneming.ts';
import type { Taal } from '../../../shared/values/codelijsten.ts';
import { useAsk } from '../../api.ts';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { RadioField } from '../../form/radio-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useStand } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { nummerText } from '../../parts/number.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { writeBrief } from '../../text/brief.ts';
import { useText } from '../../text/use-text.ts';
import { BriefActions } from './brief-actions.tsx';
import { BriefPreview } from './brief-preview.tsx';

/** The letter to the legal representative, ready to copy or to print. */
export function BriefScreen() {
  const t = useText();
  const { nummer } = useSearch({ from: '/buiten/beheerder/brief' });
  const answer = useAsk('onderneming.find', { nummer });
  useTitle(t('brief.title'));
  if (answer === undefined) return null;
  if (!answer.ok) return <Navigate to="/beheerder" search={{ nummer }} />;
  const { naam, functies } = answer.value;
  const nobody = !functies.some(({ vertegenwoordigt }) => vertegenwoordigt);
  return (
    <div className="page">
      <div className="not-printed">
        <Link to="/beheerder" search={{ nummer }} className="back">
          <ArrowLeft size={15} aria-hidden />
          {t('brief.back', { organisatie: naam })}
        </Link>
        <PageHeading>{t('brief.title')}</PageHeading>
        <p className="lead">{t('brief.intro')}</p>
      </div>
      {nobody ? (
        <Callout kind="warning" title={t('wie.noneTitle')}>
          <p>{t('brief.nobody')}</p>
        </Callout>
      ) : (
        <Write onderneming={answer.value} />
      )}
    </div>
  );
}

/** Each in its own words: whoever needs the language reads it here first. */
const namen: Record<Taal, string> = { nl: 'Nederlands', fr: 'Français', en: 'English' };

function Write({ onderneming }: { readonly onderneming: OndernemingDetail }) {
  const t = useText();
  const stand = useStand();
  const form = useFormState({
    taal: stand?.taal ?? 'nl',
    vrager: stand?.sessie?.naam ?? '',
    kandidaat: '',
  });
  const { taal, vrager, kandidaat } = form.answers;
  const brief = writeBrief(taal as Taal, { ...gegevensOf(onderneming), vrager, kandidaat });
  return (
    <div className="brief">
      <div className="stack not-printed">
        <FormFields form={form}>
          <RadioField
            name="taal"
            label={t('brief.language')}
            options={(['nl', 'fr', 'en'] as const).map((id) => ({ id, naam: namen[id] }))}
          />
          <TextField name="vrager" label={t('brief.asker')} hint={t('brief.askerHint')} optional />
          <TextField
            name="kandidaat"
            label={t('brief.candidate')}
            hint={t('brief.candidateHint')}
            optional
          />
        </FormFields>
        <BriefActions brief={brief} />
      </div>
      <BriefPreview brief={brief} taal={taal as Taal} />
    </div>
  );
}

function gegevensOf({ naam, ondernemingsnummer, functies, aantal }: OndernemingDetail) {
  return {
    organisatie: naam,
    nummer: nummerText(ondernemingsnummer),
    heeftBeheerder: aantal.hoofdbeheerders + aantal.beheerders > 0,
    vertegenwoordigers: functies
      .filter(({ vertegenwoordigt }) => vertegenwoordigt)
      .map((functie) => ({
        naam: functie.naam,
        functie: functie.functie,
        namens: functie.namens?.naam ?? null,
      })),
  };
}
