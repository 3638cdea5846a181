import { writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { openSealedStore } from '../../src/main/store/sealed/sealed-store.ts';
import type { Store, StoreView } from '../../src/main/store/store.ts';
import { ok, type Result } from '../../src/shared/result.ts';
import { bigLijst } from '../builders/big-lijst.ts';
import { accepted, aGebruikersbeheer } from '../builders/gebruikersbeheer.ts';
import { openLijst } from '../builders/open-lijst.ts';

/**
 * Reads in a list of so many rows and says when keeping it begins, and when it is acknowledged.
 * Arguments: the folder of the store, how many rows, and `sound` or `per row`.
 */
const [folder = '', rows = '1', kind = 'sound'] = process.argv.slice(2);

/** The known mistake: what belongs together is committed piece by piece. */
function perRow(store: Store): Store {
  return {
    ...store,
    view: store.view,
    async update<T>(decide: Parameters<Store['update']>[0]) {
      const decided = decide(store.view as StoreView);
      if (!decided.ok) return decided as Result<T>;
      for (const put of decided.value.puts) {
        accepted(await store.update(() => ok({ puts: [put], value: null })));
      }
      return ok(decided.value.value) as Result<T>;
    },
  };
}

const opened = accepted(await openSealedStore({ folder, key: Buffer.alloc(32, 7) }));
const store = kind === 'sound' ? opened : perRow(opened);
const outside = await aGebruikersbeheer({ store, puts: null });
const bytes = new TextEncoder().encode(bigLijst(Number(rows)).join('\r\n'));
const lijst = await openLijst(outside, bytes, { adem: () => setImmediate() });
await lijst.rijen();
writeSync(1, 'begins\n');
accepted(await lijst.keep());
writeSync(1, 'kept\n');
await opened.close();
