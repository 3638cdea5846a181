import type { Vergelijking } from '../../../shared/contract/vergelijk.ts';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { useText } from '../../text/use-text.ts';
import { GeefVoorstel } from './geef-voorstel.tsx';

type Props = {
  readonly personen: Vergelijking['personen'];
  readonly organisatieId: string;
};

/** 'Geef zoals collega …': who is the example, and who gets the same. */
export function GeefZoals({ personen, organisatieId }: Props) {
  const t = useText();
  const form = useFormState({ voorbeeld: '', doel: '' });
  const options = personen.map(({ id, naam }) => ({ id, naam }));
  const find = (id: string) => personen.find((persoon) => persoon.id === id);
  const [voorbeeld, doel] = [find(form.answers.voorbeeld), find(form.answers.doel)];
  return (
    <section className="section" aria-labelledby="geef-zoals">
      <h2 id="geef-zoals">{t('geefZoals.title')}</h2>
      <p className="hint">{t('geefZoals.lead')}</p>
      <FormFields form={form}>
        <div className="geef-pair">
          <SelectField name="voorbeeld" label={t('geefZoals.voorbeeld')} options={options} />
          <SelectField
            name="doel"
            label={t('geefZoals.doel')}
            options={options.filter(({ id }) => id !== voorbeeld?.id)}
          />
        </div>
      </FormFields>
      {voorbeeld !== undefined && doel !== undefined && voorbeeld !== doel && (
        <GeefVoorstel key={`${voorbeeld.id} ${doel.id}`} {...{ organisatieId, voorbeeld, doel }} />
      )}
    </section>
  );
}
