import type { OrganisatieKeuze } from '../../../shared/contract/sessie.ts';
import { categorieen } from '../../../shared/values/codelijsten.ts';
import { ComboField } from '../../form/combo-field.tsx';
import { DatumField } from '../../form/datum-field.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { nummerText } from '../../parts/number.ts';
import { useText } from '../../text/use-text.ts';

/** The seed's screen calls the first field 'OrganisationName': the word of the field is used here. */
export function OrganisatieStep(props: { readonly organisaties: readonly OrganisatieKeuze[] }) {
  const t = useText();
  return (
    <>
      <ComboField
        name="organisatieId"
        label={t('veld.organisatie')}
        options={props.organisaties.map((one) => ({
          id: one.id,
          naam: one.naam,
          uitleg: nummerText(one.ondernemingsnummer),
        }))}
      />
      <SelectField
        name="categorie"
        label={t('veld.categorie')}
        options={categorieen.map((id) => ({ id, naam: t(`categorie.${id}`) }))}
      />
    </>
  );
}

export function PeriodeStep() {
  const t = useText();
  return (
    <>
      <div className="two">
        <DatumField name="begindatum" label={t('veld.begindatum')} />
        <DatumField name="einddatum" label={t('veld.einddatum')} hint={t('koppel.max')} />
      </div>
      <div className="two">
        <TextField
          name="telefoon"
          label={t('veld.telefoon')}
          hint={t('koppel.phoneHint')}
          inputMode="tel"
          optional
        />
        <TextField
          name="email"
          label={t('veld.email')}
          hint={t('koppel.emailHint')}
          inputMode="email"
          optional
        />
      </div>
    </>
  );
}
