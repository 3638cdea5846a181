import { KLOK_AFWIJKING_SECONDEN } from '../../../shared/values/simulatie.ts';
import { useAsk } from '../../api.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly kaart: string;
  /** Seconds that the clock of this phone is ahead. */
  readonly drift: number;
};

/** The authenticator app: whose account, the code of now, and how long it still stands. */
export function Authenticator({ kaart, drift }: Props) {
  const t = useText();
  const answer = useAsk(
    'aanmelding.oefenapp',
    { kaart, afwijking: drift },
    { every: 1000, keep: true, forget: true },
  );
  const app = answer?.ok ? answer.value : undefined;
  return (
    <div className="phone">
      <div className="screen">
        {app !== undefined && (
          <>
            <p className="hint">{app.label}</p>
            <p className="totp">{`${app.code.slice(0, 3)} ${app.code.slice(3)}`}</p>
            <progress
              className="totp-left"
              max={30}
              value={app.seconden}
              aria-label={t('code.app.progress')}
            />
            <p className="hint">{t('code.app.left', { seconden: app.seconden })}</p>
            <p className="hint">{t(clockOf(app.afwijking))}</p>
          </>
        )}
      </div>
    </div>
  );
}

/** Of the code that is shown: main's answer says both, so that they never belong to two moments. */
function clockOf(afwijking: number) {
  if (afwijking === 0) return 'code.app.clockNow' as const;
  if (afwijking === -KLOK_AFWIJKING_SECONDEN) return 'simulatie.klok.achter' as const;
  if (afwijking === KLOK_AFWIJKING_SECONDEN) return 'simulatie.klok.voor' as const;
  return afwijking < 0 ? ('code.app.clockBehind' as const) : ('code.app.clockAhead' as const);
}
