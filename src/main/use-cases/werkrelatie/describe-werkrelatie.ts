import type { WerkrelatieDetail } from '../../../shared/contract/werkrelatie.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { judgeChangeable } from '../../domain/toekenning-rules.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { StoreView } from '../../store/store.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Outside } from '../outside.ts';
import { describeToekenning } from '../toekenning/describe-toekenning.ts';

/** A werkrelatie with its toekenningen, as the person page shows it: now, or as they were then. */
export function describeWerkrelatie(
  { catalogus, clock }: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  werkrelatie: Werkrelatie,
  then?: { readonly day: Datum; readonly toekenningen: readonly Toekenning[] },
): WerkrelatieDetail {
  const { id, categorie, begindatum, einddatum, telefoon, email, status } = werkrelatie;
  const organisatie = findOrganisatie(view, werkrelatie.organisatieId);
  const held = then?.toekenningen ?? view.by('toekenning.werkrelatie', id);
  const toekenningen = held.toSorted(compareFor(then?.day ?? clock.today()));
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

/** What can still be changed first, the latest begin on top; what is over last. */
function compareFor(today: Datum): (a: Toekenning, b: Toekenning) => number {
  const isOver = (toekenning: Toekenning) => Number(judgeChangeable(toekenning, today).length > 0);
  return (a, b) => isOver(a) - isOver(b) || b.begindatum.localeCompare(a.begindatum);
}
