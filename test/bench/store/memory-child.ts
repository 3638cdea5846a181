import { openSealedStore } from '../../../src/main/store/sealed/sealed-store.ts';

/** Opens the store of the bench; says how many kB this process ever held at once. */
const opened = await openSealedStore({
  folder: process.argv[2] ?? '',
  key: Buffer.alloc(32, 7),
});
if (!opened.ok) throw new Error(opened.faults[0].code);
process.stdout.write(String(process.resourceUsage().maxRSS));
await opened.value.close();
