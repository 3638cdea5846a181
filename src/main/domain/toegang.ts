import type { Weigering as GemeldeWeigering } from '../../shared/contract/toegang.ts';
import { type Datum, maxDatum, minDatum } from '../../shared/values/datum.ts';
import type { GebruikersrechtId } from '../../shared/values/ids.ts';
import type { Organisatie } from './organisatie.ts';
import type { Toekenning } from './toekenning.ts';
import { everRuns } from './toekenning-rules.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** 'Dienstverlener kmo-portefeuille, departementen': the right of the seed, step 2. */
export const KMO_RECHT = 'kmo-departementen' as GebruikersrechtId;

/** A werkrelatie of the person with its grants of the right that opens the door. */
export type WerkrelatieMetRecht = {
  readonly organisatie: Organisatie;
  readonly werkrelatie: Werkrelatie;
  readonly toekenningen: readonly Toekenning[];
};

type Toegang = {
  readonly organisatie: Organisatie;
  readonly toekenning: Toekenning;
  /** Names of the chosen departments that are open today. */
  readonly departementen: readonly string[];
  readonly einddatum: Datum;
};

type Weigeringsreden = GemeldeWeigering['reden'];

type Weigering = {
  readonly reden: Weigeringsreden;
  readonly datum: Datum | null;
  readonly organisatie: Organisatie | null;
};

export type ToegangOordeel = {
  readonly toegangen: readonly Toegang[];
  readonly weigeringen: readonly Weigering[];
};

/**
 * Whether the door of the protected pages opens today, and else why not: one reason per organisatie,
 * the one that is nearest to access, and 'geenRecht' only when nothing better can be said.
 */
export function judgeToegang(question: {
  /** Whether Gebruikersbeheer has accepted the person: 'Status werkstroom' is Actief. */
  readonly persoonActief: boolean;
  readonly werkrelaties: readonly WerkrelatieMetRecht[];
  readonly today: Datum;
}): ToegangOordeel {
  const { persoonActief, werkrelaties, today } = question;
  const oordelen = byOrganisatie(werkrelaties).map((own) =>
    judgeOrganisatie({ persoonActief, werkrelaties: own, today }),
  );
  const toegangen = oordelen.flatMap((oordeel) => oordeel.toegangen);
  const weigeringen = oordelen.flatMap((oordeel) => oordeel.weigeringen);
  if (toegangen.length > 0 || weigeringen.length > 0) return { toegangen, weigeringen };
  return { toegangen, weigeringen: refuseWithoutRecht(werkrelaties, today) };
}

function byOrganisatie(
  werkrelaties: readonly WerkrelatieMetRecht[],
): readonly (readonly WerkrelatieMetRecht[])[] {
  const ids = new Set(werkrelaties.map(({ organisatie }) => organisatie.id));
  return [...ids].map((id) => werkrelaties.filter(({ organisatie }) => organisatie.id === id));
}

function judgeOrganisatie(question: {
  readonly persoonActief: boolean;
  readonly werkrelaties: readonly WerkrelatieMetRecht[];
  readonly today: Datum;
}): ToegangOordeel {
  const { persoonActief, werkrelaties, today } = question;
  // Somebody who came back has a new werkrelatie: then only the old right has ended.
  const worksOn = werkrelaties.some(({ werkrelatie }) => today <= werkrelatie.einddatum);
  const oordelen = werkrelaties.flatMap(({ organisatie, werkrelatie, toekenningen }) =>
    toekenningen
      .filter(everRuns)
      .map((toekenning) =>
        judgeToekenning({ persoonActief, organisatie, werkrelatie, toekenning, worksOn, today }),
      ),
  );
  const toegangen = oordelen.filter((oordeel) => 'toekenning' in oordeel);
  if (toegangen.length > 0) return { toegangen, weigeringen: [] };
  const [nearest] = oordelen.filter((oordeel) => 'reden' in oordeel).toSorted(nearestFirst);
  return { toegangen, weigeringen: nearest === undefined ? [] : [nearest] };
}

function judgeToekenning(question: {
  readonly persoonActief: boolean;
  readonly organisatie: Organisatie;
  readonly werkrelatie: Werkrelatie;
  readonly toekenning: Toekenning;
  readonly worksOn: boolean;
  readonly today: Datum;
}): Toegang | Weigering {
  const { organisatie, werkrelatie, toekenning, worksOn, today } = question;
  const refuse = (reden: Weigeringsreden, datum: Datum | null): Weigering => ({
    reden,
    datum,
    organisatie,
  });
  const begindatum = maxDatum(werkrelatie.begindatum, toekenning.begindatum);
  const einddatum = minDatum(werkrelatie.einddatum, toekenning.einddatum);
  if (werkrelatie.einddatum < today && !worksOn) {
    return refuse('werkrelatieGeeindigd', werkrelatie.einddatum);
  }
  if (einddatum < today) return refuse('geeindigd', einddatum);
  if (!isActief(question)) return refuse('inAfwachting', null);
  if (today < begindatum) return refuse('begintLater', begindatum);

  const gekozen = organisatie.departementen.filter(({ id }) => toekenning.contexten.includes(id));
  const open = gekozen.filter(({ geslotenOp }) => geslotenOp === null || today <= geslotenOp);
  // A right without its context gives no access (KLIP example, docs/domain.md section 1.4).
  if (open.length === 0) return refuse('geenDepartement', lastClosing(gekozen));
  return { organisatie, toekenning, departementen: open.map(({ naam }) => naam), einddatum };
}

function isActief(question: {
  readonly persoonActief: boolean;
  readonly werkrelatie: Werkrelatie;
  readonly toekenning: Toekenning;
}): boolean {
  const { persoonActief, werkrelatie, toekenning } = question;
  return persoonActief && werkrelatie.status === 'actief' && toekenning.status === 'actief';
}

function refuseWithoutRecht(
  werkrelaties: readonly WerkrelatieMetRecht[],
  today: Datum,
): readonly Weigering[] {
  const current = werkrelaties.filter(({ werkrelatie }) => today <= werkrelatie.einddatum);
  const organisaties = byOrganisatie(current).flatMap(([first]) => first?.organisatie ?? []);
  if (organisaties.length === 0) return [{ reden: 'geenRecht', datum: null, organisatie: null }];
  return organisaties.map((organisatie) => ({ reden: 'geenRecht', datum: null, organisatie }));
}

/** What takes the least to lift comes first. */
const nearness: readonly Weigeringsreden[] = [
  'geenDepartement',
  'inAfwachting',
  'begintLater',
  'geeindigd',
  'werkrelatieGeeindigd',
  'geenRecht',
  'geenMandaat',
];

function nearestFirst(a: Weigering, b: Weigering): number {
  const byReden = nearness.indexOf(a.reden) - nearness.indexOf(b.reden);
  if (byReden !== 0 || a.datum === null || b.datum === null || a.datum === b.datum) return byReden;
  const earlierFirst = a.datum < b.datum ? -1 : 1;
  return a.reden === 'begintLater' ? earlierFirst : -earlierFirst;
}

function lastClosing(departementen: readonly { readonly geslotenOp: Datum | null }[]) {
  return departementen
    .flatMap(({ geslotenOp }) => geslotenOp ?? [])
    .reduce<Datum | null>((last, day) => (last === null || last < day ? day : last), null);
}
