import type { VeldHandeling } from '../../shared/values/overname.ts';
import type { Onderdeel, Overname, Vinkje } from './overname.ts';
import { isTickable, type Scherm, type Veld } from './overname-scherm.ts';

/** The key of a tick: which veld of which screen of which onderdeel. */
export function veldKey(onderdeel: string, scherm: Scherm, veld: Veld): string {
  return `${onderdeel}/${scherm.id}/${veld.id}`;
}

export type Script = { readonly onderdeel: Onderdeel; readonly schermen: readonly Scherm[] };

/** Every veld that asks for something, with the tick that would stand for it. */
export function vinkjesIn({ onderdeel, schermen }: Script): readonly Vinkje[] {
  return schermen.flatMap((scherm) =>
    scherm.velden
      .filter(isTickable)
      .map((veld) => ({ veld: veldKey(onderdeel.id, scherm, veld), waarde: veld.waarde })),
  );
}

/** The ticks that stand: all of what was handed over, else those given for the value of today. */
export function standingVinkjes(script: Script, vinkjes: Overname['vinkjes']): ReadonlySet<string> {
  const all = vinkjesIn(script);
  if (script.onderdeel.gedaan) return new Set(all.map(({ veld }) => veld));
  const given = new Map(vinkjes.map(({ veld, waarde }) => [veld, waarde]));
  return new Set(all.filter((one) => given.get(one.veld) === one.waarde).map(({ veld }) => veld));
}

/** The ticks of an onderdeel after some were set or taken away; what it does not have is ignored. */
export function tickVelden(
  script: Script,
  question: {
    readonly vinkjes: Overname['vinkjes'];
    readonly velden: readonly string[];
    readonly aan: boolean;
  },
): { readonly vinkjes: readonly Vinkje[]; readonly compleet: boolean } {
  const { velden, aan } = question;
  const standing = new Set(standingVinkjes(script, question.vinkjes));
  for (const veld of velden) {
    if (aan) standing.add(veld);
    else standing.delete(veld);
  }
  const all = vinkjesIn(script);
  const vinkjes = all.filter(({ veld }) => standing.has(veld));
  return { vinkjes, compleet: vinkjes.length === all.length };
}

/** Our own estimate of the hand and the eye: typing or looking up takes longer than pressing. */
const SECONDEN: Readonly<Record<VeldHandeling, number>> = {
  klik: 4,
  typ: 10,
  kies: 10,
  zetOver: 5,
  haalWeg: 5,
  controleer: 4,
  staatEr: 0,
  laatLeeg: 0,
  nietKiezen: 0,
};
/** What a screen of the real system takes to come. */
const SCHERM_SECONDEN = 5;

export function secondsLeft(script: Script, vinkjes: Overname['vinkjes']): number {
  const standing = standingVinkjes(script, vinkjes);
  return script.schermen
    .map((scherm) => {
      const left = scherm.velden.filter(
        (veld) => isTickable(veld) && !standing.has(veldKey(script.onderdeel.id, scherm, veld)),
      );
      const seconds = left.reduce((sum, { handeling }) => sum + SECONDEN[handeling], 0);
      return left.length === 0 ? 0 : SCHERM_SECONDEN + seconds;
    })
    .reduce((sum, seconds) => sum + seconds, 0);
}
