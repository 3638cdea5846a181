import { writeSync } from 'node:fs';
import { openFileStore } from '../../../src/main/store/file-store.ts';
import { nodeFiles } from '../../../src/main/store/file-system.ts';
import { put } from '../../../src/main/store/store.ts';
import { ok } from '../../../src/shared/result.ts';
import { aHistoriekRegel, aMiddelStand, asId } from '../../builders/entities.ts';
import { inPlace } from './in-place.ts';
import { changeHandles } from './intercepted-files.ts';

/**
 * Commits for as long as it lives, and prints each number once it is acknowledged, or the refusal.
 * Arguments: the folder, `sound` or `in-place`, and how many bytes each commit adds.
 */
const [folder = '', kind = 'sound', bytes = '0'] = process.argv.slice(2);

// Small writes, so that most kills come in the middle of one.
const slow = changeHandles(nodeFiles, (handle) => ({
  write: (all, offset, length, position) =>
    handle.write(all, offset, Math.min(length, 1024), position),
}));
const opened = await openFileStore({ folder, files: kind === 'sound' ? slow : inPlace(slow) });
let answer: string = opened.ok ? 'open' : opened.faults[0].code;
writeSync(1, `${answer}\n`);
while (opened.ok && !answer.startsWith('bewaren')) {
  const committed = await opened.value.update((view) => {
    const foutePogingen = (view.get('middel', 'eid:85673000192')?.foutePogingen ?? 0) + 1;
    const regel = aHistoriekRegel({ id: asId(`h-${foutePogingen}`), reden: 'x'.repeat(+bytes) });
    const middel = aMiddelStand({ foutePogingen });
    return ok({ puts: [put('historiek', regel), put('middel', middel)], value: foutePogingen });
  });
  answer = committed.ok ? String(committed.value) : committed.faults[0].code;
  writeSync(1, `${answer}\n`);
}
