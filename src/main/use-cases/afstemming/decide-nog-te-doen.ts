import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import type { Gemeld } from '../../domain/afstemming/rapport.ts';
import type { Uitkomst } from '../../domain/afstemming/uitkomst.ts';
import type { Verschil } from '../../domain/afstemming/verschillen.ts';
import { contextNaam } from '../../domain/context-keuze.ts';
import { naamSleutel } from '../../domain/inlezing/keuzes.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Put, StoreView } from '../../store/store.ts';
import { findOrganisatie } from '../organisatie/find-organisatie.ts';
import type { Caller, Outside } from '../outside.ts';
import { judgeBeheer } from '../toekenning/judge-beheer.ts';
import { putStand } from './put-stand.ts';

/**
 * The dossier stays as it is, and is to be typed over still. What is there with other values is a
 * change of what stands there; what is not there, or waits there too, has to be handed over anew.
 */
export function decideNogTeDoen(
  outside: Outside,
  view: StoreView,
  question: {
    readonly caller: Caller;
    readonly organisatieId: OrganisatieId;
    readonly uitkomst: Uitkomst;
    readonly toekenning: Toekenning;
    readonly reden: string | null;
  },
): Result<readonly Put[]> {
  const { caller, organisatieId, uitkomst, toekenning, reden } = question;
  const { gemeld, verschillen } = uitkomst;
  const differs = verschillen.some(({ veld }) => veld !== 'status');
  const there = gemeld !== null && differs;
  const na: Toekenning = { ...toekenning, status: there ? 'actief' : 'inAfwachting' };
  const turned = na.status === toekenning.status ? [] : [na];
  const faults = faultsOf(judgeBeheer(outside, view, { organisatieId, caller, gewijzigd: turned }));
  if (faults !== undefined) return refuse(...faults);
  const organisatie = findOrganisatie(view, organisatieId);
  const stand = there ? standDaar(na, { gemeld, verschillen, organisatie }) : null;
  const actie = 'toekenning.reconciled';
  return ok(
    putStand(outside, view, {
      ...{ caller, organisatieId, na, stand, overgenomen: false, actie, reden },
    }),
  );
}

/** The toekenning with the values of the report; what that does not tell is as it is here. */
function standDaar(
  toekenning: Toekenning,
  about: {
    readonly gemeld: Gemeld;
    readonly verschillen: readonly Verschil[];
    readonly organisatie: Organisatie;
  },
): Toekenning {
  const { gemeld, verschillen, organisatie } = about;
  const differs = (veld: Verschil['veld']) => verschillen.some((each) => each.veld === veld);
  const { begindatum, einddatum } = gemeld;
  return {
    ...toekenning,
    ...(differs('profiel') ? { profiel: gemeld.profiel } : {}),
    ...(differs('departementen')
      ? { contexten: gemeld.contexten.map((naam) => idOf(naam, toekenning, organisatie)) }
      : {}),
    ...(differs('begindatum') && begindatum !== null ? { begindatum } : {}),
    ...(differs('einddatum') && einddatum !== null ? { einddatum } : {}),
  };
}

/** A name that nobody knows here stands for itself: it is shown as it is. */
function idOf(naam: string, { contexten }: Toekenning, organisatie: Organisatie): string {
  const sleutel = naamSleutel(naam);
  const own = contexten.find((id) => naamSleutel(contextNaam(organisatie, id)) === sleutel);
  const known = organisatie.departementen.find((each) => naamSleutel(each.naam) === sleutel);
  return own ?? known?.id ?? naam;
}
