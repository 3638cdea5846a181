import { FileDown } from 'lucide-react';
import type { FormEvent } from 'react';
import { Button } from 'react-aria-components';
import type { Output } from '../../../shared/contract/contract.ts';
import type { UitvoerKeuze } from '../../../shared/contract/uitvoer.ts';
import { uitvoerKeuzes, uitvoerVormen } from '../../../shared/values/uitvoer.ts';
import { useBusy, useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { RadioField } from '../../form/radio-field.tsx';
import { useOrganisatie, useStand } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { DialogButtons, DialogTitle, FormDialog } from '../../parts/form-dialog.tsx';
import { useMakeBestand } from '../../parts/use-make-bestand.ts';
import { useText } from '../../text/use-text.ts';
import type { LijstVraag } from './lijst-stand.ts';

type Props = {
  readonly vraag: LijstVraag;
  /** How many persons the list shows; undefined until that is known. */
  readonly totaal: number | undefined;
};

/** 'Uitvoeren': persons with their werkrelaties and rights, as a file for a spreadsheet. */
export function UitvoerDialog(props: Props) {
  const t = useText();
  return (
    <FormDialog
      className="button"
      act={
        <>
          <FileDown size={16} aria-hidden />
          {t('uitvoer.act')}
        </>
      }
    >
      {(close) => <UitvoerForm {...props} onClose={close} />}
    </FormDialog>
  );
}

type Gemaakt = Output<'uitvoer.maak'>;

function UitvoerForm({ vraag, totaal, onClose }: Props & { readonly onClose: () => void }) {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const form = useFormState({ keuze: 'lijst', vorm: 'xlsx', nummers: 'masker' });
  const { refused, gemaakt, make } = useMakeBestand<Gemaakt>();
  const masked = useTell('uitvoer.maak');
  const full = useTell('uitvoer.maakVolledig');

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { keuze, vorm, nummers } = form.answers;
    const asked = {
      organisatieId: organisatie.id,
      keuze: keuzeOf(keuze, vraag),
      vorm: uitvoerVormen.find((one) => one === vorm) ?? 'xlsx',
    };
    await make(() => (nummers === 'volledig' ? full : masked)(asked));
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <DialogTitle>{t('uitvoer.title')}</DialogTitle>
      <ErrorSummary faults={refused.faults} refusals={refused.count} />
      <p>{t('uitvoer.text')}</p>
      <FormFields form={form}>
        <Keuzes totaal={totaal} naam={organisatie.naam} />
      </FormFields>
      <Uitkomst gemaakt={gemaakt} />
      {gemaakt === null ? (
        <DialogButtons act={t('uitvoer.make')} onClose={onClose} />
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

function keuzeOf(soort: string | undefined, vraag: LijstVraag): UitvoerKeuze {
  const { zoek, filter, criteria } = vraag;
  const gekozen = uitvoerKeuzes.find((one) => one === soort) ?? 'lijst';
  return gekozen === 'lijst' ? { soort: gekozen, zoek, filter, criteria } : { soort: gekozen };
}

function Keuzes({ totaal, naam }: { readonly totaal: number | undefined; readonly naam: string }) {
  const t = useText();
  const meer = (useStand()?.sessie?.aantalOrganisaties ?? 1) > 1;
  return (
    <>
      <RadioField
        name="keuze"
        label={t('uitvoer.who')}
        options={[
          { id: 'lijst', naam: t('uitvoer.list', { count: totaal ?? 0 }) },
          { id: 'organisatie', naam: t('uitvoer.everybody', { naam }) },
          ...(meer ? [{ id: 'alles', naam: t('uitvoer.allMine') }] : []),
        ]}
      />
      <RadioField
        name="vorm"
        label={t('uitvoer.form')}
        options={[
          { id: 'xlsx', naam: t('uitvoer.xlsx') },
          { id: 'csv', naam: t('uitvoer.csv') },
        ]}
      />
      <RadioField
        name="nummers"
        label={t('afdruk.numbers')}
        hint={t('uitvoer.numbersHint')}
        options={[
          { id: 'masker', naam: t('uitvoer.masked') },
          { id: 'volledig', naam: t('uitvoer.full') },
        ]}
      />
    </>
  );
}

type Klaar = Gemaakt & { readonly uitkomst: string };

function Uitkomst({ gemaakt }: { readonly gemaakt: Klaar | null }) {
  const t = useText();
  const busy = useBusy();
  return (
    <div aria-live="polite">
      {busy && <p className="muted">{t('uitvoer.busy')}</p>}
      {!busy && gemaakt?.uitkomst === 'geannuleerd' && (
        <Callout kind="info" title={t('rapport.cancelled')} />
      )}
      {!busy && gemaakt !== null && gemaakt.uitkomst !== 'geannuleerd' && (
        <Callout kind="ok" title={t('rapport.done', { naam: gemaakt.naam })}>
          <p>
            {t('uitvoer.count', { count: gemaakt.personen })} ·{' '}
            {t('rapport.rows', { count: gemaakt.rijen })}
          </p>
        </Callout>
      )}
    </div>
  );
}
