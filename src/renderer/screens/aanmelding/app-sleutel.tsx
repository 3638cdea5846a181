import { useAsk } from '../../api.ts';
import { useText } from '../../text/use-text.ts';

/** The key of the practice phone, to type into an authenticator app of one's own. */
export function AppSleutel({ kaart }: { readonly kaart: string }) {
  const t = useText();
  const answer = useAsk('aanmelding.oefenapp', { kaart, afwijking: 0 });
  if (!answer?.ok) return null;
  const { label, sleutel, adres } = answer.value;
  return (
    <div className="stack-small app-key">
      <p>{t('code.app.ownApp')}</p>
      <p className="strong">{label}</p>
      <p className="hint">{t('code.app.key')}</p>
      <code>{sleutel}</code>
      <p className="hint">{t('code.app.address')}</p>
      <code>{adres}</code>
    </div>
  );
}
