import { nodeFiles } from '../../../src/main/store/file-system.ts';
import { put } from '../../../src/main/store/store.ts';
import { aPersoon } from '../../builders/entities.ts';
import type { OpenStore } from './broken-stores.ts';
import { interceptFiles } from './intercepted-files.ts';
import { accepted, makeTempFolder, save } from './store-help.ts';

/** What security.md D7 asks of each commit, and nothing else in between. */
const rightOrder = [
  /^open file( → write file)+ → sync file → close file/,
  / → open folder → rename → sync folder → close folder → answer$/,
];

/** The calls of each commit that are not in the right order; none for a store that is sound. */
export async function findWrongOrders(open: OpenStore, commits: number) {
  let calls: string[] = [];
  const files = interceptFiles(nodeFiles, (call) => calls.push(call));
  const store = accepted(await open({ folder: await makeTempFolder(), files }));
  const traces: string[] = [];
  for (let at = 0; at < commits; at++) {
    calls = [];
    accepted(await save(store, put('persoon', aPersoon({ naam: `Naam ${at}` }))));
    traces.push([...calls, 'answer'].join(' → '));
  }
  return traces.filter((trace) => !rightOrder.every((part) => part.test(trace)));
}
