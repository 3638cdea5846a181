import type { CelContext } from '../../../../src/main/domain/lijst/lees-rij.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';

/** The Oefenomgeving on a Monday, and a list without habits. */
export const here: CelContext = {
  soort: 'oefen',
  today: asDatum('2026-11-23'),
  datums: null,
  naamVolgorde: null,
};
