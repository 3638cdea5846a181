import { expect, it } from 'vitest';
import { addYears, asDatum } from '../../../src/shared/values/datum.ts';
import {
  MAX_WERKRELATIE_JAREN,
  STANDAARD_RECHT_MAANDEN,
} from '../../../src/shared/values/termijnen.ts';

it('gives a werkrelatie the ten years of the example, day for day', () => {
  expect(addYears(asDatum('2018-06-26'), MAX_WERKRELATIE_JAREN)).toBe('2028-06-26');
});

it('proposes a gebruikersrecht that ends before the longest werkrelatie does', () => {
  expect(STANDAARD_RECHT_MAANDEN).toBeLessThan(MAX_WERKRELATIE_JAREN * 12);
});
