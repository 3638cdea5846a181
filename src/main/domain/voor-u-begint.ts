import type { Hoedanigheid } from '../../shared/values/codelijsten.ts';
import { type Datum, maxDatum } from '../../shared/values/datum.ts';
import { suggestFromInsz } from '../../shared/values/insz.ts';
import type { BeletselCode } from '../../shared/values/overname.ts';
import { isWettelijkVertegenwoordiger } from './functie.ts';
import type { Gebruikersrecht } from './gebruikersrecht.ts';
import type { Organisatie } from './organisatie.ts';
import type { Onderdeel } from './overname.ts';
import type { Persoon } from './persoon.ts';
import type { Toekenning } from './toekenning.ts';
import { chooseContexten, judgeRecht } from './toekenning-keuze.ts';
import { judgeToekenningPeriode } from './toekenning-rules.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** These do not stop anybody: the work can be done, only later or with more care. */
const letOp: ReadonlySet<BeletselCode> = new Set(['nummer', 'begintLater', 'geenRecht']);

/** One thing in the chain that is not as it should be. */
export type Beletsel = {
  readonly code: BeletselCode;
  /** False: the work can be handed over all the same. */
  readonly blokkeert: boolean;
  /** The day or the right that the sentence names. */
  readonly datum: Datum | null;
  readonly wat: string | null;
  /** Where it is lifted, for what is about one of these. */
  readonly werkrelatieId: string | null;
  readonly toekenningId: string | null;
};

function beletsel(code: BeletselCode, about: Partial<Beletsel> = {}): Beletsel {
  const nothing = { datum: null, wat: null, werkrelatieId: null, toekenningId: null };
  return { ...nothing, code, blokkeert: !letOp.has(code), ...about };
}

/** What concerns everybody: who stands at the head of the chain, and does it hold long enough. */
export function judgeKeten(question: {
  readonly organisatie: Organisatie;
  /** The last days of the rights to manage that run today. */
  readonly beheerTot: readonly Datum[];
  /** The first day on which all of the work can be handed over. */
  readonly werkVanaf: Datum;
  readonly today: Datum;
}): readonly Beletsel[] {
  const { organisatie, beheerTot, werkVanaf, today } = question;
  const represented = organisatie.functies.some((each) =>
    isWettelijkVertegenwoordiger(each, today),
  );
  const last = beheerTot.reduce<Datum | null>((a, b) => (a === null ? b : maxDatum(a, b)), null);
  const beheer =
    last === null
      ? [beletsel('geenBeheerder')]
      : last < werkVanaf
        ? [beletsel('beheerderEindigt', { datum: last })]
        : [];
  return [...(represented ? [] : [beletsel('geenVertegenwoordiger')]), ...beheer];
}

/** The day on which the last of the prepared rights begins: before it they cannot all be given. */
export function beginOfWork(onderdelen: readonly Onderdeel[], today: Datum): Datum {
  return onderdelen
    .map((each) => (each.soort === 'toekenning' ? each.toekenning.begindatum : today))
    .reduce(maxDatum, today);
}

export type PersoonVraag = {
  readonly persoon: Persoon;
  readonly werkrelaties: readonly Werkrelatie[];
  /** Those that are not handed over yet. */
  readonly onderdelen: readonly Onderdeel[];
  readonly organisatie: Organisatie;
  readonly rechtOf: (toekenning: Toekenning) => Gebruikersrecht | null;
  readonly hoedanigheid: Hoedanigheid | null;
  readonly today: Datum;
};

/** What concerns one persoon, in the order of the chain. */
export function judgePersoonWerk(vraag: PersoonVraag): readonly Beletsel[] {
  const { persoon, werkrelaties, onderdelen, today } = vraag;
  const running = werkrelaties.filter(({ einddatum }) => einddatum >= today);
  const isNew = onderdelen.some(({ soort }) => soort === 'persoon');
  return [
    ...(isNew && running.length === 0 ? [beletsel('geenWerkrelatie')] : []),
    ...(isNew ? judgeNummer(persoon) : []),
    ...onderdelen.flatMap((onderdeel) => judgeOnderdeel(vraag, onderdeel)),
  ];
}

function judgeOnderdeel(vraag: PersoonVraag, onderdeel: Onderdeel): readonly Beletsel[] {
  if (onderdeel.soort === 'persoon' || onderdeel.handeling === 'stop') return [];
  if (onderdeel.soort === 'toekenning') return judgeRechtWerk(vraag, onderdeel);
  return onderdeel.handeling === 'nieuw'
    ? judgeNieuweWerkrelatie(vraag, onderdeel.werkrelatie)
    : [];
}

function judgeNieuweWerkrelatie(
  { onderdelen }: PersoonVraag,
  { id, email, telefoon }: Werkrelatie,
): readonly Beletsel[] {
  const about = { werkrelatieId: id };
  const hasRight = onderdelen.some(
    (each) => each.soort === 'toekenning' && each.werkrelatie.id === id,
  );
  return [
    ...(email === null ? [beletsel('email', about)] : []),
    ...(telefoon === null ? [beletsel('telefoon', about)] : []),
    ...(hasRight ? [] : [beletsel('geenRecht', about)]),
  ];
}

/** A number that the register gave is checked; of one that was typed the register may know better. */
function judgeNummer({ bron, insz, geboortedatum, geslacht }: Persoon): readonly Beletsel[] {
  if (bron === 'VKBP') return [];
  const suggested = suggestFromInsz(insz);
  const differs =
    (suggested.geboortedatum !== null && suggested.geboortedatum !== geboortedatum) ||
    (suggested.geslacht !== null && suggested.geslacht !== geslacht);
  return differs ? [beletsel('nummer')] : [];
}

function judgeRechtWerk(
  vraag: PersoonVraag,
  { toekenning, werkrelatie }: Extract<Onderdeel, { readonly soort: 'toekenning' }>,
): readonly Beletsel[] {
  const { organisatie, hoedanigheid, today } = vraag;
  const recht = vraag.rechtOf(toekenning);
  const ids = { werkrelatieId: werkrelatie.id, toekenningId: toekenning.id };
  const about = { ...ids, wat: recht?.naam ?? toekenning.gebruikersrechtId };
  if (recht === null) return [beletsel('doelgroep', about)];
  const open = judgeRecht({ recht, organisatie, hoedanigheid }).map(({ code }) => code);
  const gekozen = toekenning.contexten;
  const chosen = chooseContexten({ recht, organisatie, gekozen, today });
  const covered = judgeToekenningPeriode({ periode: toekenning, recht, werkrelatie, today });
  const later = toekenning.begindatum > today;
  return [
    ...(open.includes('gebruikersrecht.doelgroep') ? [beletsel('doelgroep', about)] : []),
    ...(open.includes('beheerder.alleenHoofdbeheerder') ? [beletsel('rang', about)] : []),
    ...(chosen.ok ? [] : [beletsel('departement', about)]),
    ...(covered.length === 0
      ? []
      : [beletsel('nietGedekt', { ...about, datum: werkrelatie.einddatum })]),
    ...(later ? [beletsel('begintLater', { ...about, datum: toekenning.begindatum })] : []),
  ];
}
