import type { Meegaven } from '../../src/main/use-cases/meegave/meegaven.ts';
import { fault } from '../../src/shared/faults.ts';
import { refuse } from '../../src/shared/result.ts';

/** As in the Oefenomgeving: no dossier is open, and no file is one. */
export const noMeegaven: Meegaven = {
  seal: async () => refuse(fault('dossier.vergrendeld')),
  inspect: () => refuse(fault('meegave.geenMeegave')),
  open: async () => refuse(fault('meegave.geenMeegave')),
  dossier: () => null,
  vertrekpunt: async () => null,
};
