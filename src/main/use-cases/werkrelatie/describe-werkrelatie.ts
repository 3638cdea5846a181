import type { WerkrelatieDetail } from '../../../shared/contract/werkrelatie.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { StoreView } from '../../store/store.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';
import { describeToekenning } from '../toekenning/describe-toekenning.ts';

/** A werkrelatie with its toekenningen, as the person page shows it. */
export function describeWerkrelatie(
  { catalogus }: Pick<Outside, 'catalogus'>,
  view: StoreView,
  werkrelatie: Werkrelatie,
): WerkrelatieDetail {
  const { id, categorie, begindatum, einddatum, telefoon, email, status } = werkrelatie;
  const organisatie = findOrganisatie(view, werkrelatie.organisatieId);
  const toekenningen = view.by('toekenning.werkrelatie', id);
  return {
    ...{ id, categorie, begindatum, einddatum, telefoon, email, status },
    organisatie: {
      id: organisatie.id,
      naam: organisatie.naam,
      ondernemingsnummer: organisatie.ondernemingsnummer,
    },
    toekenningen: toekenningen.map((each) => describeToekenning(each, { catalogus, organisatie })),
  };
}
