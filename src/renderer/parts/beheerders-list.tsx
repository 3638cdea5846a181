import { Clock, Mail, Phone } from 'lucide-react';
import type { BeheerderContact } from '../../shared/contract/toegang.ts';
import { useStand } from '../frame/use-stand.ts';
import { day, daysUntil } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { telefoonText } from './telefoon.ts';

/** From how many days before the end on, and how loud: finding a successor takes time. */
const HORIZONS = [
  [30, 'urgent'],
  [60, 'warning'],
  [90, ''],
] as const;

/** Who manages, how to reach them, and until when they may. */
export function BeheerdersList(props: { readonly beheerders: readonly BeheerderContact[] }) {
  return (
    <div className="beheerders">
      {props.beheerders.map((een) => (
        <Beheerder key={`${een.naam} ${een.rol}`} een={een} />
      ))}
    </div>
  );
}

function Beheerder({ een }: { readonly een: BeheerderContact }) {
  const t = useText();
  const telefoon = telefoonText(een.telefoon);
  return (
    <div className="beheerder">
      <div>
        <strong className="block">{een.naam}</strong>
        <span className="muted">{t(`hoedanigheid.${een.rol}`)}</span>
      </div>
      <div className="reach">
        {een.email !== null && (
          <span className="icon-word">
            <Mail size={15} aria-hidden />
            {een.email}
          </span>
        )}
        {telefoon !== null && (
          <span className="icon-word">
            <Phone size={15} aria-hidden />
            {telefoon}
          </span>
        )}
        {een.email === null && telefoon === null && (
          <span className="muted">{t('wie.unreachable')}</span>
        )}
      </div>
      <div className="until">
        <span className="muted">{t('wie.ends', { datum: day(een.einddatum) })}</span>
        <EindeTag einddatum={een.einddatum} />
      </div>
    </div>
  );
}

/** Warns 90, 60 and 30 days before the end, each time louder; before that it says nothing. */
export function EindeTag({ einddatum }: { readonly einddatum: string }) {
  const t = useText();
  const stand = useStand();
  if (stand === undefined) return null;
  const count = daysUntil(stand.vandaag, einddatum);
  const horizon = HORIZONS.find(([days]) => count <= days);
  if (horizon === undefined) return null;
  return (
    <span className={`tag ${horizon[1]}`}>
      <Clock size={13} aria-hidden />
      {t('wie.endsIn', { count })}
    </span>
  );
}
