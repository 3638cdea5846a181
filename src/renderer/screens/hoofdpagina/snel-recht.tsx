import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { OrganisatieKeuze } from '../../../shared/contract/sessie.ts';
import { fault } from '../../../shared/faults.ts';
import { call, useAsk } from '../../api.ts';
import { ComboField } from '../../form/combo-field.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, missingChoices, useFormState } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { useText } from '../../text/use-text.ts';

/** 'Ken een nieuw recht toe aan een persoon in naam van een organisatie': the short way in. */
export function SnelRecht({ organisatie }: { readonly organisatie: OrganisatieKeuze }) {
  const t = useText();
  const organisatieId = organisatie.id;
  const { form, submit } = useSnelRecht(organisatieId);
  const [zoek, setZoek] = useState('');
  const personen = useAsk(
    'persoon.list',
    { organisatieId, zoek, filter: 'alle', pagina: 0 },
    { keep: true },
  );
  const rechten = useAsk('gebruikersrecht.list', { organisatieId });
  return (
    <section className="aside-section" aria-labelledby="snel">
      <h2 id="snel">{t('hoofd.snel')}</h2>
      <p className="hint">{t('hoofd.snelText', { organisatie: organisatie.naam })}</p>
      <form className="stack snel" onSubmit={submit} noValidate>
        <ErrorSummary faults={form.faults} refusals={form.refusals} />
        <FormFields form={form}>
          <ComboField
            name="persoonId"
            label={t('hoofd.persoon')}
            placeholder={t('hoofd.persoonHint')}
            onType={setZoek}
            options={(personen?.ok ? personen.value.rijen : []).map((row) => ({
              id: row.id,
              naam: `${row.voornaam} ${row.naam}`,
              uitleg: row.inszMasker,
            }))}
          />
          <ComboField
            name="recht"
            label={t('recht.label')}
            placeholder={t('hoofd.rechtHint')}
            options={(rechten?.ok ? rechten.value : [])
              .filter((een) => een.toekenbaar)
              .map(({ id, naam }) => ({ id, naam }))}
          />
        </FormFields>
        <Button type="submit" className="button primary wide">
          {t('hoofd.snelAct')}
        </Button>
      </form>
    </section>
  );
}

/** Straight into the wizard of the person's werkrelatie with this organisatie, the right chosen. */
function useSnelRecht(organisatieId: string) {
  const navigate = useNavigate();
  const { vandaag } = useOrganisatie();
  const form = useFormState({ persoonId: '', recht: '' });
  const { persoonId, recht } = form.answers;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const missing = missingChoices(form.answers, ['persoonId', 'recht']);
    form.refuse(missing);
    if (missing.length > 0) return;
    const persoon = await call('persoon.show', { organisatieId, persoonId });
    if (!persoon.ok) return form.refuse(persoon.faults);
    const own = persoon.value.werkrelaties.filter((one) => one.organisatie.id === organisatieId);
    const running = own.find(({ einddatum }) => einddatum >= vandaag);
    if (running === undefined) {
      const [over] = own;
      const why =
        over === undefined
          ? fault('werkrelatie.onbekend')
          : fault('werkrelatie.beeindigd', { einde: over.einddatum });
      return form.refuse([{ ...why, field: 'persoonId' }]);
    }
    await navigate({
      to: '/personen/$persoonId/recht/$werkrelatieId',
      params: { persoonId, werkrelatieId: running.id },
      search: { recht },
    });
  }
  return { form, submit };
}
