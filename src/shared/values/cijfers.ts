/**
 * What people put between the digits of a number: spaces of every width, dots, dashes, slashes, the
 * comma of a Belgian keypad, and the invisible marks that come along when copying (Cf).
 */
const tussentekens = /[\s\p{Cf}\p{Pd}\u2212\u00b7.,/_]/gu;

/** The text without what may stand between digits; wide digits and letters become ordinary ones. */
export function withoutTussentekens(text: string): string {
  return text.normalize('NFKC').replace(tussentekens, '');
}

/** The text without what may stand between digits, and the first sign that is no digit, if any. */
export function readCijfers(text: string): {
  readonly cijfers: string;
  readonly teken: string | null;
} {
  const cijfers = withoutTussentekens(text);
  return { cijfers, teken: /[^0-9]/u.exec(cijfers)?.[0] ?? null };
}

/** The two digits that belong after `basis`: 97 − (basis mod 97), so 97 and never 00. */
export function controlegetal(basis: string): string {
  return String(97 - (Number(basis) % 97)).padStart(2, '0');
}

export function hasControlegetal(cijfers: string): boolean {
  return cijfers.slice(-2) === controlegetal(cijfers.slice(0, -2));
}

/**
 * The century that the check digits of an insz choose, or null when they fit neither. From 2000 on
 * they are computed with a 2 in front (KB 25/11/1997); 2 000 000 000 mod 97 = 68, so they never fit
 * both.
 */
export function findEeuw(cijfers: string): 1900 | 2000 | null {
  if (hasControlegetal(cijfers)) return 1900;
  return hasControlegetal(`2${cijfers}`) ? 2000 : null;
}

type Verwisseling = {
  readonly voorstel: string;
  /** Places of the two digits, counted from 1. */
  readonly eerste: number;
  readonly tweede: number;
};

/**
 * The swap of two neighbouring digits that makes the number right. Null when there is none, and also
 * when there is more than one: then nobody can say which was meant.
 */
export function findVerwisseling(
  cijfers: string,
  isRight: (cijfers: string) => boolean,
): Verwisseling | null {
  const found: Verwisseling[] = [];
  for (let at = 0; at + 1 < cijfers.length; at += 1) {
    const voorstel =
      cijfers.slice(0, at) + cijfers.charAt(at + 1) + cijfers.charAt(at) + cijfers.slice(at + 2);
    if (voorstel !== cijfers && isRight(voorstel)) {
      found.push({ voorstel, eerste: at + 1, tweede: at + 2 });
    }
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}
