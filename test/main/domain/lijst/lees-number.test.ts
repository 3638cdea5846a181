import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesCel } from '../../../../src/main/domain/lijst/lees-rij.ts';
import { aTstNummer, tstNummers } from '../../../builders/nummers.ts';
import { here } from './context.ts';
import { lees, voorgesteld } from './lees-cel-help.ts';

describe('the number of a person', () => {
  it('is asked by the rule of the workspace', () => {
    const insz = aTstNummer();
    expect(lees('insz', insz).waarde).toBe(insz);
    expect(leesCel('insz', insz, { ...here, soort: 'werk' }).faults).toMatchObject([
      { code: 'insz.testInWerkdossier' },
    ]);
  });

  it('is among the repairs once a spreadsheet took its zeros', () => {
    fc.assert(
      fc.property(
        tstNummers.filter((insz) => insz.startsWith('0')),
        (insz) => {
          const stripped = insz.replace(/^0+/, '');
          fc.pre(stripped.length >= 8);
          expect(voorgesteld('insz', stripped)).toContain(`voorloopnul: ${insz}`);
        },
      ),
    );
  });

  it('is among the repairs once two neighbours are swapped', () => {
    fc.assert(
      fc.property(tstNummers, fc.nat(9), (insz, at) => {
        const swapped =
          insz.slice(0, at) + insz.charAt(at + 1) + insz.charAt(at) + insz.slice(at + 2);
        fc.pre(swapped !== insz);
        const cel = lees('insz', swapped);
        // One that happens to be a number of an enterprise says so instead.
        expect(cel.waarde).toBeNull();
        expect(voorgesteld('insz', swapped)).toContain(`verwisseld: ${insz}`);
      }),
    );
  });

  it('is among the repairs once letters stand for digits', () => {
    fc.assert(
      fc.property(
        tstNummers.filter((insz) => /[01]/.test(insz)),
        (insz) => {
          const typed = insz.replace('0', 'O').replace('1', 'l');
          expect(voorgesteld('insz', typed)).toContain(`letterVoorCijfer: ${insz}`);
        },
      ),
    );
  });
});
