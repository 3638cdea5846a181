import { Callout } from '../parts/callout.tsx';
import { useText } from '../text/use-text.ts';
import { SecretField } from './secret-field.tsx';
import { TextField } from './text-field.tsx';

/** What somebody signs in with in the simulation of a Werkdossier; never anything real. */
export function MiddelFields() {
  const t = useText();
  return (
    <>
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
      <TextField
        name="gebruikersnaam"
        label={t('nieuwDossier.account')}
        hint={t('nieuwDossier.accountHint')}
        optional
      />
      <SecretField
        name="wachtwoordAccount"
        label={t('nieuwDossier.accountWachtwoord')}
        hint={t('nieuwDossier.accountWachtwoordHint')}
        optional
      />
    </>
  );
}
