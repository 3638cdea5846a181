import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { call } from '../../api.ts';

/** Where one comes in: the protected page, Gebruikersbeheer, or first the choice of organisatie. */
export function useAfterSignIn(deur: Deur): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    // What the one before saw is forgotten. Not `clear`: it cuts off what is on the screen for good.
    client.removeQueries({ type: 'inactive' });
    const stand = await call('sessie.current', {});
    await client.invalidateQueries();
    const chosen = stand.ok && stand.value.sessie?.organisatie != null;
    if (deur === 'gebruikersbeheer') {
      await navigate({ to: chosen ? '/hoofdpagina' : '/organisaties' });
    } else await navigate({ to: `/${deur}` });
  };
}
