import { FileDown } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk, useBusy, useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { Callout } from '../../parts/callout.tsx';
import { ChoiceSelect } from '../../parts/choice-select.tsx';
import { DialogButtons, DialogTitle, FormDialog } from '../../parts/form-dialog.tsx';
import { useMakeBestand } from '../../parts/use-make-bestand.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly organisatieId: string;
  /** The right that it begins with; null for all of them. */
  readonly gebruikersrechtId: string | null;
};

/** The choice that limits nothing; no id is empty. */
const ALLE = '';

/** 'Genereer rapport': who has which right for which context, as a file for a spreadsheet. */
export function RapportDialog(props: Props) {
  const t = useText();
  return (
    <FormDialog
      className="button"
      act={
        <>
          <FileDown size={16} aria-hidden />
          {t('rapport.act')}
        </>
      }
    >
      {(close) => <Form {...props} onClose={close} />}
    </FormDialog>
  );
}

type Gemaakt = Output<'gebruikersrecht.rapport'>;

function useRapport({ organisatieId, gebruikersrechtId }: Props) {
  const [keuze, setKeuze] = useState({ recht: gebruikersrechtId ?? ALLE, departement: ALLE });
  const [volledig, setVolledig] = useState(false);
  const { refused, gemaakt, make } = useMakeBestand<Gemaakt>();
  const masked = useTell('gebruikersrecht.rapport');
  const full = useTell('gebruikersrecht.rapportVolledig');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { recht, departement } = keuze;
    const asked = {
      organisatieId,
      gebruikersrechtId: recht === ALLE ? null : recht,
      departementId: departement === ALLE ? null : departement,
    };
    await make(() => (volledig ? full : masked)(asked));
  }
  return { keuze, setKeuze, volledig, setVolledig, refused, gemaakt, submit };
}

function Form(props: Props & { readonly onClose: () => void }) {
  const t = useText();
  const { onClose } = props;
  const rapport = useRapport(props);
  const { keuze, setKeuze, volledig, setVolledig, refused, gemaakt } = rapport;
  const busy = useBusy();
  const { rechten, departementen } = useKeuzes(props.organisatieId);
  return (
    <form className="stack" onSubmit={rapport.submit} noValidate>
      <DialogTitle>{t('rapport.title')}</DialogTitle>
      <ErrorSummary faults={refused.faults} refusals={refused.count} />
      <p>{t('rapport.text')}</p>
      <ChoiceSelect
        label={t('veld.gebruikersrecht')}
        value={keuze.recht}
        choices={[{ id: ALLE, naam: t('rapport.allRights') }, ...rechten]}
        onChange={(recht) => setKeuze({ ...keuze, recht })}
      />
      <ChoiceSelect
        label={t('veld.departement')}
        value={keuze.departement}
        choices={[{ id: ALLE, naam: t('rapport.allDepartments') }, ...departementen]}
        onChange={(departement) => setKeuze({ ...keuze, departement })}
      />
      <div>
        <Checkbox className="checkbox" isSelected={volledig} onChange={setVolledig}>
          {t('rapport.full')}
        </Checkbox>
        <p className="hint">{t(volledig ? 'rapport.fullHint' : 'rapport.maskedHint')}</p>
      </div>
      <div aria-live="polite">
        {busy && <p className="muted">{t('rapport.busy')}</p>}
        {!busy && gemaakt !== null && <Gereed gemaakt={gemaakt} />}
      </div>
      {gemaakt === null ? (
        <DialogButtons act={t('rapport.make')} onClose={onClose} />
      ) : (
        <div className="row">
          <Button className="button primary" onPress={onClose}>
            {t('undo.close')}
          </Button>
          <Button type="submit" className="button">
            {t('rapport.again')}
          </Button>
        </div>
      )}
    </form>
  );
}

function Gereed({ gemaakt }: { readonly gemaakt: Gemaakt & { readonly uitkomst: string } }) {
  const t = useText();
  const { naam, rijen, uitkomst } = gemaakt;
  if (uitkomst === 'geannuleerd') return <Callout kind="info" title={t('rapport.cancelled')} />;
  return (
    <Callout kind="ok" title={t('rapport.done', { naam })}>
      <p>{t('rapport.rows', { count: rijen })}</p>
    </Callout>
  );
}

function useKeuzes(organisatieId: string) {
  const organisatie = useAsk('organisatie.show', { organisatieId });
  const rechten = useAsk('gebruikersrecht.list', { organisatieId });
  return {
    departementen: organisatie?.ok ? organisatie.value.departementen : [],
    rechten: rechten?.ok ? rechten.value : [],
  };
}
