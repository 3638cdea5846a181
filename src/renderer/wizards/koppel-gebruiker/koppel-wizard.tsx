import { useState } from 'react';
import type { PersoonDetail } from '../../../shared/contract/persoon.ts';
import type { OrganisatieKeuze } from '../../../shared/contract/sessie.ts';
import { faultsOf, ok, refuse } from '../../../shared/result.ts';
import { categorieen } from '../../../shared/values/codelijsten.ts';
import { addYears, type Datum, formatDatum } from '../../../shared/values/datum.ts';
import { MAX_WERKRELATIE_JAREN } from '../../../shared/values/termijnen.ts';
import { call, useTell } from '../../api.ts';
import { missingChoices, useFormState } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { nummerText } from '../../parts/number.ts';
import { PersoonFacts } from '../../parts/persoon-facts.tsx';
import { type AppTranslate, useText } from '../../text/use-text.ts';
import { type AnswerRow, CheckAnswers } from '../../wizard/check-answers.tsx';
import { Prepared } from '../../wizard/prepared.tsx';
import { useToPersoon } from '../../wizard/use-to-persoon.ts';
import { type Step, Wizard } from '../../wizard/wizard.tsx';
import { OrganisatieStep, PeriodeStep } from './koppel-steps.tsx';

type Props = {
  readonly persoon: PersoonDetail;
  readonly organisaties: readonly OrganisatieKeuze[];
};

/** The seed proposes the longest period allowed, from today. */
function firstAnswers(organisatieId: string, vandaag: string) {
  const today = vandaag as Datum;
  return {
    organisatieId,
    categorie: '',
    begindatum: formatDatum(today),
    einddatum: formatDatum(addYears(today, MAX_WERKRELATIE_JAREN)),
    telefoon: '',
    email: '',
  };
}

export function KoppelWizard({ persoon, organisaties }: Props) {
  const t = useText();
  const { organisatie, vandaag } = useOrganisatie();
  const form = useFormState(firstAnswers(organisatie.id, vandaag));
  const [index, setIndex] = useState(0);
  const start = useTell('werkrelatie.start');
  const toPersoon = useToPersoon(persoon.id);
  const { answers } = form;
  const chosen = organisaties.find(({ id }) => id === answers.organisatieId);
  const rows = answerRows(answers, chosen, t);
  const input = { persoonId: persoon.id, ...answers };

  const steps: readonly [Step, ...Step[]] = [
    {
      title: t('koppel.step1'),
      body: <OrganisatieStep organisaties={organisaties} />,
      proceed: async () => {
        const missing = faultsOf(missingChoices(answers, ['organisatieId', 'categorie']));
        return missing === undefined ? ok(null) : refuse(...missing);
      },
    },
    {
      title: t('koppel.step2'),
      body: <PeriodeStep />,
      proceed: () => call('werkrelatie.check', input),
    },
    {
      title: t('wizard.confirm'),
      body: <CheckAnswers rows={rows} onChange={setIndex} />,
      proceed: async () => {
        const result = await start(input);
        if (result.ok) await toPersoon('werkrelatie');
        return result;
      },
    },
  ];
  return (
    <Wizard
      name={t('koppel.title')}
      act={t('koppel.act')}
      form={form}
      steps={steps}
      index={index}
      onIndex={setIndex}
      onCancel={() => void toPersoon()}
      strip={
        <div className="person-strip">
          <PersoonFacts persoon={persoon} organisatieId={organisatie.id} />
        </div>
      }
      aside={
        <Prepared
          rows={[
            [t('veld.organisatie'), chosen?.naam ?? ''],
            [t('veld.categorie'), categorieText(answers.categorie, t)],
            [t('wizard.period'), `${answers.begindatum} – ${answers.einddatum}`],
          ]}
        />
      }
    />
  );
}

function answerRows(
  answers: ReturnType<typeof firstAnswers>,
  chosen: OrganisatieKeuze | undefined,
  t: AppTranslate,
): readonly AnswerRow[] {
  return [
    { label: t('veld.organisatie'), value: chosen?.naam ?? '', step: 0 },
    { label: t('kies.number'), value: chosen ? nummerText(chosen.ondernemingsnummer) : '' },
    { label: t('veld.categorie'), value: categorieText(answers.categorie, t), step: 0 },
    { label: t('veld.begindatum'), value: answers.begindatum, step: 1 },
    { label: t('veld.einddatum'), value: answers.einddatum, step: 1 },
    { label: t('veld.telefoon'), value: answers.telefoon, step: 1 },
    { label: t('veld.email'), value: answers.email, step: 1 },
  ];
}

function categorieText(chosen: string, t: AppTranslate): string {
  const categorie = categorieen.find((one) => one === chosen);
  return categorie === undefined ? '' : t(`categorie.${categorie}`);
}
