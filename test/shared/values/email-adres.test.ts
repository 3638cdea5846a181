import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import { parseEmailAdres } from '../../../src/shared/values/email-adres.ts';

describe('an e-mail address', () => {
  it.each([
    'mia.wouters@voorbeeld.example',
    ' mia.wouters@voorbeeld.example\u00a0',
    '\u200bmia.wouters@voorbeeld.example',
    'mailto:mia.wouters@voorbeeld.example',
    'Mia Wouters <mia.wouters@voorbeeld.example>',
    '<mia.wouters@voorbeeld.example>',
    'mia.wouters@Voorbeeld.EXAMPLE',
  ])('is taken from %j', (text) => {
    expect(parseEmailAdres(text)).toEqual(ok('mia.wouters@voorbeeld.example'));
  });

  it.each([
    "o'neill+recht@a.example",
    'Mia@post.a-b.example',
    'x@9.example',
    'zoë@münchen.example',
    'x@xn--mnchen-3ya.example',
    'a@b.xn--p1ai',
  ])('may look like %s', (text) => {
    expect(parseEmailAdres(text)).toEqual(ok(text));
  });

  it('is read back as it is stored', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const result = parseEmailAdres(text);
        if (!result.ok) throw new Error(`refused: ${text}`);
        expect(parseEmailAdres(result.value)).toEqual(result);
      }),
    );
  });
});

describe('a refused e-mail address', () => {
  it.each(['', '  ', 'mailto:', '<>'])('is missing: %j', (text) => {
    expect(parseEmailAdres(text)).toEqual(refuse(fault('veld.verplicht')));
  });

  it('has no @', () => {
    expect(parseEmailAdres('mia.voorbeeld.example')).toEqual(refuse(fault('email.zonderAt')));
  });

  it('has a space inside, also one that does not show', () => {
    for (const text of [
      'mia wouters@a.example',
      'mia@a .example',
      'mia\u00a0w@a.example',
      'a\n@b.example',
    ]) {
      expect(parseEmailAdres(text)).toEqual(refuse(fault('email.spatie')));
    }
  });

  it('is two addresses, or one with @ twice', () => {
    for (const text of ['a@@b.example', 'a@b.example;c@d.example']) {
      expect(parseEmailAdres(text)).toEqual(refuse(fault('email.tweeAt')));
    }
  });

  it('has nothing before the @', () => {
    expect(parseEmailAdres('@voorbeeld.example')).toEqual(refuse(fault('email.zonderNaam')));
  });

  it('has a sign before the @ that does not belong there, which is named', () => {
    for (const teken of [',', ';', ':', '(', '\\', '"', '\u0007']) {
      expect(parseEmailAdres(`mia${teken}wouters@a.example`)).toEqual(
        refuse(fault('email.teken', { teken })),
      );
    }
  });

  it.each([
    '',
    'voorbeeld',
    'voorbeeld.',
    '.example',
    'voor..example',
    '-a.example',
    'a-.example',
    'a_b.example',
    'a.b',
    '10.0.0.1',
    'a.example,',
    `${'a'.repeat(64)}.example`,
  ])('has a domain that cannot be, which is named: %j', (domein) => {
    expect(parseEmailAdres(`mia@${domein}`)).toEqual(refuse(fault('email.domein', { domein })));
  });

  it('is longer than mail servers take', () => {
    const long = (length: number) => `a@${'b.'.repeat((length - 10) / 2)}example!`.slice(0, -1);
    expect(long(254)).toHaveLength(253);
    expect(parseEmailAdres(long(254)).ok).toBe(true);
    expect(parseEmailAdres(long(256))).toEqual(refuse(fault('email.teLang')));
    expect(parseEmailAdres(`${'a'.repeat(64)}@a.example`).ok).toBe(true);
    expect(parseEmailAdres(`${'a'.repeat(65)}@a.example`)).toEqual(refuse(fault('email.teLang')));
  });
});
