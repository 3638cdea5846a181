import { addMonths, type Datum, maxDatum, minDatum } from '../../shared/values/datum.ts';
import type { GebruikersrechtId } from '../../shared/values/ids.ts';
import { type DossierDelen, lopendeToekenningen, lopendeWerkrelaties } from './dossier.ts';
import type { Catalogus } from './gebruikersrecht.ts';
import type { Toekenning } from './toekenning.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** In what the persons of a comparison differ for one right. */
export type Verschil = 'houder' | 'profiel' | 'contexten' | 'einddatum';

export type VergelijkRij = {
  readonly gebruikersrechtId: GebruikersrechtId;
  readonly verschillen: readonly Verschil[];
  /** Per dossier, in their order: what is held today or later, the longest running first. */
  readonly cellen: readonly (readonly Toekenning[])[];
};

/** Every right that somebody among them holds, today or later; in no particular order. */
export function compareDossiers(
  dossiers: readonly DossierDelen[],
  today: Datum,
): readonly VergelijkRij[] {
  const held = dossiers.map((dossier) => lopendeToekenningen(dossier, today));
  const rechten = new Set(held.flat().map(({ gebruikersrechtId }) => gebruikersrechtId));
  return [...rechten].map((gebruikersrechtId) => {
    const cellen = held.map((each) => ofRecht(each, gebruikersrechtId));
    return { gebruikersrechtId, cellen, verschillen: findVerschillen(cellen) };
  });
}

function ofRecht(held: readonly Toekenning[], recht: GebruikersrechtId): readonly Toekenning[] {
  return held
    .filter(({ gebruikersrechtId }) => gebruikersrechtId === recht)
    .toSorted((a, b) => b.einddatum.localeCompare(a.einddatum));
}

/** Who lacks the right differs in nothing else: then only its holders are held side by side. */
function findVerschillen(cellen: readonly (readonly Toekenning[])[]): readonly Verschil[] {
  const holders = cellen.filter((cel) => cel.length > 0);
  const differs = (text: (toekenning: Toekenning) => string) =>
    new Set(holders.map((cel) => cel.map(text).toSorted().join('|'))).size > 1;
  const found: Verschil[] = holders.length < cellen.length ? ['houder'] : [];
  if (differs(({ profiel }) => profiel ?? '')) found.push('profiel');
  if (differs(({ contexten }) => contexten.toSorted().join())) found.push('contexten');
  if (differs(({ einddatum }) => einddatum)) found.push('einddatum');
  return found;
}

/** One thing in which somebody is not yet as the colleague who is the example. */
export type Gelijkstelling =
  /** Gets a right that only the example holds. */
  | { readonly soort: 'geef'; readonly recht: GebruikersrechtId; readonly na: ToekenningInhoud }
  /** Holds it too, but otherwise: one field of it becomes as the example's. */
  | {
      readonly soort: 'profiel' | 'contexten' | 'einddatum';
      readonly toekenning: Toekenning;
      readonly na: ToekenningInhoud;
    }
  /** Holds what the example does not. */
  | { readonly soort: 'stop'; readonly toekenning: Toekenning };

export type ToekenningInhoud = Pick<
  Toekenning,
  'profiel' | 'contexten' | 'begindatum' | 'einddatum'
>;

/**
 * 'Geef zoals collega': what would make `doel` like `voorbeeld`, one choice each. End dates are
 * clipped to what the right and the werkrelatie allow; whether each may be is judged by the rules of
 * giving, changing and stopping. Nothing is proposed to who has no werkrelatie: link him first.
 */
export function findGelijkstellingen(question: {
  readonly voorbeeld: DossierDelen;
  readonly doel: DossierDelen;
  readonly werkrelatie: Werkrelatie;
  readonly catalogus: Catalogus;
  readonly today: Datum;
}): readonly Gelijkstelling[] {
  const { voorbeeld, doel, today } = question;
  return compareDossiers([voorbeeld, doel], today).flatMap((rij): readonly Gelijkstelling[] => {
    const [theirs] = rij.cellen[0] ?? [];
    const [own] = rij.cellen[1] ?? [];
    if (theirs === undefined)
      return (rij.cellen[1] ?? []).map((held) => ({ soort: 'stop', toekenning: held }));
    if (own === undefined) {
      return [{ soort: 'geef', recht: rij.gebruikersrechtId, na: freshInhoud(theirs, question) }];
    }
    return alignFields(theirs, own, question);
  });
}

type Limits = {
  readonly doel: DossierDelen;
  readonly werkrelatie: Werkrelatie;
  readonly catalogus: Catalogus;
  readonly today: Datum;
};

function freshInhoud(theirs: Toekenning, limits: Limits): ToekenningInhoud {
  const { werkrelatie, today } = limits;
  const begindatum = maxDatum(today, werkrelatie.begindatum);
  const einddatum = clip(theirs, { ...limits, begindatum });
  const { profiel, contexten } = theirs;
  return { profiel, contexten, begindatum, einddatum };
}

function alignFields(
  theirs: Toekenning,
  own: Toekenning,
  limits: Limits,
): readonly Gelijkstelling[] {
  const { profiel, contexten, begindatum, einddatum } = own;
  const inhoud = { profiel, contexten, begindatum, einddatum };
  const werkrelatie = limits.doel.werkrelaties.find(({ id }) => id === own.werkrelatieId);
  const end = clip(theirs, {
    ...limits,
    begindatum,
    werkrelatie: werkrelatie ?? limits.werkrelatie,
  });
  const sameContexten = contexten.toSorted().join() === theirs.contexten.toSorted().join();
  const found: Gelijkstelling[] = [];
  const align = (soort: 'profiel' | 'contexten' | 'einddatum', na: Partial<ToekenningInhoud>) =>
    found.push({ soort, toekenning: own, na: { ...inhoud, ...na } });
  if (profiel !== theirs.profiel) align('profiel', { profiel: theirs.profiel });
  if (!sameContexten) align('contexten', { contexten: theirs.contexten });
  if (einddatum !== end) align('einddatum', { einddatum: end });
  return found;
}

/** The example's end, or the last day that the right and the werkrelatie allow when that is sooner. */
function clip(
  theirs: Toekenning,
  limits: Pick<Limits, 'catalogus' | 'werkrelatie'> & { readonly begindatum: Datum },
): Datum {
  const { catalogus, werkrelatie, begindatum } = limits;
  const recht = catalogus.get(theirs.gebruikersrechtId);
  const latest =
    recht === undefined
      ? werkrelatie.einddatum
      : minDatum(werkrelatie.einddatum, addMonths(begindatum, recht.maxMaanden));
  return theirs.einddatum < begindatum ? latest : minDatum(theirs.einddatum, latest);
}

/** The running werkrelatie in which a new right is given: the one that runs longest. */
export function werkrelatieFor(doel: DossierDelen, today: Datum): Werkrelatie | undefined {
  return lopendeWerkrelaties(doel, today)[0];
}
