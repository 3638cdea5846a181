import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { veldWijzigingen, withoutNumbers } from '../../../src/main/domain/historiek-rules.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { formatInsz } from '../../../src/shared/values/insz.ts';
import { rijksregisternummers, tstNummers } from '../../builders/nummers.ts';

const today = asDatum('2026-06-15');

describe('before and after', () => {
  it('tells only the fields that differ', () => {
    const voor = { begindatum: '2026-01-01', einddatum: '2026-12-31' };
    expect(veldWijzigingen({ voor, na: { ...voor, einddatum: '2026-06-30' } })).toEqual([
      { veld: 'einddatum', voor: '2026-12-31', na: '2026-06-30' },
    ]);
  });

  it('of something new tells every field that has a value', () => {
    expect(veldWijzigingen({ voor: null, na: { naam: 'Claes', roepnaam: null } })).toEqual([
      { veld: 'naam', voor: null, na: 'Claes' },
    ]);
  });

  it('tells which right it is about, though that stayed the same', () => {
    const voor = { gebruikersrecht: 'VLOK', einddatum: '2026-12-31' };
    const na = { ...voor, einddatum: '2026-06-30' };
    expect(veldWijzigingen({ voor, na, altijd: 'gebruikersrecht' })[0]).toEqual({
      veld: 'gebruikersrecht',
      voor: 'VLOK',
      na: 'VLOK',
    });
  });
});

describe('free text in Historiek', () => {
  it('holds no national number, however it was typed', () => {
    fc.assert(
      fc.property(fc.oneof(rijksregisternummers, tstNummers), fc.boolean(), (insz, dots) => {
        const typed = dots ? formatInsz(insz) : insz;
        const kept = withoutNumbers(`vervangt ${typed}, zie dossier`, today);
        expect(kept).not.toContain(insz.slice(6));
        expect(kept).not.toContain(formatInsz(insz).slice(8));
        expect(kept).toMatch(/^vervangt \d\d\.\d\d\.\d\d-\*{3}\.\*{2}, zie dossier$/);
      }),
    );
  });

  it('keeps a phone number and a date', () => {
    const text = 'bel +32470000001 vanaf 15/06/2026, dossier 12345678901';
    expect(withoutNumbers(text, today)).toBe(text);
  });
});
