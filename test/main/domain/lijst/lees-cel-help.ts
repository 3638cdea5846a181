import { leesCel } from '../../../../src/main/domain/lijst/lees-rij.ts';
import type { Veld } from '../../../../src/main/domain/lijst/veld.ts';
import { here } from './context.ts';

export const lees = (veld: Veld, getypt: string) => leesCel(veld, getypt, here);
export const voorgesteld = (veld: Veld, getypt: string) =>
  lees(veld, getypt).herstel.map(({ soort, nieuw }) => `${soort}: ${nieuw}`);
