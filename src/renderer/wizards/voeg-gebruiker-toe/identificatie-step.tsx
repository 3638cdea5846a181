import { TextField } from '../../form/text-field.tsx';
import { useStand } from '../../frame/use-stand.ts';
import { useText } from '../../text/use-text.ts';
import { Oefennummers } from './oefennummers.tsx';

type Props = { readonly onChoose: (insz: string) => void };

export function IdentificatieStep({ onChoose }: Props) {
  const t = useText();
  const stand = useStand();
  return (
    <>
      <div className="pin">
        <TextField
          name="insz"
          label={t('voeg.insz')}
          hint={t(stand?.soort === 'werk' ? 'voeg.inszHint' : 'voeg.inszPractice')}
          inputMode="numeric"
        />
      </div>
      <p className="muted">{t('voeg.fetched')}</p>
      <Oefennummers onChoose={onChoose} />
    </>
  );
}
