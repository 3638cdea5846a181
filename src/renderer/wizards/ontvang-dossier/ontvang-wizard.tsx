import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { MeegaveOverzicht } from '../../../shared/contract/meegave.ts';
import { call, useAsk, useTell } from '../../api.ts';
import { type FormState, useFormState } from '../../form/form-state.tsx';
import { Herstelcode } from '../../form/herstelcode.tsx';
import { MiddelFields } from '../../form/middel-fields.tsx';
import { TextField } from '../../form/text-field.tsx';
import { WachtzinFields } from '../../form/wachtzin-fields.tsx';
import { Callout } from '../../parts/callout.tsx';
import { momentText } from '../../parts/moment-text.ts';
import { useText } from '../../text/use-text.ts';
import { type Step, Wizard } from '../../wizard/wizard.tsx';

type Props = { readonly ontvangst: string; readonly overzicht: MeegaveOverzicht };
type Prepared = Output<'werkruimte.prepareReceived'>;

const noMiddelen = {
  ...{ insz: '', pincode: '', pincodeHerhaald: '', gsm: '', itsmeCode: '' },
  ...{ gebruikersnaam: '', wachtwoordAccount: '' },
};
type OntvangAnswers = typeof noMiddelen & {
  readonly naam: string;
  readonly plaats: string;
  readonly wachtzin: string;
  readonly wachtzinHerhaald: string;
};

export function OntvangWizard(props: Props) {
  const answer = useAsk('werkruimte.list', {});
  if (!answer?.ok) return null;
  return <Making {...props} plaats={answer.value.plaats} />;
}

function Making({ ontvangst, overzicht, plaats }: Props & { readonly plaats: string }) {
  const t = useText();
  const navigate = useNavigate();
  const form = useFormState<OntvangAnswers>({
    ...{ naam: overzicht.naam, plaats, ...noMiddelen, wachtzin: '', wachtzinHerhaald: '' },
  });
  const [index, setIndex] = useState(0);
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const create = useTell('werkruimte.create');
  const steps = useSteps(form, { ontvangst, onPrepared: setPrepared });
  if (prepared === null) {
    return (
      <Wizard
        name={t('ontvang.name')}
        form={form}
        steps={steps}
        act={t('nieuwDossier.act')}
        strip={<Overzicht overzicht={overzicht} />}
        aside={<p className="hint">{t('ontvang.nothingYet')}</p>}
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

/** Whose dossier it is and what is in it: the last moment to see that it is the wrong one. */
function Overzicht({ overzicht }: Pick<Props, 'overzicht'>) {
  const t = useText();
  const { naam, door, op, organisaties, personen } = overzicht;
  return (
    <p className="meegave-strip">
      {t('ontvang.from', { naam, door, op: momentText(op) })}{' '}
      {t('ontvang.holds', { count: personen, organisaties: organisaties.join(', ') })}
    </p>
  );
}

function useSteps(
  form: FormState<OntvangAnswers>,
  given: { readonly ontvangst: string; readonly onPrepared: (prepared: Prepared) => void },
): readonly [Step, ...Step[]] {
  const t = useText();
  const { ontvangst, onPrepared } = given;
  const { naam, plaats, wachtzin, wachtzinHerhaald, ...middelen } = form.answers;
  return [
    {
      title: t('ontvang.step1'),
      body: (
        <div className="stack">
          <TextField name="naam" label={t('nieuwDossier.naam')} hint={t('nieuwDossier.naamHint')} />
          <TextField
            name="plaats"
            label={t('nieuwDossier.plaats')}
            hint={t('nieuwDossier.plaatsHint')}
          />
        </div>
      ),
      proceed: () => call('werkruimte.checkPlaats', { naam, plaats }),
    },
    {
      title: t('ontvang.step2'),
      body: (
        <div className="stack">
          <p className="hint">{t('ontvang.who')}</p>
          <TextField name="insz" label={t('nieuwDossier.insz')} inputMode="numeric" />
          <MiddelFields />
        </div>
      ),
      proceed: () => call('werkruimte.checkOntvanger', { ontvangst, ...middelen }),
    },
    {
      title: t('ontvang.step3'),
      body: (
        <div className="stack">
          <Callout kind="warning" title={t('wachtzin.nobody')} />
          <WachtzinFields woorden={[naam]} />
        </div>
      ),
      async proceed() {
        const result = await call('werkruimte.prepareReceived', {
          ...{ ontvangst, naam, plaats, ...middelen, wachtzin, wachtzinHerhaald },
        });
        if (!result.ok) return result;
        onPrepared(result.value);
        return 'left';
      },
    },
  ];
}
