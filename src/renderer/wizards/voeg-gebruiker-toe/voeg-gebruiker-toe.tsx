import { geslachten } from '../../../shared/values/codelijsten.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { inszText } from '../../parts/number.ts';
import { useKept } from '../../sessie/kept.ts';
import { type AppTranslate, useText } from '../../text/use-text.ts';
import { type AnswerRow, CheckAnswers } from '../../wizard/check-answers.tsx';
import { Prepared } from '../../wizard/prepared.tsx';
import { type Step, Wizard } from '../../wizard/wizard.tsx';
import { DetailsStep } from './details-step.tsx';
import { IdentificatieStep } from './identificatie-step.tsx';
import { useVoegToe, type VoegToe } from './use-voeg-toe.ts';

/** 'Voeg gebruiker toe' in the three steps of the seed. */
export function VoegGebruikerToe() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const [index, setIndex] = useKept('voeg stap', 0);
  const voeg = useVoegToe();
  const { form, found } = voeg;
  const steps: readonly [Step, ...Step[]] = [
    {
      title: t('voeg.step1'),
      body: <IdentificatieStep onChoose={(insz) => form.set('insz', insz)} />,
      proceed: voeg.lookUp,
    },
    {
      title: t('voeg.step2'),
      body: found && <DetailsStep found={found} onReload={voeg.lookUp} form={form} />,
      proceed: voeg.check,
    },
    {
      title: t('wizard.confirm'),
      body: <CheckAnswers rows={answerRows(voeg, t)} onChange={setIndex} />,
      proceed: voeg.act,
    },
  ];
  return (
    <Wizard
      name={t('voeg.title')}
      act={t('voeg.act')}
      form={form}
      steps={steps}
      index={index}
      onIndex={setIndex}
      onCancel={voeg.cancel}
      aside={
        <Prepared
          rows={[
            [t('persoon.number'), numberOf(voeg)],
            [t('veld.naam'), `${form.answers.voornaam} ${form.answers.naam}`.trim()],
            [t('wizard.forOrganisatie'), organisatie.naam],
          ]}
        />
      }
    />
  );
}

/** What was refused is not prepared. */
function numberOf({ form, found }: VoegToe): string {
  if (form.faults.some(({ field }) => field === 'insz')) return '';
  return found === null ? form.answers.insz : inszText(found.insz);
}

function sexOf(geslacht: string, t: AppTranslate): string {
  const code = geslachten.find((one) => one === geslacht);
  return code === undefined ? geslacht : t(`geslacht.${code}`);
}

function answerRows(voeg: VoegToe, t: AppTranslate): readonly AnswerRow[] {
  const { found } = voeg;
  const { answers } = voeg.form;
  // What the register gave cannot be changed here.
  const own = found?.bron === 'VKBP' ? {} : { step: 1 };
  return [
    { label: t('persoon.number'), value: numberOf(voeg), step: 0 },
    { label: t('veld.voornaam'), value: answers.voornaam, ...own },
    { label: t('veld.naam'), value: answers.naam, ...own },
    { label: t('veld.geboortedatum'), value: answers.geboortedatum, ...own },
    { label: t('veld.geslacht'), value: sexOf(answers.geslacht, t), ...own },
    { label: t('veld.roepnaam'), value: answers.roepnaam, step: 1 },
    { label: t('veld.initialen'), value: answers.initialen, step: 1 },
    { label: t('persoon.bron'), value: found === null ? '' : t(`bron.${found.bron}`) },
    { label: t('persoon.reden'), value: answers.reden, step: 1 },
  ];
}
