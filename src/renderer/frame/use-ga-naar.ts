import { useNavigate, useRouter } from '@tanstack/react-router';
import { useTell } from '../api.ts';
import { zoekacties } from './zoekacties.ts';

/** Goes to what was chosen: `persoon p-1`, `organisatie o-1`, `actie help`, or `alle`. */
export function useGaNaar(typed: string): (vondstId: string) => Promise<void> {
  const navigate = useNavigate();
  const router = useRouter();
  const choose = useTell('sessie.chooseOrganisatie');

  /** Away first: a wizard with answers asks, and whoever then stays keeps his organisatie. */
  async function toOrganisatie(organisatieId: string) {
    await navigate({ to: '/hoofdpagina' });
    if (router.state.location.pathname === '/hoofdpagina') await choose({ organisatieId });
  }

  return async (vondstId) => {
    const [soort, id = ''] = vondstId.split(/ (.*)/s);
    if (soort === 'persoon') {
      return navigate({ to: '/personen/$persoonId', params: { persoonId: id }, search: {} });
    }
    if (soort === 'organisatie') return toOrganisatie(id);
    if (soort === 'alle') return navigate({ to: '/personen', search: { zoek: typed } });
    const actie = zoekacties.find((one) => one.id === id);
    if (actie === undefined) return;
    const search = actie.filter === undefined ? {} : { filter: actie.filter };
    return navigate({ to: actie.to, search });
  };
}
