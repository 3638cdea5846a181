import { measureStore } from './measure-store.ts';

/** Built as the app is, and run by store.ts: the folder of the contenders or '', and the other entry. */
const [, , packages = '', memoryChild = ''] = process.argv;
const figures = await measureStore({
  packages: packages === '' ? null : { folder: packages },
  memoryChild,
});
process.stdout.write(JSON.stringify(figures));
