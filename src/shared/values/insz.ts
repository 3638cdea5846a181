import { type Fault, fault } from '../faults.ts';
import { ok, type Result, refuse } from '../result.ts';
import { findEeuw, findVerwisseling, readCijfers } from './cijfers.ts';
import type { Geslacht, WerkruimteSoort } from './codelijsten.ts';
import { type Datum, isDatum } from './datum.ts';
import { parseOndernemingsnummer } from './ondernemingsnummer.ts';

/** Identificatienummer of a natural person: 11 digits `JJMMDDSSSCC`, check digits right. */
export type Insz = string & { readonly brand: 'Insz' };

/**
 * Rijksregister, BIS (issued by the KSZ to who is not in it; KB 08/02/1991) or TST (fictional persons
 * of the Flemish test data). The month digits tell them apart.
 */
type SoortInsz = 'rijksregister' | 'bis' | 'tst';

type Maandreeks = {
  readonly soort: SoortInsz;
  readonly eerste: number;
  readonly laatste: number;
  /** What was added to the month of birth. */
  readonly verhoging: number;
  /** Whether an odd or even sequence number says man or woman. */
  readonly metGeslacht: boolean;
};

const maandreeksen: readonly Maandreeks[] = [
  { soort: 'rijksregister', eerste: 0, laatste: 12, verhoging: 0, metGeslacht: true },
  { soort: 'bis', eerste: 20, laatste: 32, verhoging: 20, metGeslacht: false },
  { soort: 'bis', eerste: 40, laatste: 52, verhoging: 40, metGeslacht: true },
  { soort: 'tst', eerste: 61, laatste: 72, verhoging: 60, metGeslacht: true },
];

/** Where the number is typed: which kinds belong there, and when 'the future' begins. */
type InszContext = { readonly soort: WerkruimteSoort; readonly today: Datum };

/** Accepts any separators. Every insz.* fault can come out, one at a time, the most telling one. */
export function parseInsz(text: string, context: InszContext): Result<Insz> {
  const { cijfers, teken } = readCijfers(text);
  if (cijfers === '') return refuse(fault('insz.empty'));
  if (parseOndernemingsnummer(text).ok) return refuse(fault('insz.isOndernemingsnummer'));
  if (teken !== null) return refuse(fault('insz.letters', { teken }));
  if (cijfers.length !== 11) return refuse(fault('insz.length', { aantal: cijfers.length }));
  const found = isInsz(cijfers) ? findContextFault(cijfers, context) : faultOf(cijfers, context);
  return found === null ? ok(cijfers as Insz) : refuse(found);
}

function isInsz(cijfers: string): cijfers is Insz {
  return /^\d{11}$/.test(cijfers) && findEeuw(cijfers) !== null && findBouwfout(cijfers) === null;
}

/**
 * A swap is looked for only when the check digits are wrong, because a swap always breaks them; then it
 * goes first, since it also explains a month or a day that cannot be.
 */
function faultOf(cijfers: string, context: InszContext): Fault {
  if (findEeuw(cijfers) === null) {
    const swap = findVerwisseling(
      cijfers,
      (voorstel) => isInsz(voorstel) && findContextFault(voorstel, context) === null,
    );
    if (swap !== null) {
      return fault('insz.verwisseld', { ...swap, voorstel: formatInsz(asInsz(swap.voorstel)) });
    }
  }
  return findBouwfout(cijfers) ?? fault('insz.controle');
}

/**
 * A month, day or sequence number that is never issued. Day 00, and a day past the month's end, mean
 * that the day is unknown. Under month 00, 20 or 40 the day only counts on when the numbers of an
 * unknown date run out, by now past 31 (belgif/rest-problem-java#81), so there any day is right.
 */
function findBouwfout(cijfers: string): Fault | null {
  const { maand, dag, volgnummer, reeks } = split(cijfers);
  if (reeks === null) return fault('insz.maand', { maand: cijfers.slice(2, 4) });
  if (maand !== 0 && dag > 31) return fault('insz.dag', { dag: cijfers.slice(4, 6) });
  if (volgnummer === 0 || volgnummer === 999) {
    return fault('insz.volgnummer', { volgnummer: cijfers.slice(6, 9) });
  }
  return null;
}

function findContextFault(insz: Insz, { soort, today }: InszContext): Fault | null {
  if (earliestDay(insz) > today) return fault('insz.toekomst');
  const isTest = soortInsz(insz) === 'tst';
  if (isTest && soort === 'werk') return fault('insz.testInWerkdossier');
  if (!isTest && soort === 'oefen') return fault('insz.echtInOefenomgeving');
  return null;
}

/** The first ISO day that the number leaves possible as day of birth. */
function earliestDay(insz: Insz): string {
  const { maand, dag } = split(insz);
  return isoDay(insz, Math.max(maand, 1), maand === 0 ? 1 : Math.max(dag, 1));
}

function isoDay(insz: Insz, maand: number, dag: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  const eeuw = findEeuw(insz) === 2000 ? '20' : '19';
  return `${eeuw}${insz.slice(0, 2)}-${two(maand)}-${two(dag)}`;
}

function split(cijfers: string) {
  const getypt = Number(cijfers.slice(2, 4));
  const reeks = maandreeksen.find((each) => getypt >= each.eerste && getypt <= each.laatste);
  return {
    reeks: reeks ?? null,
    maand: getypt - (reeks?.verhoging ?? 0),
    dag: Number(cijfers.slice(4, 6)),
    volgnummer: Number(cijfers.slice(6, 9)),
  };
}

export function soortInsz(insz: Insz): SoortInsz {
  return split(insz).reeks?.soort ?? 'rijksregister';
}

/**
 * What the number suggests, to be confirmed by a human: the register may say otherwise for old numbers.
 * Null where the number does not know. X is never suggested.
 */
export function suggestFromInsz(insz: Insz): {
  readonly geboortedatum: Datum | null;
  readonly geslacht: Geslacht | null;
} {
  const { reeks, maand, dag, volgnummer } = split(insz);
  const day = isoDay(insz, maand, dag);
  const sex = volgnummer % 2 === 1 ? 'M' : 'V';
  return {
    geboortedatum: isDatum(day) ? day : null,
    geslacht: reeks?.metGeslacht ? sex : null,
  };
}

/** `85.67.30-123.45` */
export function formatInsz(insz: Insz): string {
  return `${datedPart(insz)}-${insz.slice(6, 9)}.${insz.slice(9)}`;
}

/** `85.67.30-***.**`: how a number is shown until somebody asks for it. */
export function maskInsz(insz: Insz): string {
  return `${datedPart(insz)}-***.**`;
}

function datedPart(insz: Insz): string {
  return `${insz.slice(0, 2)}.${insz.slice(2, 4)}.${insz.slice(4, 6)}`;
}

/** A number from a trusted place, separators allowed. Throws when it is none: that is a bug. */
export function asInsz(text: string): Insz {
  const { cijfers } = readCijfers(text);
  // The number stays out of the message: messages end up in logs (security.md G3).
  if (!isInsz(cijfers)) throw new Error('Not an insz');
  return cijfers;
}
