import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import { call, useAsk, useTell } from '../../api.ts';
import { type FormState, useFormState } from '../../form/form-state.tsx';
import { Herstelcode } from '../../form/herstelcode.tsx';
import { useText } from '../../text/use-text.ts';
import { type Step, Wizard } from '../../wizard/wizard.tsx';
import {
  type DossierAnswers,
  dossierAnswers,
  dossierPart,
  gebruikerPart,
} from './dossier-answers.ts';
import { DossierStep } from './dossier-step.tsx';
import { GebruikerStep } from './gebruiker-step.tsx';
import { WachtzinStep } from './wachtzin-step.tsx';

type Prepared = Output<'werkruimte.prepare'>;

/** A new Werkdossier: three steps, then the recovery code. Nothing is on the disk before the end. */
export function NieuwDossier() {
  const answer = useAsk('werkruimte.list', {});
  if (!answer?.ok) return null;
  return <Making plaats={answer.value.plaats} />;
}

function Making({ plaats }: { readonly plaats: string }) {
  const t = useText();
  const navigate = useNavigate();
  const form = useFormState({ ...dossierAnswers, plaats });
  const [index, setIndex] = useState(0);
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const create = useTell('werkruimte.create');
  const steps = useSteps(form, setPrepared);
  if (prepared === null) {
    return (
      <Wizard
        name={t('nieuwDossier.name')}
        form={form}
        steps={steps}
        act={t('nieuwDossier.act')}
        aside={<p className="hint">{t('dossiers.intro')}</p>}
        index={index}
        onIndex={setIndex}
        onCancel={() => void navigate({ to: '/dossiers' })}
      />
    );
  }
  return (
    <Herstelcode
      naam={form.answers.naam}
      code={prepared.herstelcode}
      act={t('herstelcode.confirm')}
      onCancel={() => setPrepared(null)}
      onConfirm={async (herstelcode) => {
        const result = await create({ ontwerp: prepared.ontwerp, herstelcode });
        if (result.ok) await navigate({ to: '/' });
        return result;
      }}
    />
  );
}

function useSteps(
  form: FormState<DossierAnswers>,
  onPrepared: (prepared: Prepared) => void,
): readonly [Step, ...Step[]] {
  const t = useText();
  const { answers } = form;
  return [
    {
      title: t('nieuwDossier.step1'),
      body: <DossierStep />,
      proceed: () => call('werkruimte.checkDossier', dossierPart(answers)),
    },
    {
      title: t('nieuwDossier.step2'),
      body: <GebruikerStep />,
      proceed: () => call('werkruimte.checkGebruiker', gebruikerPart(answers)),
    },
    {
      title: t('nieuwDossier.step3'),
      body: <WachtzinStep answers={answers} />,
      async proceed() {
        const result = await call('werkruimte.prepare', answers);
        if (!result.ok) return result;
        onPrepared(result.value);
        return 'left';
      },
    },
  ];
}
