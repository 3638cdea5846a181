import { Navigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useStand } from '../../frame/use-stand.ts';
import { nummerText } from '../../parts/number.ts';
import { type AppTranslate, useText } from '../../text/use-text.ts';
import { type AnswerRow, CheckAnswers } from '../../wizard/check-answers.tsx';
import { Prepared } from '../../wizard/prepared.tsx';
import { type Step, Wizard } from '../../wizard/wizard.tsx';
import { GegevensStep, OndernemingStep, WieStep } from './stel-aan-steps.tsx';
import { type Aanstelling, useAanstelling } from './use-aanstelling.ts';

/** 'Een Hoofdtoegangsbeheerder aanstellen', for who signed in; whether he may, step 1 decides. */
export function StelAan() {
  const stand = useStand();
  const { nummer } = useSearch({ from: '/buiten/csam/aanstellen' });
  if (stand === undefined) return null;
  if (stand.sessie === null) return <Navigate to="/csam" search={{}} />;
  const given = nummer === undefined ? '' : nummerText(nummer);
  return <StelAanWizard nummer={given} vandaag={stand.vandaag} zelf={stand.sessie.naam} />;
}

type Props = { readonly nummer: string; readonly vandaag: string; readonly zelf: string };

function StelAanWizard(props: Props) {
  const t = useText();
  const [index, setIndex] = useState(0);
  const aanstelling = useAanstelling(props);
  const { form, opened, persoon } = aanstelling;
  return (
    <Wizard
      name={t('csam.appoint')}
      act={t('csam.act')}
      form={form}
      steps={stepsOf(aanstelling, { zelf: props.zelf, onChange: setIndex, t })}
      index={index}
      onIndex={setIndex}
      onCancel={aanstelling.cancel}
      aside={
        <Prepared
          rows={[
            [t('csam.asideOrganisation'), opened?.naam ?? ''],
            [t('csam.asideWho'), persoon?.naam ?? ''],
            [t('wizard.period'), `${form.answers.begindatum} – ${form.answers.einddatum}`],
          ]}
        />
      }
    />
  );
}

type Around = {
  readonly zelf: string;
  readonly onChange: (step: number) => void;
  readonly t: AppTranslate;
};

function stepsOf(aanstelling: Aanstelling, around: Around): readonly [Step, ...Step[]] {
  const { t, zelf, onChange } = around;
  return [
    { title: t('csam.step1'), body: <OndernemingStep />, proceed: aanstelling.open },
    {
      title: t('csam.step2'),
      body: <WieStep form={aanstelling.form} zelf={zelf} />,
      proceed: aanstelling.choose,
    },
    { title: t('csam.step3'), body: <GegevensStep />, proceed: aanstelling.check },
    {
      title: t('wizard.confirm'),
      body: (
        <>
          <CheckAnswers rows={answerRows(aanstelling, t)} onChange={onChange} />
          <p>{t('csam.confirmText')}</p>
        </>
      ),
      proceed: aanstelling.act,
    },
  ];
}

function answerRows({ form, opened, persoon }: Aanstelling, t: AppTranslate): readonly AnswerRow[] {
  const { answers } = form;
  return [
    { label: t('csam.asideOrganisation'), value: opened?.naam ?? '', step: 0 },
    {
      label: t('csam.number'),
      value: opened === null ? '' : nummerText(opened.ondernemingsnummer),
    },
    { label: t('csam.who'), value: persoon?.naam ?? '', step: 1 },
    { label: t('persoon.number'), value: persoon?.inszMasker ?? '' },
    { label: t('veld.email'), value: answers.email, step: 2 },
    { label: t('veld.telefoon'), value: answers.telefoon, step: 2 },
    { label: t('veld.begindatum'), value: answers.begindatum, step: 2 },
    { label: t('veld.einddatum'), value: answers.einddatum, step: 2 },
  ];
}
