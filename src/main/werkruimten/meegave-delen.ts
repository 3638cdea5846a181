import { fault } from '../../shared/faults.ts';
import { ok, type Result, refuse } from '../../shared/result.ts';
import type { OverMeegave, Vertrekpunt } from '../domain/meegave/meegave.ts';
import { readOver } from '../store/meegave/over.ts';
import { kenmerkOf, unpackRijen } from '../store/meegave/rijen.ts';
import { type Put, put, type StoreView } from '../store/store.ts';
import type { OpenMeegave } from '../use-cases/meegave/meegaven.ts';

/** What the first byte of a part says that the rest of it is. */
const soorten = ['over', 'nu', 'mee', 'basis'] as const;
type Soort = (typeof soorten)[number];

export type Inhoud = { readonly over: Buffer } & {
  readonly [S in Exclude<Soort, 'over'>]: readonly Uint8Array[];
};

export function partsOf({ over, nu, mee, basis }: Inhoud): readonly Uint8Array[] {
  const marked = (soort: Soort, parts: readonly Uint8Array[]) =>
    parts.map((part) => Buffer.concat([Buffer.from([soorten.indexOf(soort)]), part]));
  return [
    ...marked('over', [over]),
    ...marked('nu', nu),
    ...marked('mee', mee),
    ...marked('basis', basis),
  ];
}

/** Faults: meegave.nieuwereVersie, for what was sealed well and is not of this form. */
export function bodyOf(parts: readonly Buffer[], id: string): Result<OpenMeegave> {
  const of = (soort: Soort) =>
    parts.filter((part) => part[0] === soorten.indexOf(soort)).map((part) => part.subarray(1));
  const [about] = of('over');
  const over = about === undefined ? null : readOver(about);
  if (over === null || over.id !== id || parts.some((part) => (part[0] ?? 9) >= soorten.length)) {
    return refuse(fault('meegave.nieuwereVersie'));
  }
  const [nu, mee, basis] = [of('nu'), of('mee'), of('basis')];
  const hasBasis = over.vertrekpunt !== null;
  return ok({
    over,
    kenmerk: kenmerkOf(nu),
    basisKenmerk: hasBasis ? kenmerkOf(basis) : null,
    rijen: () => unpackRijen(nu),
    meegekomen: () => unpackRijen(mee),
    basis: () => (hasBasis ? unpackRijen(basis) : Promise.resolve(null)),
    alsVertrekpunt: () => vertrekpuntPuts(over, nu),
  });
}

function vertrekpuntPuts(over: OverMeegave, nu: readonly Buffer[]): readonly Put[] {
  return nu.map((part, at) =>
    put('vertrekpunt', {
      id: String(at),
      ...{ meegave: over.id, dossier: over.dossier, op: over.op, delen: nu.length },
      inhoud: part.toString('base64'),
    }),
  );
}

/** What the open dossier departed from; null when it is nobody's copy. */
export function vertrekpuntOf(view: StoreView): OverMeegave['vertrekpunt'] {
  const first = view.get('vertrekpunt', '0');
  if (first === undefined) return null;
  const { meegave, dossier, op } = first;
  return { meegave, dossier, op };
}

/** As it came; parts of an older one that was longer lie behind it, and count no more. */
export function vertrekpuntDelen(view: StoreView): readonly Buffer[] | null {
  const first = view.get('vertrekpunt', '0');
  if (first === undefined) return null;
  return Array.from({ length: first.delen }, (_each, at) => {
    const part: Vertrekpunt | undefined = view.get('vertrekpunt', String(at));
    if (part === undefined) throw new Error(`No part ${at} of what was departed from`);
    return Buffer.from(part.inhoud, 'base64');
  });
}
