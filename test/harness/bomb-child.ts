import { readFileSync, writeSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { readLijst } from '../../src/main/transfer/lezen/read-lijst.ts';

/**
 * Reads one file in a process of its own and says what came of it, how long that took and how much
 * more memory the process has had than before. Arguments: the file, and `sound` or `naive`.
 */
const [file = '', kind = 'sound'] = process.argv.slice(2);
const bytes = readFileSync(file);
/** In KiB, of all the time that the process has run: nothing that was freed meanwhile is missed. */
const peak = () => process.resourceUsage().maxRSS;

async function codeOf(): Promise<string> {
  // The known mistake: whatever comes is inflated.
  if (kind === 'naive') return String(inflateRawSync(bytes).length);
  const read = await readLijst({ bytes });
  return read.ok ? 'read' : read.faults[0].code;
}

const before = peak();
const begun = performance.now();
const code = await codeOf();
const ms = performance.now() - begun;
writeSync(1, JSON.stringify({ code, ms, mb: (peak() - before) / 1024 }));
