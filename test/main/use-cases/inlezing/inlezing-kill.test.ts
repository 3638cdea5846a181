import { describe, expect, it } from 'vitest';
import { killWhileImporting } from '../../../harness/import.ts';

describe('a process that is killed while it keeps a list', () => {
  it('has kept all of it or nothing: 6 kills', { timeout: 120_000 }, async () => {
    const counts = await killWhileImporting(6, { size: 300 });
    expect(counts).toEqual({ ...counts, kills: 6, half: 0, lost: 0, unreadable: 0 });
  });

  it('is noticed when it keeps row by row', { timeout: 120_000 }, async () => {
    const counts = await killWhileImporting(6, { size: 60, kind: 'per row' });
    expect(counts.half).toBeGreaterThan(0);
  });
});
