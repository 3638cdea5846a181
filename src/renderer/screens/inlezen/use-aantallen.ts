import type { EerdereInlezing } from '../../../shared/contract/inlezing.ts';
import { listText } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

/** '2 nieuwe personen, 1 werkrelatie en 3 rechten', without what is none. */
export function useAantallen(aantallen: EerdereInlezing['aantallen']): string {
  const t = useText();
  const { nieuw, gewijzigd, werkrelaties, rechten } = aantallen;
  return listText([
    ...(nieuw > 0 ? [t('inlezen.aantal.nieuw', { count: nieuw })] : []),
    ...(gewijzigd > 0 ? [t('inlezen.aantal.gewijzigd', { count: gewijzigd })] : []),
    ...(werkrelaties > 0 ? [t('inlezen.aantal.werkrelaties', { count: werkrelaties })] : []),
    ...(rechten > 0 ? [t('inlezen.aantal.rechten', { count: rechten })] : []),
  ]);
}
