import type { SimulatieStand } from '../../shared/values/simulatie.ts';

/** The state of the simulated world, kept so that a prepared lesson survives a restart. One. */
export type Simulatie = SimulatieStand & { readonly id: 'simulatie' };
