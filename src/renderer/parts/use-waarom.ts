import type { VertegenwoordigingReden } from '../../shared/values/codelijsten.ts';
import { day } from '../text/format.ts';
import { useText } from '../text/use-text.ts';
import { functieText } from './functie-text.ts';

type Reden = {
  readonly reden: VertegenwoordigingReden;
  readonly datum: string | null;
  /** Of a vaste vertegenwoordiger: the company he acts for, and its own function. */
  readonly namens: string | null;
  readonly mandaat?: string | null;
};

/** The sentence that says why a function represents the enterprise today, or why not. */
export function useWaarom(): (reden: Reden) => string {
  const t = useText();
  return ({ reden, datum, namens, mandaat }) =>
    t(`wie.waarom.${reden}`, {
      datum: datum === null ? '' : day(datum),
      rechtspersoon: namens ?? '',
      functie: functieText(mandaat ?? 'bestuurder', t).toLocaleLowerCase(),
    });
}
