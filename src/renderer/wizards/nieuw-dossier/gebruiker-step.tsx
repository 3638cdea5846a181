import { geslachten } from '../../../shared/values/codelijsten.ts';
import { SecretField } from '../../form/secret-field.tsx';
import { SelectField } from '../../form/select-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { Callout } from '../../parts/callout.tsx';
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
      <h2>{t('nieuwDossier.meansTitle')}</h2>
      <Callout kind="info" title={t('tape.word')}>
        <p>{t('nieuwDossier.means')}</p>
      </Callout>
      <SecretField
        name="pincode"
        label={t('nieuwDossier.pincode')}
        hint={t('nieuwDossier.pincodeHint')}
      />
      <SecretField name="pincodeHerhaald" label={t('nieuwDossier.pincodeHerhaald')} />
      <TextField name="gsm" label={t('nieuwDossier.gsm')} inputMode="tel" optional />
      <TextField
        name="itsmeCode"
        label={t('nieuwDossier.itsmeCode')}
        hint={t('nieuwDossier.itsmeCodeHint')}
        inputMode="numeric"
        secret
        optional
      />
    </div>
  );
}
