import type { FunctieRij } from '../../../shared/contract/onderneming.ts';
import { useText } from '../../text/use-text.ts';

/** Codes of KBO (docs/domain.md 4.1). */
const codes: Readonly<Record<string, string>> = {
  bestuurder: '10002',
  vasteVertegenwoordiger: '10003',
  lidDirectiecomite: '10005',
  zaakvoerder: '10006',
  gedelegeerdBestuurder: '10007',
  curator: '90001',
  ondernemersvaardigheden: '20xxx',
};

/** The articles behind a reason, in the code of law that has them; the rest is KBO's alone. */
const artikels: {
  readonly [R in FunctieRij['reden']]?: readonly ['wvv' | 'wer', string];
} = {
  bestuurder: ['wvv', '5:73, 7:93, 9:7'],
  gedelegeerdBestuurder: ['wvv', '5:79, 7:121, 9:10'],
  vasteVertegenwoordiger: ['wvv', '2:55'],
  rechtspersoonNiet: ['wvv', '2:55'],
  curator: ['wer', 'XX.110'],
  failliet: ['wer', 'XX.110'],
};

/** Where the sentence beside it comes from, so that it can be checked. */
export function useBron(): (rij: Pick<FunctieRij, 'functie' | 'reden'>) => string {
  const t = useText();
  return ({ functie, reden }) => {
    const code = codes[functie] ?? functie;
    const [wet, artikel] = artikels[reden] ?? [];
    if (wet === undefined) return t('wie.bron', { code });
    return t('wie.bronWet', { code, wet: t(`wie.wet.${wet}`), artikels: artikel ?? '' });
  };
}
