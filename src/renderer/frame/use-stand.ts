import type { OrganisatieKeuze, SessieStand } from '../../shared/contract/sessie.ts';
import { useAsk } from '../api.ts';

/** Who is signed in, for which organisatie, in which language, and what day main says it is. */
export function useStand(): SessieStand | undefined {
  const answer = useAsk('sessie.current', {});
  return answer?.ok ? answer.value : undefined;
}

/** Inside Gebruikersbeheer both are known: the frame does not show a screen without them. */
export function useOrganisatie(): {
  readonly organisatie: OrganisatieKeuze;
  readonly vandaag: string;
} {
  const stand = useStand();
  if (stand?.sessie?.organisatie == null)
    throw new Error('A screen of Gebruikersbeheer stands outside its frame.');
  return { organisatie: stand.sessie.organisatie, vandaag: stand.vandaag };
}
