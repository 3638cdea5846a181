import { useParams, useSearch } from '@tanstack/react-router';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { GrantWizard } from './grant-wizard.tsx';

/** 'Ken gebruikersrecht toe', or with `wijzig` the change of one that was given. */
export function KenRechtToe() {
  const { persoonId, werkrelatieId } = useParams({
    from: '/binnen/personen/$persoonId/recht/$werkrelatieId',
  });
  const { recht, wijzig } = useSearch({ from: '/binnen/personen/$persoonId/recht/$werkrelatieId' });
  const { organisatie } = useOrganisatie();
  const organisatieId = organisatie.id;
  const persoon = useAsk('persoon.show', { organisatieId, persoonId });
  const rechten = useAsk('gebruikersrecht.list', { organisatieId });
  if (persoon?.ok !== true || rechten?.ok !== true) return null;
  const werkrelatie = persoon.value.werkrelaties.find(({ id }) => id === werkrelatieId);
  if (werkrelatie === undefined) return null;
  const changing = werkrelatie.toekenningen.find(({ id }) => id === wijzig) ?? null;
  return (
    <GrantWizard
      persoon={persoon.value}
      werkrelatie={werkrelatie}
      rechten={rechten.value}
      changing={changing}
      preset={recht ?? null}
    />
  );
}
