const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of the finger: a letter less, one too many, another one, or two exchanged. */
export function withTypo(naam: string, chance: () => number): string {
  const at = Math.floor(chance() * naam.length);
  const letter = letters[Math.floor(chance() * letters.length)] ?? '';
  const [head, tail] = [naam.slice(0, at), naam.slice(at)];
  const slips = [
    head + tail.slice(1),
    head + letter + tail,
    head + letter + tail.slice(1),
    head + tail.charAt(1) + tail.charAt(0) + tail.slice(2),
  ];
  return slips[Math.floor(chance() * slips.length)] ?? naam;
}
