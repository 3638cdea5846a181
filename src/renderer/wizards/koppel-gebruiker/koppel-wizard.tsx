import type { PersoonDetail } from '../../../shared/contract/persoon.ts';
import type { OrganisatieKeuze } from '../../../shared/contract/sessie.ts';
import { categorieen } from '../../../shared/values/codelijsten.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { nummerText } from '../../parts/number.ts';
import { PersoonFacts } from '../../parts/persoon-facts.tsx';
import { useKept } from '../../sessie/kept.ts';
import { type AppTranslate, useText } from '../../text/use-text.ts';
import { type AnswerRow, CheckAnswers } from '../../wizard/check-answers.tsx';
import { Prepared } from '../../wizard/prepared.tsx';
import { type Step, Wizard } from '../../wizard/wizard.tsx';
import { OrganisatieStep, PeriodeStep } from './koppel-steps.tsx';
import { type KoppelAnswers, useKoppel } from './use-koppel.ts';

type Props = {
  readonly persoon: PersoonDetail;
  readonly organisaties: readonly OrganisatieKeuze[];
};

export function KoppelWizard({ persoon, organisaties }: Props) {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const [index, setIndex] = useKept('koppel stap', 0);
  const koppel = useKoppel(persoon.id);
  const { answers } = koppel.form;
  const chosen = organisaties.find(({ id }) => id === answers.organisatieId);
  const rows = answerRows(answers, chosen, t);
  const steps: readonly [Step, ...Step[]] = [
    {
      title: t('koppel.step1'),
      body: <OrganisatieStep organisaties={organisaties} />,
      proceed: koppel.choose,
    },
    { title: t('koppel.step2'), body: <PeriodeStep />, proceed: koppel.check },
    {
      title: t('wizard.confirm'),
      body: <CheckAnswers rows={rows} onChange={setIndex} />,
      proceed: koppel.act,
    },
  ];
  return (
    <Wizard
      name={t('koppel.title')}
      act={t('koppel.act')}
      form={koppel.form}
      steps={steps}
      index={index}
      onIndex={setIndex}
      onCancel={koppel.cancel}
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
  answers: KoppelAnswers,
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
