import { describe, expect, it } from 'vitest';
import { sameSecret } from '../../../src/main/identity/same-secret.ts';

describe('comparing secrets', () => {
  it('takes only the very same text, of whatever length', () => {
    expect(sameSecret('1234', '1234')).toBe(true);
    for (const other of ['1235', '0234', '123', '12345', '', ' 1234']) {
      expect(sameSecret(other, '1234')).toBe(false);
    }
  });
});
