import { useParams } from '@tanstack/react-router';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { KoppelWizard } from './koppel-wizard.tsx';

/** 'Koppel gebruiker aan organisatie' for one person and the organisaties one manages. */
export function KoppelGebruiker() {
  const { persoonId } = useParams({ from: '/binnen/personen/$persoonId/koppel' });
  const { organisatie } = useOrganisatie();
  const persoon = useAsk('persoon.show', { organisatieId: organisatie.id, persoonId });
  const organisaties = useAsk('sessie.organisaties', {});
  if (persoon?.ok !== true || organisaties?.ok !== true) return null;
  return <KoppelWizard persoon={persoon.value} organisaties={organisaties.value} />;
}
