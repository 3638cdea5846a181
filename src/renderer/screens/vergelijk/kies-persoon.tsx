import { useEffect, useState } from 'react';
import { useAsk } from '../../api.ts';
import { ComboField } from '../../form/combo-field.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { useText } from '../../text/use-text.ts';

type Props = { readonly chosen: readonly string[]; readonly onAdd: (id: string) => void };

/** One more column; whoever stands there already is not offered again. */
export function KiesPersoon({ chosen, onAdd }: Props) {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const [zoek, setZoek] = useState('');
  const form = useFormState({ persoon: '' });
  const answer = useAsk(
    'persoon.list',
    { organisatieId: organisatie.id, zoek, filter: 'alle', pagina: 0 },
    { keep: true },
  );
  const { persoon } = form.answers;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each choice, whoever listens
  useEffect(() => {
    if (persoon !== '') onAdd(persoon);
  }, [persoon]);
  return (
    <FormFields form={form}>
      <ComboField
        name="persoon"
        label={t('vergelijk.add')}
        placeholder={t('hoofd.persoonHint')}
        onType={setZoek}
        searching={answer === undefined}
        options={(answer?.ok ? answer.value.rijen : [])
          .filter(({ id }) => !chosen.includes(id))
          .map((row) => ({
            id: row.id,
            naam: `${row.voornaam} ${row.naam}`,
            uitleg: row.inszMasker,
          }))}
      />
    </FormFields>
  );
}
