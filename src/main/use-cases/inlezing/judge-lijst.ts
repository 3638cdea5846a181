import type { Fault } from '../../../shared/faults.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import { type Groep, groepeer, stelSamen } from '../../domain/inlezing/groep.ts';
import { gevolgOf, oordeelOver, type RijOordeel } from '../../domain/inlezing/oordeel.ts';
import type { GelezenVraag, Vraag } from '../../domain/inlezing/vraag.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findByInsz } from '../persoon/look-up-persoon.ts';
import { decideGroep, type GroepBesluit, type RijWeigering } from './decide-groep.ts';
import { isGekend } from './is-gekend.ts';

/** After so many persons others get a turn: a few milliseconds. */
export const atOnce = 20;

export type Beoordeling = {
  readonly rijen: ReadonlyMap<number, RijOordeel>;
  /** What can be kept, by persoon. */
  readonly groepen: readonly BeoordeeldeGroep[];
};

export type BeoordeeldeGroep = {
  readonly groep: Groep;
  /** What it would change, as text: to see later whether it is still the same. */
  readonly zegel: string;
  readonly oordelen: readonly RijOordeel[];
};

/** What was judged before, so that a corrected cell is judged again and the rest is not. */
export type EerderBeoordeeld = Map<
  Insz,
  { readonly vragen: readonly Vraag[]; readonly uitkomst: Uitkomst }
>;

type Uitkomst = {
  readonly oordelen: readonly RijOordeel[];
  readonly groep: BeoordeeldeGroep | null;
};

export type LijstVraag = {
  readonly caller: Caller;
  readonly organisatieId: string;
  readonly vragen: readonly GelezenVraag[];
  readonly register: Map<
    Insz,
    Awaited<ReturnType<Outside['registers']['rijksregister']['lookUp']>>
  >;
  readonly eerder: EerderBeoordeeld;
  /** Lets others in between. */
  readonly adem: () => Promise<void>;
  /** Of how many persons so far; false stops it. */
  readonly vorder: (gedaan: number, totaal: number) => boolean;
};

/** The verdict of every row; null when it was stopped. */
export async function judgeLijst(
  outside: Outside,
  view: StoreView,
  lijst: LijstVraag,
): Promise<Beoordeling | null> {
  const readable = lijst.vragen.flatMap(({ vraag }) => (vraag === null ? [] : [vraag]));
  const rijen = new Map<number, RijOordeel>();
  for (const unreadable of lijst.vragen.filter(({ vraag }) => vraag === null)) {
    rijen.set(unreadable.nummer, refusedRow(unreadable.nummer, unreadable));
  }
  const groups = groepeer(readable);
  const groepen: BeoordeeldeGroep[] = [];
  for (let at = 0; at < groups.length; at += atOnce) {
    if (!lijst.vorder(at, groups.length)) return null;
    const part = groups.slice(at, at + atOnce);
    await askRegister(outside, view, { ...lijst, insz: part.flatMap(([one]) => one?.insz ?? []) });
    const judged = part.map((group) => judgeAgain(outside, view, { ...lijst, group }));
    for (const oordeel of judged.flatMap(({ oordelen }) => oordelen)) {
      rijen.set(oordeel.nummer, oordeel);
    }
    groepen.push(...judged.flatMap(({ groep }) => groep ?? []));
    await lijst.adem();
  }
  return { rijen, groepen };
}

/** Whom nobody here knows yet; who was not reached is asked again the next time. */
async function askRegister(
  outside: Outside,
  view: StoreView,
  {
    register,
    caller,
    insz,
  }: Pick<LijstVraag, 'register' | 'caller'> & { readonly insz: readonly Insz[] },
): Promise<void> {
  const unknown = insz.filter((each) => {
    const answer = register.get(each);
    if (answer?.ok === true) return false;
    if (answer?.faults.every(({ code }) => code === 'persoon.onbekendInRegister')) return false;
    return !findByInsz(outside, view, { caller, insz: each })?.zichtbaar;
  });
  const answers = await Promise.all(
    unknown.map((each) => outside.registers.rijksregister.lookUp(each)),
  );
  for (const [at, answer] of answers.entries()) {
    const asked = unknown[at];
    if (asked !== undefined) register.set(asked, answer);
  }
}

type GroupQuestion = Pick<LijstVraag, 'caller' | 'organisatieId' | 'register' | 'eerder'> & {
  readonly group: readonly Vraag[];
};

function judgeAgain(outside: Outside, view: StoreView, question: GroupQuestion): Uitkomst {
  const { eerder, group } = question;
  const [first] = group;
  if (first === undefined) return { oordelen: [], groep: null };
  const before = eerder.get(first.insz);
  const same =
    before?.vragen.length === group.length && group.every((each, at) => each === before.vragen[at]);
  if (before !== undefined && same) return before.uitkomst;
  const uitkomst = judgeGroup(outside, view, question);
  eerder.set(first.insz, { vragen: group, uitkomst });
  return uitkomst;
}

/** Where a right is refused, the rows that do not ask it are judged without it. */
function judgeGroup(outside: Outside, view: StoreView, question: GroupQuestion): Uitkomst {
  const refused: RijOordeel[] = [];
  let left = question.group;
  if (isGekend(outside, view, question)) return { oordelen: left.map(knownRow), groep: null };
  for (;;) {
    const [first, ...rest] = left;
    if (first === undefined) return { oordelen: refused, groep: null };
    const together = stelSamen([first, ...rest]);
    const decided: GroepBesluit = together.ok
      ? decideGroep(outside, view, { ...question, groep: together.groep })
      : {
          ok: false,
          refused: [{ nummers: numbersOf(left), faults: together.faults, voorstellen: [] }],
        };
    if (decided.ok && together.ok) {
      const groep = keepable(together.groep, decided.puts);
      return { oordelen: [...refused, ...groep.oordelen], groep };
    }
    const weigeringen = decided.ok ? [] : decided.refused;
    refused.push(...weigeringen.flatMap((one) => refusedRows(one)));
    const gone = new Set(weigeringen.flatMap(({ nummers }) => nummers));
    left = left.filter(({ nummer }) => !gone.has(nummer));
  }
}

function numbersOf(vragen: readonly Vraag[]): readonly number[] {
  return vragen.map(({ nummer }) => nummer);
}

function refusedRows(one: RijWeigering): readonly RijOordeel[] {
  return one.nummers.map((nummer) => refusedRow(nummer, one));
}

function refusedRow(
  nummer: number,
  {
    faults,
    voorstellen,
  }: { readonly faults: readonly Fault[]; readonly voorstellen: RijOordeel['voorstellen'] },
): RijOordeel {
  return { nummer, oordeel: 'geweigerd', faults, voorstellen, gevolgen: [], samenMet: [] };
}

/** About the same persoon, but nothing of it is kept, so nothing goes together. */
function knownRow({ nummer }: Vraag): RijOordeel {
  return { nummer, oordeel: 'gekend', faults: [], voorstellen: [], gevolgen: [], samenMet: [] };
}

function keepable(groep: Groep, puts: readonly Put[]): BeoordeeldeGroep {
  const gevolgen = gevolgenOf(puts);
  const oordeel = oordeelOver(gevolgen);
  const oordelen = groep.nummers.map(
    (nummer): RijOordeel => ({
      nummer,
      oordeel,
      faults: [],
      voorstellen: [],
      gevolgen,
      samenMet: groep.nummers.filter((other) => other !== nummer),
    }),
  );
  return { groep, zegel: JSON.stringify(gevolgen), oordelen };
}

export function gevolgenOf(puts: readonly Put[]): RijOordeel['gevolgen'] {
  return puts.flatMap((each) => (each.collection === 'historiek' ? [gevolgOf(each.entity)] : []));
}
