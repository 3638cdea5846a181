import { expect, it } from 'vitest';
import { readZoekvraag } from '../../../src/main/search/zoekvraag.ts';

it.each([
  ['Anne-Sophie  de SMET', ['anne', 'sophie', 'de', 'smet'], ''],
  ['85.67.30-122', [], '856730122'],
  ['jan 85 67', ['jan'], '8567'],
  ['jan.peeters3@Denderland.ex', ['jan', 'peeters3', '@denderland.ex'], ''],
  ['@', [], ''],
  ['jan jan', ['jan'], ''],
  ['  ', [], ''],
])('%j asks for %j and %j', (typed, woorden, cijfers) => {
  expect(readZoekvraag(typed)).toEqual({ woorden, cijfers });
});
