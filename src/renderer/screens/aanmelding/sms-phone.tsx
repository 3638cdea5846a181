import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import { useAsk } from '../../api.ts';
import { useSimulatie } from '../../frame/use-simulatie.ts';
import { useText } from '../../text/use-text.ts';
import { GeenBereik } from './geen-bereik.tsx';

/** The messages that arrived, the last on top. */
export function SmsPhone({ owner }: { readonly owner: Oefenpersoon }) {
  const t = useText();
  const answer = useAsk('aanmelding.oefensms', { kaart: owner.kaart });
  const messages = answer?.ok ? answer.value : [];
  const { netwerkGsm } = useSimulatie();
  if (netwerkGsm === 'geenBereik') {
    return (
      <div className="phone">
        <div className="screen" aria-live="polite">
          <GeenBereik middel="sms" />
        </div>
      </div>
    );
  }
  return (
    <div className="phone">
      <div className="screen" aria-live="polite">
        {messages.length === 0 && (
          <p className="hint">
            {owner.smsGeregistreerd
              ? t('code.sms.idle', { naam: owner.voornaam })
              : t('code.sms.noNumber')}
          </p>
        )}
        {messages.map(({ code, op }) => (
          <p key={`${op} ${code}`} className="message">
            {t('code.sms.message', { code })}
          </p>
        ))}
      </div>
    </div>
  );
}
