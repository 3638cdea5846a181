import { describe, expect, it } from 'vitest';
import {
  AANTAL_TOKENCODES,
  beginToken,
  faultOfToken,
  stepToken,
  type Token,
} from '../../../src/main/identity/federaal-token.ts';
import { geenPogingen } from '../../../src/main/identity/pogingen.ts';
import { fault } from '../../../src/shared/faults.ts';
import { asMoment } from '../../builders/entities.ts';

const now = asMoment('2026-11-23T10:00:00.000Z');
const random = { below: () => 12 };
const fresh = beginToken({ pogingen: geenPogingen, nummer: null }, random);

function attempt(token: Token, juist: boolean, code = 'ABCDEF'): Token {
  const counted = stepToken(token, { soort: 'code', code }, now);
  return stepToken(counted, { soort: 'vergeleken', juist }, now);
}

describe('the paper card', () => {
  it('asks a number that is on the card, each of them in its turn', () => {
    const asked = Array.from({ length: AANTAL_TOKENCODES }, (_, chance) =>
      beginToken({ pogingen: geenPogingen, nummer: null }, { below: () => chance }),
    );
    expect(asked.map((token) => token.stap === 'vraagtCode' && token.nummer)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
  });

  it('asks the number again that was not yet answered', () => {
    expect(beginToken({ pogingen: geenPogingen, nummer: 5 }, random)).toMatchObject({ nummer: 5 });
    expect(attempt(fresh, false)).toMatchObject({ stap: 'vraagtCode', nummer: 13 });
  });

  it.each(['', 'ABCDE', 'ABCDEFG', '123456', 'abcdef'])('does not count %j', (code) => {
    const asked = stepToken(fresh, { soort: 'code', code }, now);
    expect(faultOfToken(asked)).toEqual(fault('token.vorm'));
    expect(asked.pogingen).toEqual(geenPogingen);
  });

  it('lets in with the right code, and gives the tries back', () => {
    const settled = attempt(attempt(fresh, false), true);
    expect(settled).toEqual({ stap: 'aangemeld', pogingen: geenPogingen });
    expect(faultOfToken(settled)).toBeNull();
  });

  it('is deactivated by the third wrong code', () => {
    const first = attempt(fresh, false);
    expect(faultOfToken(first)).toEqual(fault('token.fout', { nummer: 13, over: 2 }));
    const third = attempt(attempt(first, false), false);
    expect(faultOfToken(third)).toEqual(fault('token.gedeactiveerd'));
    expect(attempt(third, true)).toEqual(third);
    expect(beginToken({ pogingen: third.pogingen, nummer: 13 }, random)).toEqual(third);
  });
});
