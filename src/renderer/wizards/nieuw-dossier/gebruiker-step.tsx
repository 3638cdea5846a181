import { geslachten } from '../../../shared/values/codelijsten.ts';
import { MiddelFields } from '../../form/middel-fields.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useText } from '../../text/use-text.ts';

/** The first beheerder, and what he signs in with in the simulation. */
export function GebruikerStep() {
  const t = useText();
  const sexes = geslachten.map((id) => ({ id, naam: t(`geslacht.${id}`) }));
  return (
    <div className="stack">
      <p className="hint">{t('nieuwDossier.who')}</p>
      <TextField name="insz" label={t('nieuwDossier.insz')} inputMode="numeric" />
      <TextField name="voornaam" label={t('nieuwDossier.voornaam')} />
      <TextField name="achternaam" label={t('nieuwDossier.achternaam')} />
      <SelectField name="geslacht" label={t('veld.geslacht')} options={sexes} />
      <MiddelFields />
    </div>
  );
}
