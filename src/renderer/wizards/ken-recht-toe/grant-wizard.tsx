import { useOrganisatie } from '../../frame/use-stand.ts';
import { PersoonFacts } from '../../parts/persoon-facts.tsx';
import { useKept } from '../../sessie/kept.ts';
import { type AppTranslate, useText } from '../../text/use-text.ts';
import { type AnswerRow, CheckAnswers } from '../../wizard/check-answers.tsx';
import { type Step, Wizard } from '../../wizard/wizard.tsx';
import { GrantDetailsStep } from './grant-details-step.tsx';
import { GrantPrepared } from './grant-prepared.tsx';
import { SelectRechtStep } from './select-recht-step.tsx';
import { type Grant, type GrantProps, useGrant } from './use-grant.ts';

/** Three steps for a new grant; a change begins at its details, for its right stays. */
export function GrantWizard(props: GrantProps) {
  const { persoon, werkrelatie, rechten, changing } = props;
  const t = useText();
  const { organisatie, vandaag } = useOrganisatie();
  const [index, setIndex] = useKept('recht stap', 0);
  const grant = useGrant(props);
  const select: Step = {
    title: t('recht.step1'),
    body: <SelectRechtStep rechten={rechten} werkrelatie={werkrelatie} />,
    proceed: grant.chooseRecht,
  };
  const details: Step = {
    title: t('recht.step2'),
    body: grant.recht && <GrantDetailsStep recht={grant.recht} werkrelatie={werkrelatie} />,
    proceed: grant.check,
  };
  const confirm: Step = {
    title: t('wizard.confirm'),
    body: <CheckAnswers rows={answerRows(props, grant, t)} onChange={setIndex} />,
    proceed: grant.act,
  };
  return (
    <Wizard
      name={t(changing === null ? 'recht.title' : 'recht.changeTitle')}
      act={t(changing === null ? 'recht.act' : 'recht.changeAct')}
      form={grant.form}
      steps={changing === null ? [select, details, confirm] : [details, confirm]}
      index={index}
      onIndex={setIndex}
      onCancel={grant.cancel}
      strip={
        <div className="person-strip">
          <PersoonFacts persoon={persoon} organisatieId={organisatie.id} />
        </div>
      }
      aside={
        <GrantPrepared
          grant={grant}
          werkrelatie={werkrelatie}
          today={vandaag}
          choosing={changing === null && index === 0}
        />
      }
    />
  );
}

function answerRows(props: GrantProps, grant: Grant, t: AppTranslate): readonly AnswerRow[] {
  const { werkrelatie, changing } = props;
  const { form, recht, names } = grant;
  const step = changing === null ? 1 : 0;
  const profiel = { label: t('veld.profiel'), value: form.answers.profiel, step };
  const context = {
    label: recht?.context.label ?? t('recht.departementen'),
    value: names.join(', '),
    step,
  };
  return [
    { label: t('veld.organisatie'), value: werkrelatie.organisatie.naam },
    { label: t('veld.categorie'), value: t(`categorie.${werkrelatie.categorie}`) },
    {
      label: t('recht.label'),
      value: recht?.naam ?? '',
      ...(changing === null ? { step: 0 } : {}),
    },
    { label: t('veld.begindatum'), value: form.answers.begindatum, step },
    { label: t('veld.einddatum'), value: form.answers.einddatum, step },
    ...(recht?.profielen.length ? [profiel] : []),
    ...(recht?.context.soort === 'geen' ? [] : [context]),
  ];
}
