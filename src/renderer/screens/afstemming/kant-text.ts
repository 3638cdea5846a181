import type { AfstemmingKant, AfstemmingUitkomst } from '../../../shared/contract/afstemming.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

/** How one side of a right looks, on one line. */
export function useKantText(): (kant: AfstemmingKant) => string {
  const t = useText();
  return ({ profiel, contexten, begindatum, einddatum }) => {
    const parts = [
      profiel ?? '',
      contexten.join(', '),
      begindatum === null && einddatum === null
        ? ''
        : `${begindatum === null ? '…' : day(begindatum)} – ${einddatum === null ? '…' : day(einddatum)}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? t('afstemming.leeg') : parts.join(' · ');
  };
}

/** One field of which the two sides differ. */
export function useVerschilText() {
  const t = useText();
  const translate = t as unknown as (key: string) => string;
  const shown = (veld: string, value: string | null): string => {
    if (value === null || value === '') return t('afstemming.leeg');
    if (veld === 'begindatum' || veld === 'einddatum') return day(value);
    const isCode = value === 'actief' || value === 'inAfwachting';
    return veld === 'status' && isCode ? translate(`status.${value}`) : value;
  };
  return ({ veld, hier, daar }: AfstemmingUitkomst['verschillen'][number]): string =>
    t('afstemming.difference', {
      veld: translate(`veld.${veld}`),
      ...{ hier: shown(veld, hier), daar: shown(veld, daar) },
    });
}
