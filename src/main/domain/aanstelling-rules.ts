import { type Fault, fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import { addDays, type Datum, maxDatum } from '../../shared/values/datum.ts';
import type { Insz } from '../../shared/values/insz.ts';
import { overlaps, type Periode } from '../../shared/values/periode.ts';
import { faultAt } from './fault-at.ts';
import { judgeFunctie, type Toestand, type Vertegenwoordiging } from './functie.ts';
import type { Gebruikersrecht } from './gebruikersrecht.ts';
import type { Functie } from './organisatie.ts';
import type { Toekenning } from './toekenning.ts';
import { everRuns, judgeToekenningPeriode, runsOn } from './toekenning-rules.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** The lines of KBO that decide who may appoint. */
export type InKbo = {
  readonly naam: string;
  readonly toestand: Toestand;
  readonly functies: readonly Functie[];
};

/**
 * Only who represents the enterprise in KBO today appoints its Hoofdtoegangsbeheerder (docs/domain.md
 * 4.2, csam.be). Answers with the function that gives it, or with why none does.
 */
export function judgeVertegenwoordiger(question: {
  readonly onderneming: InKbo;
  readonly insz: Insz;
  readonly today: Datum;
}): Result<Functie> {
  const { onderneming, insz, today } = question;
  const { toestand } = onderneming;
  const own = onderneming.functies
    .filter((functie) => functie.insz === insz)
    .map((functie) => ({ functie, oordeel: judgeFunctie(functie, { today, toestand }) }));
  const representing = own.find(({ oordeel }) => oordeel.vertegenwoordigt);
  if (representing !== undefined) return ok(representing.functie);
  // What will begin is the nearest way out, what has ended the next; the rest says why it is none.
  const [nearest] = own.toSorted((a, b) => nearness(a.oordeel) - nearness(b.oordeel));
  if (nearest === undefined) return refuse(fault('csam.geenFunctie', { onderneming: naam() }));
  return refuse(whyNot(naam(), nearest));

  function naam() {
    return onderneming.naam;
  }
}

type Own = { readonly functie: Functie; readonly oordeel: Vertegenwoordiging };

function nearness({ reden }: Vertegenwoordiging): number {
  const place = ['begintLater', 'rechtspersoonNiet', 'failliet', 'geeindigd'].indexOf(reden);
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

function whyNot(onderneming: string, { functie, oordeel }: Own): Fault {
  const { reden, datum } = oordeel;
  if (reden === 'begintLater' && datum !== null) {
    return fault('csam.functieBegintLater', { onderneming, begin: datum });
  }
  if (reden === 'geeindigd' && datum !== null) {
    return fault('csam.functieGeeindigd', { onderneming, einde: datum });
  }
  if (reden === 'failliet') return fault('csam.failliet', { onderneming });
  if (reden === 'rechtspersoonNiet' && functie.namens !== null) {
    return fault('csam.rechtspersoonNiet', { onderneming, rechtspersoon: functie.namens.naam });
  }
  return fault('csam.functieVertegenwoordigtNiet', { onderneming });
}

/**
 * The period of the appointment: not from a day gone by, within the werkrelatie and the maximum of the
 * right, and no second mandate of the same person at the same time.
 */
export function judgeAanstelling(question: {
  readonly periode: Periode;
  readonly recht: Gebruikersrecht;
  readonly werkrelatie: Werkrelatie;
  /** What the person holds at this organisatie already, in any werkrelatie. */
  readonly gehouden: readonly Toekenning[];
  readonly today: Datum;
}): readonly Fault[] {
  const { periode, recht, werkrelatie, gehouden, today } = question;
  const faults: Fault[] = [];
  if (periode.begindatum < today) {
    faults.push(faultAt('begindatum', fault('toekenning.voorVandaag')));
  }
  const double = gehouden.find(
    (other) => other.gebruikersrechtId === recht.id && everRuns(other) && overlaps(other, periode),
  );
  if (double !== undefined) {
    const params = { begin: double.begindatum, einde: double.einddatum };
    faults.push(faultAt('begindatum', fault('toekenning.bestaatAl', params)));
  }
  return [...faults, ...judgeToekenningPeriode({ periode, recht, werkrelatie, today })];
}

/**
 * Whether the organisatie has no hoofdbeheerder any more the day after one of them ends. The legal
 * representative may do that, but not by accident: he is warned first (docs/domain.md 4.2).
 */
export function leavesNoHoofdbeheerder(question: {
  /** Every toekenning of the right of a hoofdbeheerder, before. */
  readonly gehouden: readonly Toekenning[];
  /** The one that ends, as it will be. */
  readonly gestopt: Toekenning;
  readonly today: Datum;
}): boolean {
  const { gehouden, gestopt, today } = question;
  const after = gehouden.map((each) => (each.id === gestopt.id ? gestopt : each));
  const day = maxDatum(addDays(gestopt.einddatum, 1), today);
  const isLed = (all: readonly Toekenning[]) =>
    all.some((each) => each.status === 'actief' && runsOn(each, day));
  return isLed(gehouden) && !isLed(after);
}
