import { useNavigate, useRouter } from '@tanstack/react-router';
import type { Deur } from '../../shared/values/codelijsten.ts';
import { keepPlace } from './kept.ts';
import { useLock } from './use-lock.ts';

type Whose = { readonly id: string; readonly deur: Deur; readonly kaart: string | null };

/** To the five means; what was on the screen is covered first and found again by the same person. */
export function useOtherMeans(): (whose: Whose) => Promise<void> {
  const router = useRouter();
  const navigate = useNavigate();
  const lock = useLock();
  return async ({ id, deur, kaart }) => {
    keepPlace(id, router.state.location.href);
    await lock();
    await navigate({
      to: '/aanmelden/$deur',
      params: { deur },
      search: kaart === null ? {} : { kaart },
    });
  };
}
