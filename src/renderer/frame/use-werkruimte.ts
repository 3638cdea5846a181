import type { WerkruimteStand } from '../../shared/contract/werkruimte.ts';
import { useAsk } from '../api.ts';

/** What is open, what one stands before, and in which language: known also while it is locked. */
export function useWerkruimte(): WerkruimteStand | undefined {
  const answer = useAsk('werkruimte.current', {});
  return answer?.ok ? answer.value : undefined;
}
