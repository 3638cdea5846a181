import type { Klembord } from '../../src/main/use-cases/klembord/klembord.ts';
import type { Drukker } from '../../src/main/use-cases/overname/print-overname.ts';

/** As in a shell without a hand on the clipboard: the page copies by itself. */
export const noKlembord: Klembord = { copy: async () => false, forget: async () => undefined };

/** Prints nothing: for tests of everything around it. */
export const noDrukker: Drukker = async () => new Uint8Array();
