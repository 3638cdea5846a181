import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { call } from '../../api.ts';
import { takePlace } from '../../sessie/kept.ts';
import { sessionHooks } from '../../sessie/session-hooks.ts';

/**
 * Where one comes in: back where a lock interrupted the same person, else the protected page or
 * Gebruikersbeheer, or first the choice of capacity or organisatie.
 */
export function useAfterSignIn(deur: Deur): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const router = useRouter();
  return async () => {
    // What the one before saw is forgotten. Not `clear`: it cuts off what is on the screen for good.
    client.removeQueries({ type: 'inactive' });
    const stand = await call('sessie.current', {});
    const sessie = stand.ok ? stand.value.sessie : null;
    sessionHooks.shown = sessie?.id ?? null;
    sessionHooks.entered = sessionHooks.shown;
    const back = takePlace(sessie?.eerder ?? []);
    const to = await placeBehind(deur, sessie?.organisatie != null);
    await client.invalidateQueries();
    if (back === null) await navigate({ to });
    else router.history.push(back);
  };
}

async function placeBehind(deur: Deur, chosen: boolean) {
  if (deur === 'csam') return '/csam';
  if (deur === 'dienstverlener') return doorOfDienstverlener();
  return chosen ? '/hoofdpagina' : '/organisaties';
}

/** ACM asks in which capacity one comes only when there is a choice that was not made yet. */
async function doorOfDienstverlener(): Promise<'/hoedanigheid' | '/dienstverlener'> {
  const answer = await call('hoedanigheid.list', {});
  const keuzes = answer.ok ? answer.value : [];
  const open = keuzes.length > 1 && !keuzes.some(({ gekozen }) => gekozen);
  return open ? '/hoedanigheid' : '/dienstverlener';
}
