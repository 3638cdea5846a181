import { Check, CircleMinus, Clock, Contrast } from 'lucide-react';
import type { StatusWerkstroom } from '../../shared/values/codelijsten.ts';
import { daysUntil } from '../text/format.ts';
import { useText } from '../text/use-text.ts';

/** From so many days before the end on, a grant is shown as ending. */
const SOON_DAYS = 60;

export function StatusTag({ status }: { readonly status: StatusWerkstroom }) {
  const t = useText();
  return status === 'actief' ? (
    <span className="tag ok">
      <Check size={13} aria-hidden />
      {t('status.actief')}
    </span>
  ) : (
    <span className="tag waiting">
      <Contrast size={13} aria-hidden />
      {t('status.inAfwachting')}
    </span>
  );
}

export type Fase =
  | 'inAfwachting'
  | 'gestopt'
  | 'geeindigd'
  | 'binnenkort'
  | 'begintLater'
  | 'actief';

export function faseOf(
  what: {
    readonly status: StatusWerkstroom;
    readonly begindatum: string;
    readonly einddatum: string;
    readonly gestopt?: unknown;
  },
  today: string,
): Fase {
  const never = what.einddatum < what.begindatum;
  if (never || what.einddatum < today) return what.gestopt ? 'gestopt' : 'geeindigd';
  if (what.status === 'inAfwachting') return 'inAfwachting';
  if (what.begindatum > today) return 'begintLater';
  return daysUntil(today, what.einddatum) <= SOON_DAYS ? 'binnenkort' : 'actief';
}

type FaseProps = { readonly fase: Fase; readonly einddatum: string; readonly today: string };

/** Icon and word on tint, never colour alone. */
export function FaseTag({ fase, einddatum, today }: FaseProps) {
  const t = useText();
  if (fase === 'inAfwachting' || fase === 'actief') return <StatusTag status={fase} />;
  if (fase === 'binnenkort') {
    return (
      <span className="tag warning">
        <Clock size={13} aria-hidden />
        {t('status.nogDagen', { count: daysUntil(today, einddatum) })}
      </span>
    );
  }
  const Icon = fase === 'begintLater' ? Clock : CircleMinus;
  return (
    <span className="tag">
      <Icon size={13} aria-hidden />
      {t(`status.${fase}`)}
    </span>
  );
}
