import { describe, expect, it } from 'vitest';
import { holdBeheerrecht, managesOn } from '../../../src/main/domain/authority.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { aPersoon, aToekenning, aWerkrelatie } from '../../builders/entities.ts';

const day = asDatum('2026-06-15');
const long = { begindatum: asDatum('2026-01-01'), einddatum: asDatum('2026-12-31') };

function held(bend: {
  readonly persoon?: Parameters<typeof aPersoon>[0];
  readonly werkrelatie?: Parameters<typeof aWerkrelatie>[0];
  readonly toekenning?: Parameters<typeof aToekenning>[0];
}) {
  return holdBeheerrecht('beheerder', {
    persoon: aPersoon({ status: 'actief', ...bend.persoon }),
    werkrelatie: aWerkrelatie({ ...long, status: 'actief', ...bend.werkrelatie }),
    toekenning: aToekenning({ ...long, status: 'actief', ...bend.toekenning }),
  });
}

describe('a right to manage', () => {
  it('is held while it, its werkrelatie and its persoon are processed and running', () => {
    expect(managesOn(held({}), day)).toBe(true);
  });

  it.each([
    ['the right waits', { toekenning: { status: 'inAfwachting' } }],
    ['the werkrelatie waits', { werkrelatie: { status: 'inAfwachting' } }],
    ['the persoon waits', { persoon: { status: 'inAfwachting' } }],
    ['the right ended', { toekenning: { einddatum: asDatum('2026-06-14') } }],
    [
      'the werkrelatie ended before the right',
      { werkrelatie: { einddatum: asDatum('2026-06-14') } },
    ],
    ['the werkrelatie begins later', { werkrelatie: { begindatum: asDatum('2026-06-16') } }],
  ] as const)('is not held when %s', (_, bend) => {
    expect(managesOn(held(bend), day)).toBe(false);
  });

  it('is held on the first and on the last day', () => {
    const oneDay = { begindatum: day, einddatum: day };
    expect(managesOn(held({ werkrelatie: oneDay }), day)).toBe(true);
  });
});
