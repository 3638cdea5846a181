import type { Fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { EmailAdres } from '../../../shared/values/email-adres.ts';
import type {
  Moment,
  OrganisatieId,
  PersoonId,
  ToekenningId,
  WerkrelatieId,
} from '../../../shared/values/ids.ts';
import { contains, type Periode } from '../../../shared/values/periode.ts';
import type { Telefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import { judgeAanstelling } from '../../domain/aanstelling-rules.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import {
  judgeWerkrelatiePeriode,
  latestEinddatum,
  siblingsOf,
} from '../../domain/werkrelatie-rules.ts';
import type { KboOnderneming, RegisterPersoon } from '../../registers/registers.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { hoofdbeheerRecht } from './find-hoofdbeheer.ts';

/** An appointment as read, ready to be judged against what is kept. */
export type Aanstelling = {
  readonly onderneming: KboOnderneming;
  readonly persoon: RegisterPersoon;
  readonly email: EmailAdres;
  readonly telefoon: Telefoonnummer;
  readonly periode: Periode;
};

/** Everything as it must become; `nieuw` tells what did not exist before. */
export type AanstellingPlan = {
  readonly organisatie: Organisatie;
  readonly persoon: Persoon;
  readonly werkrelatie: Werkrelatie;
  /** Before; null when the werkrelatie is new. */
  readonly vorigeWerkrelatie: Werkrelatie | null;
  readonly toekenning: Toekenning;
  readonly nieuw: { readonly organisatie: boolean; readonly persoon: boolean };
};

/** A judgement without a change hands out none. */
type FreshId = () => string;

/** What the appointment comes to, or every reason why not. */
export function planAanstelling(
  outside: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  { aanstelling, freshId }: { readonly aanstelling: Aanstelling; readonly freshId: FreshId },
): Result<AanstellingPlan> {
  const now = outside.clock.now();
  const { onderneming, periode } = aanstelling;
  const [kept] = view.by('organisatie.ondernemingsnummer', onderneming.ondernemingsnummer);
  const organisatie = kept ?? newOrganisatie(onderneming, freshId);
  const [known] = view.by('persoon.insz', aanstelling.persoon.insz);
  const persoon = known ?? {
    ...newPersoon(aanstelling.persoon, freshId),
    ...{ ingediendOp: now, bekendBij: [organisatie.id] },
  };
  const all = view
    .by('werkrelatie.persoon', persoon.id)
    .filter(({ organisatieId }) => organisatieId === organisatie.id);
  const running = findRunning(all, periode);
  const werkrelatie: Werkrelatie = {
    ...(running ?? newWerkrelatie({ persoon, organisatie, periode, now }, freshId)),
    ...{ email: aanstelling.email, telefoon: aanstelling.telefoon },
  };
  const gehouden = all.flatMap(({ id }) => view.by('toekenning.werkrelatie', id));
  const siblings = running === undefined ? siblingsOf({ ...werkrelatie, id: null }, all) : null;
  const question = { periode, werkrelatie, gehouden, siblings };
  const faults = faultsOf(judgePlan(outside, question));
  if (faults !== undefined) return refuse(...faults);
  return ok({
    ...{ organisatie, persoon, werkrelatie },
    toekenning: newToekenning(outside, { werkrelatie, periode }, freshId),
    vorigeWerkrelatie: running ?? null,
    nieuw: { organisatie: kept === undefined, persoon: known === undefined },
  });
}

function judgePlan(
  { catalogus, clock }: Pick<Outside, 'catalogus' | 'clock'>,
  question: {
    readonly periode: Periode;
    readonly werkrelatie: Werkrelatie;
    readonly gehouden: readonly Toekenning[];
    /** Null when the werkrelatie exists already and was judged when it was made. */
    readonly siblings: readonly Werkrelatie[] | null;
  },
): readonly Fault[] {
  const { siblings, ...rest } = question;
  return [
    ...(siblings === null ? [] : judgeWerkrelatiePeriode(rest.werkrelatie, siblings)),
    ...judgeAanstelling({ ...rest, recht: hoofdbeheerRecht(catalogus), today: clock.today() }),
  ];
}

/** The one that lasts longest of those that run on the first day. */
function findRunning(all: readonly Werkrelatie[], periode: Periode): Werkrelatie | undefined {
  return all
    .filter((each) => contains(each, periode.begindatum))
    .toSorted((a, b) => b.einddatum.localeCompare(a.einddatum))[0];
}

function newToekenning(
  { catalogus, clock }: Pick<Outside, 'catalogus' | 'clock'>,
  given: { readonly werkrelatie: Werkrelatie; readonly periode: Periode },
  freshId: FreshId,
): Toekenning {
  return {
    id: freshId() as ToekenningId,
    werkrelatieId: given.werkrelatie.id,
    gebruikersrechtId: hoofdbeheerRecht(catalogus).id,
    ...{ profiel: null, contexten: [], ...given.periode },
    // Not 'in afwachting': where nobody manages yet, nobody could reload it (docs/domain.md 4.2).
    status: 'actief',
    ...{ ingediendOp: clock.now(), gestopt: null },
  };
}

/** Gebruikersbeheer learns to know the enterprise by its first appointment (docs/domain.md 1.2, ESF). */
function newOrganisatie(onderneming: KboOnderneming, freshId: FreshId): Organisatie {
  const { ondernemingsnummer, naam, adres, doelgroep, functies, vestigingen } = onderneming;
  return {
    id: freshId() as OrganisatieId,
    ...{ ondernemingsnummer, naam, adres, doelgroep, functies },
    // No other list of departments is known yet: its places of business, until somebody changes it.
    departementen: vestigingen.map((one) => ({
      id: one.nummer,
      naam: one.naam,
      geslotenOp: null,
    })),
  };
}

function newPersoon(register: RegisterPersoon, freshId: FreshId) {
  const { insz, voornaam, naam, geboortedatum, geslacht, bron } = register;
  return {
    id: freshId() as PersoonId,
    ...{ insz, voornaam, naam, geboortedatum, bron },
    geslacht: geslacht ?? 'X',
    ...{ roepnaam: null, initialen: null, reden: null },
    status: 'actief',
  } as const;
}

/** As long as may be, as the seed shows it beside a right of four years. */
function newWerkrelatie(
  of: {
    readonly persoon: Persoon;
    readonly organisatie: Organisatie;
    readonly periode: Periode;
    readonly now: Moment;
  },
  freshId: FreshId,
) {
  return {
    id: freshId() as WerkrelatieId,
    persoonId: of.persoon.id,
    organisatieId: of.organisatie.id,
    categorie: of.organisatie.doelgroep === 'LB' ? 'ambtenaar' : 'vasteMedewerker',
    begindatum: of.periode.begindatum,
    einddatum: latestEinddatum(of.periode.begindatum),
    status: 'actief',
    ingediendOp: of.now,
  } as const;
}
