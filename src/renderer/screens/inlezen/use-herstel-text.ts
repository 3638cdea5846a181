import { isDatum } from '../../../shared/values/datum.ts';
import { formatInsz, type Insz } from '../../../shared/values/insz.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Cel = { readonly veld: string; readonly tekst: string };
type Voorstel = { readonly soort: string; readonly cellen: readonly Cel[] };

/** The words of a repair: on its button, and for all rows that have one of its kind. */
export function useHerstelText(): {
  one(voorstel: Voorstel): string;
  all(soort: string, aantal: number): string;
  kind(soort: string): string;
} {
  const t = useText();
  const translate = t as unknown as (key: string, options: object) => string;
  return {
    one({ soort, cellen }) {
      const nieuw = cellen.map(shown).join(' ');
      return translate(`inlezen.herstel.${soort}`, { nieuw });
    },
    kind: (soort) => translate(`inlezen.soort.${soort}`, {}),
    all: (soort, count) =>
      t('inlezen.repairKind', { wat: translate(`inlezen.soort.${soort}`, {}), count }),
  };
}

function shown({ veld, tekst }: Cel): string {
  if (isDatum(tekst)) return day(tekst);
  const isNumber = veld === 'insz' && /^\d{11}$/.test(tekst);
  return isNumber ? formatInsz(tekst as Insz) : tekst;
}
