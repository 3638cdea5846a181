import type { Datum } from '../../../shared/values/datum.ts';
import type { Toekenning } from '../toekenning.ts';
import { runsTodayOrLater } from '../toekenning-rules.ts';
import type { Rapportrecht } from './rapport.ts';
import { type Vergeleken, verschillenTussen } from './verschillen.ts';

/** What one persoon has of one right, here and there. */
export type Paren = {
  readonly paren: readonly { readonly toekenning: Toekenning; readonly recht: Rapportrecht }[];
  readonly alleenHier: readonly Toekenning[];
  readonly alleenDaar: readonly Rapportrecht[];
  /** Several of both, and nothing tells which is which. */
  readonly onbeslist: {
    readonly toekenningen: readonly Toekenning[];
    readonly rechten: readonly Rapportrecht[];
  } | null;
};

type Rest = {
  readonly paren: Paren['paren'];
  readonly toekenningen: readonly Toekenning[];
  readonly rechten: readonly Rapportrecht[];
};

/**
 * Which right of the report is which toekenning: those that agree in everything first, then those
 * that begin on the same day, at last the only two that remain. What has ended here is looked at only
 * for what the report still has; that it is not in the report needs nobody's attention.
 */
export function vindParen(
  question: {
    readonly toekenningen: readonly Toekenning[];
    readonly rechten: readonly Rapportrecht[];
    readonly today: Datum;
  } & Vergeleken,
): Paren {
  const { toekenningen, rechten, today, velden } = question;
  const isSame = (toekenning: Toekenning, { gemeld }: Rapportrecht) =>
    verschillenTussen(toekenning, gemeld, question).length === 0;
  const beginsSame = (toekenning: Toekenning, { gemeld }: Rapportrecht) =>
    velden.has('begindatum') && toekenning.begindatum === gemeld.begindatum;
  const running = toekenningen.filter((each) => runsTodayOrLater(each, today));
  // As nearly everybody has it: nothing else could be meant.
  const alone = pairLast({ paren: [], toekenningen: running, rechten });
  if (alone.paren.length === 1) return answer(alone, {});
  const first = pairBy(pairBy({ paren: [], toekenningen: running, rechten }, isSame), beginsSame);
  const nu = pairLast(first);
  if (nu.toekenningen.length > 0) {
    if (nu.rechten.length === 0) return answer(nu, { alleenHier: nu.toekenningen });
    const { toekenningen: open, rechten: told } = nu;
    return answer(nu, { onbeslist: { toekenningen: open, rechten: told } });
  }
  // What was withdrawn while it waited never stood there, as far as is known.
  const ended = toekenningen.filter(
    (each) => !runsTodayOrLater(each, today) && each.status === 'actief',
  );
  const voorbij = pairBy(pairBy({ ...nu, toekenningen: ended }, isSame), beginsSame);
  const last = velden.has('begindatum') ? voorbij : pairLast(voorbij);
  return answer(last, { alleenDaar: last.rechten });
}

function answer({ paren }: Rest, rest: Partial<Omit<Paren, 'paren'>>): Paren {
  return { paren, alleenHier: [], alleenDaar: [], onbeslist: null, ...rest };
}

/** Pairs those that suit each other and nobody else. */
function pairBy(
  { paren, toekenningen, rechten }: Rest,
  suits: (toekenning: Toekenning, recht: Rapportrecht) => boolean,
): Rest {
  const found = rechten.flatMap((recht) => {
    const fitting = toekenningen.filter((toekenning) => suits(toekenning, recht));
    const [toekenning] = fitting;
    if (toekenning === undefined || fitting.length > 1) return [];
    const rivals = rechten.filter((other) => suits(toekenning, other));
    return rivals.length === 1 ? [{ toekenning, recht }] : [];
  });
  return withoutPaired({ paren: [...paren, ...found], toekenningen, rechten });
}

function pairLast({ paren, toekenningen, rechten }: Rest): Rest {
  const [toekenning] = toekenningen;
  const [recht] = rechten;
  const only = toekenningen.length === 1 && rechten.length === 1;
  if (!only || toekenning === undefined || recht === undefined) {
    return { paren, toekenningen, rechten };
  }
  return { paren: [...paren, { toekenning, recht }], toekenningen: [], rechten: [] };
}

function withoutPaired({ paren, toekenningen, rechten }: Rest): Rest {
  const done = new Set<unknown>(paren.flatMap(({ toekenning, recht }) => [toekenning, recht]));
  return {
    paren,
    toekenningen: toekenningen.filter((each) => !done.has(each)),
    rechten: rechten.filter((each) => !done.has(each)),
  };
}
