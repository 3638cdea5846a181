import { fault } from '../../shared/faults.ts';
import { refuse } from '../../shared/result.ts';
import type { Engine } from './engine.ts';

/** Until the sealed store is there nothing real is kept: every dossier is refused. */
export const sealedEngine: Engine = {
  readSlots: async () => refuse(fault('bewaren.mislukt')),
  create: async () => refuse(fault('bewaren.mislukt')),
  open: async () => refuse(fault('bewaren.mislukt')),
};
