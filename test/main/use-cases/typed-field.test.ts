import { describe, expect, it } from 'vitest';
import {
  oneOf,
  optionally,
  optionalText,
  requiredText,
} from '../../../src/main/use-cases/typed-field.ts';
import { parseDatum } from '../../../src/shared/values/datum.ts';
import { accepted, faultsIn } from '../../builders/gebruikersbeheer.ts';

describe('free text', () => {
  it('stays on one line and cannot turn the writing direction or colour a terminal', () => {
    const forged = ' Uit dienst\r\n2026-01-01\u001b[31m An \u202egnp.exe\u2028x ';
    expect(accepted(requiredText(forged, 100))).toBe('Uit dienst 2026-01-01 [31m An gnp.exe x');
  });

  it('is refused when empty and required, also when it only looks filled', () => {
    expect(faultsIn(requiredText(' \u200b\t', 100))).toEqual(['veld.verplicht']);
    expect(accepted(optionalText(' \u200b\t', 100))).toBeNull();
  });

  it('may be as long as its maximum', () => {
    expect(accepted(optionalText('abc', 3))).toBe('abc');
    expect(requiredText('abcd', 3)).toEqual({
      ok: false,
      faults: [{ code: 'veld.teLang', params: { max: 3 } }],
    });
  });
});

describe('a choice', () => {
  it('is one of the list', () => {
    expect(accepted(oneOf(['M', 'V'], 'V'))).toBe('V');
    expect(faultsIn(oneOf(['M', 'V'], 'v'))).toEqual(['veld.keuze']);
    expect(faultsIn(oneOf(['M', 'V'], ''))).toEqual(['veld.verplicht']);
  });
});

describe('an optional field', () => {
  it('is null when empty, and judged when not', () => {
    expect(accepted(optionally('  ', parseDatum))).toBeNull();
    expect(accepted(optionally('1/2/2026', parseDatum))).toBe('2026-02-01');
    expect(faultsIn(optionally('x', parseDatum))).toEqual(['datum.vorm']);
  });
});
