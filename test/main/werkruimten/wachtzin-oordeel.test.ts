import { describe, expect, it } from 'vitest';
import { judgeWachtzin } from '../../../src/main/werkruimten/wachtzin-oordeel.ts';

const judge = (wachtzin: string, woorden: readonly string[] = []) =>
  judgeWachtzin({ wachtzin, woorden });

describe('a passphrase', () => {
  it('is good when it is some words that have nothing to do with each other', async () => {
    for (const good of [
      'paarse lantaarn fluit boven karton',
      'zeven natte klokken wandelen oostwaarts',
      'jardin violet marche sous huit ponts',
      'correct horse battery staple',
    ]) {
      expect([good, await judge(good)]).toEqual([good, { sterkte: 4, goed: true, zwakte: null }]);
    }
  });

  it.each(['wachtwoord123', 'azertyuiopqsdf', 'aaaaaaaaaaaaaaaa', 'abcdefghijklmnop'])(
    '%s is not, and it is said why',
    async (weak) => {
      const oordeel = await judge(weak);
      expect(oordeel.goed).toBe(false);
      expect(oordeel.zwakte).not.toBeNull();
    },
  );

  it('is not good when it is what stands elsewhere in the form', async () => {
    const own = ['Hogeschool Denderland', 'Annelies', 'Verzonnen'];
    expect((await judge('Hogeschool Denderland', own)).goed).toBe(false);
    expect((await judge('Annelies Verzonnen', own)).zwakte).toBe('eigen');
    expect((await judge('Hogeschool Denderland')).sterkte).toBeGreaterThan(
      (await judge('Hogeschool Denderland', own)).sterkte,
    );
  });

  it('is never good below twelve characters, however strange', async () => {
    expect(await judge('x9#Kq!2vZ@p')).toMatchObject({ goed: false, zwakte: 'kort' });
  });
});
