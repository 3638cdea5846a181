import type { Koppeling, Veld } from './veld.ts';

type Gekoppeld = { readonly koppen: readonly string[]; readonly koppeling: Koppeling };

/**
 * The columns of a list that was read in another way: a header that stays keeps its field, and the
 * others have what is proposed, as far as no other column has it.
 */
export function keepKoppeling(before: Gekoppeld, after: Gekoppeld): Koppeling {
  const kept = after.koppen.map((kop, at): Koppeling[number] | undefined => {
    const was = placeOf(before.koppen, kop, at);
    return was === -1 ? undefined : (before.koppeling[was] ?? null);
  });
  const taken = new Set(kept.filter((veld) => veld !== undefined && veld !== null));
  return kept.map((veld, at) => {
    if (veld !== undefined) return veld;
    const proposed = after.koppeling[at] ?? null;
    return proposed === null || taken.has(proposed) ? null : proposed;
  });
}

/** Two columns may have one header: then the one in the same place is meant, or none. */
function placeOf(koppen: readonly string[], kop: string, at: number): number {
  if (kop === '') return -1;
  if (koppen[at] === kop) return at;
  const first = koppen.indexOf(kop);
  return first === koppen.lastIndexOf(kop) ? first : -1;
}

/** Fields whose corrections still say what they said: of the same column, or without any. */
export function keptVelden(before: Gekoppeld, after: Gekoppeld): (veld: Veld) => boolean {
  return (veld) => {
    const was = before.koppeling.indexOf(veld);
    const is = after.koppeling.indexOf(veld);
    if (was === -1 || is === -1) return was === is;
    return before.koppen[was] === after.koppen[is];
  };
}
