import { doelgroepen } from '../../../shared/values/codelijsten.ts';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useText } from '../../text/use-text.ts';

/** Its name and place, and the organisatie it is about. */
export function DossierStep() {
  const t = useText();
  const groups = doelgroepen.map((id) => ({ id, naam: t(`doelgroep.${id}`) }));
  return (
    <div className="stack">
      <TextField name="naam" label={t('nieuwDossier.naam')} hint={t('nieuwDossier.naamHint')} />
      <TextField
        name="plaats"
        label={t('nieuwDossier.plaats')}
        hint={t('nieuwDossier.plaatsHint')}
      />
      <TextField
        name="ondernemingsnummer"
        label={t('veld.ondernemingsnummer')}
        hint={t('nieuwDossier.manual')}
        inputMode="numeric"
      />
      <TextField name="organisatie" label={t('nieuwDossier.organisatie')} />
      <TextField name="adres" label={t('nieuwDossier.adres')} />
      <SelectField name="doelgroep" label={t('nieuwDossier.doelgroep')} options={groups} />
      <TextField
        name="departementen"
        label={t('nieuwDossier.departementen')}
        hint={t('nieuwDossier.departementenHint')}
        optional
      />
    </div>
  );
}
