/** What is looked for in the memory of the app. Made from parts: the whole stands in no file. */

export function plantedKey(): Buffer {
  const key = Buffer.from(new ArrayBuffer(32));
  for (let at = 0; at < key.length; at++) key[at] = (at * 73 + 41) & 0xff;
  return key;
}

export function canaryName(): readonly string[] {
  return ['Kana', 'riev', 'ogel', 'mans'];
}
