import { useNavigate } from '@tanstack/react-router';
import type { Gedaan } from '../parts/gedaan.ts';

/** Back to the person's page, saying what was done there; saying nothing when it was cancelled. */
export function useToPersoon(persoonId: string): (gedaan?: Gedaan) => Promise<void> {
  const navigate = useNavigate();
  return (gedaan) =>
    navigate({
      to: '/personen/$persoonId',
      params: { persoonId },
      search: gedaan === undefined ? {} : { gedaan },
    });
}
