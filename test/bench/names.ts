/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The most frequent ones are spread over about so many: nobody shares a name with one in ten. */
const HEAD = 40;

/** By Zipf and Mandelbrot, as names are: few are very frequent, most are rare. */
export function zipf<T>(items: readonly T[], chance: number): T {
  const at = Math.floor(HEAD * ((items.length + HEAD) / HEAD) ** chance - HEAD);
  return items[Math.min(at, items.length - 1)] as T;
}

const beginnings =
  'a be bo ca co da de do e fa fe fi ga ge ha he i ja jo ka ke ki la le li lu ma me mi mo na ne ni o pa pe pi ra re ri ro sa se si so ta te ti to va ve vi wa we wi ya yu za ze'.split(
    ' ',
  );
const middles = 'b bb ck d dd ff g l ll lm lt m mm n nd nn p r rd rk rt s ss st t tt v x z'.split(
  ' ',
);
const givenEnds = 'a e el en ia ie ine is ke la le line na o os ra te us y é ï ël ø ą'.split(' ');
const surnameEnds =
  'aert aerts bergh beke broeck camp daele els ens ers haut hoven ink issen kens laer lon maer mans mont naert oot ost ots oz rius rooy sen stra tens ues veld voort wijs žek øy ů'.split(
    ' ',
  );
const before = ['', '', '', '', '', 'Van ', 'De ', 'Van den ', "D'", 'El ', 'Van de '];

/** Every combination, in an order that mixes short and long: the first ones become the frequent ones. */
function combine(count: number, make: (at: number) => string): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; found.size < count; at += 1) found.add(make(at));
  return [...found];
}

const pick = (from: readonly string[], at: number) => from[at % from.length] ?? '';
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Made up, so that nobody is meant; as many as a large administration has. */
export const givenNames = combine(5000, (at) =>
  capital(
    pick(beginnings, at * 7) +
      pick(middles, at * 11 + Math.floor(at / 50)) +
      pick(givenEnds, at * 3 + Math.floor(at / 29)),
  ),
);
export const surnames = combine(15_000, (at) => {
  const stem =
    pick(beginnings, at * 5 + Math.floor(at / 61)) +
    pick(middles, at * 17 + Math.floor(at / 7)) +
    pick(surnameEnds, at * 23 + Math.floor(at / 13));
  return pick(before, at * 13 + Math.floor(at / 3)) + capital(stem);
});
