import { isDatum } from '../../../shared/values/datum.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Voorstel = {
  readonly soort: string;
  readonly cellen: readonly { readonly tekst: string }[];
};

/** The words of a repair: on its button, and for all rows that have one of its kind. */
export function useHerstelText(): {
  one(voorstel: Voorstel): string;
  all(soort: string, aantal: number): string;
} {
  const t = useText();
  const translate = t as unknown as (key: string, options: object) => string;
  return {
    one({ soort, cellen }) {
      const nieuw = cellen.map(({ tekst }) => (isDatum(tekst) ? day(tekst) : tekst)).join(' ');
      return translate(`inlezen.herstel.${soort}`, { nieuw });
    },
    all: (soort, count) =>
      t('inlezen.repairKind', { wat: translate(`inlezen.soort.${soort}`, {}), count }),
  };
}
