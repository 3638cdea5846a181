import { describe, expect, it } from 'vitest';
import { leesMet, voorstel, zeker } from '../../../../src/main/domain/lijst/lees-met.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';

const known = (text: string) => (/^[ab]$/.test(text) ? ok(text) : refuse(fault('datum.empty')));

describe('what may have been meant', () => {
  it('is not asked of a cell that is right', () => {
    const cel = leesMet('a', known, () => [zeker('leesteken', 'b')]);
    expect(cel).toMatchObject({ waarde: 'a', herstel: [], toegepast: null });
  });

  it('is applied when it is certain and the only one', () => {
    const cel = leesMet('x', known, () => [zeker('leesteken', 'a'), voorstel('spatie', 'no')]);
    expect(cel).toMatchObject({ getypt: 'x', waarde: 'a', toegepast: { nieuw: 'a' } });
  });

  it('waits when there is another, certain or not', () => {
    const cel = leesMet('x', known, () => [zeker('leesteken', 'a'), voorstel('spatie', 'b')]);
    expect(cel).toMatchObject({ waarde: null, faults: [fault('datum.empty')], toegepast: null });
    expect(cel.herstel.map(({ nieuw }) => nieuw)).toEqual(['a', 'b']);
  });

  it('is named once, for its first reason', () => {
    const cel = leesMet('x', known, () => [voorstel('spatie', 'a'), voorstel('leesteken', 'a')]);
    expect(cel.herstel).toEqual([voorstel('spatie', 'a')]);
  });
});
