import type { Lijst, LijstRij } from '../../transfer/lezen/lijst.ts';

const MAX_OVERGESLAGEN = 100;
const MAX_VOORBEELDEN = 3;

type Beschreven<V> = {
  readonly lijst: Lijst;
  readonly datums: Lijst['herkend']['datums'];
  readonly koppeling: readonly (V | null)[];
  /** As they stand now. */
  readonly cellenOf: (rij: LijstRij) => readonly string[];
};

/** What was recognised of a file, its columns and what each holds, and the rows left out. */
export function describeLijst<V extends string>(open: Beschreven<V>) {
  const { lijst, datums, koppeling } = open;
  const overgeslagen = skippedOf(open);
  const runs = runsOf(overgeslagen);
  return {
    herkend: {
      ...lijst.herkend,
      datums,
      koprijen: [...lijst.herkend.koprijen],
      andereBladen: [...lijst.herkend.andereBladen],
      kopKeuzes: lijst.herkend.kopKeuzes.map((one) => ({ ...one })),
    },
    kolommen: lijst.koppen.map((kop, at) => ({
      kop,
      veld: koppeling[at] ?? null,
      voorbeelden: examplesOf(open, at),
    })),
    overgeslagen: runs.slice(0, MAX_OVERGESLAGEN),
    aantalOvergeslagen: overgeslagen.length,
  };
}

/** The headers are told apart: they are used. */
export function skippedOf({ lijst }: { readonly lijst: Lijst }) {
  return lijst.overgeslagen.filter(({ reden }) => reden !== 'kop');
}

/** Thousands of empty rows below each other are one line. */
function runsOf(overgeslagen: ReturnType<typeof skippedOf>) {
  const runs: { nummer: number; tot: number; reden: string }[] = [];
  for (const { nummer, reden } of overgeslagen) {
    const last = runs.at(-1);
    if (last?.reden === reden && last.tot === nummer - 1) last.tot = nummer;
    else runs.push({ nummer, tot: nummer, reden });
  }
  return runs;
}

/** Of numbers only how they are written: the screen is looked at over a shoulder. */
function examplesOf<V extends string>(
  { lijst, koppeling, cellenOf }: Beschreven<V>,
  at: number,
): string[] {
  const found: string[] = [];
  for (const rij of lijst.rijen) {
    if (found.length === MAX_VOORBEELDEN) break;
    const tekst = cellenOf(rij)[at] ?? '';
    if (tekst !== '') found.push(koppeling[at] === 'insz' ? withoutEnd(tekst) : tekst);
  }
  return found;
}

/** The last five digits, however the number is written. */
function withoutEnd(tekst: string): string {
  const digits = [...tekst].filter((sign) => /\d/.test(sign)).length;
  let seen = 0;
  return tekst.replace(/\d/g, (digit) => {
    seen += 1;
    return seen > digits - 5 ? '•' : digit;
  });
}
