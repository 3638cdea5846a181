import type { Klembord } from '../../src/main/use-cases/klembord/klembord.ts';

/** As in a shell without a hand on the clipboard: the page copies by itself. */
export const noKlembord: Klembord = { copy: async () => false, forget: async () => undefined };
