import { describe, expect, it } from 'vitest';
import { middelAt, topicOf, topicsOf } from '../../src/renderer/frame/hulp-topics.ts';
import { nl } from '../../src/renderer/text/nl.ts';
import { nlFaults } from '../../src/renderer/text/nl-faults.ts';

describe("'Hulp nodig?'", () => {
  it('has an answer to every refusal while signing in', () => {
    const families = /^(eid|itsme|app|sms|token|code|wachtwoord|aanmelding)\./;
    const refusals = Object.keys(nlFaults).filter((code) => families.test(code));
    expect(refusals.length).toBeGreaterThan(30);
    expect(Object.keys(topicOf).toSorted()).toEqual(refusals.toSorted());
  });

  it('has no answer that nobody ever sees', () => {
    const shown = new Set([...Object.values(topicOf), ...Object.values(topicsOf).flat()]);
    expect([...shown].toSorted()).toEqual(Object.keys(nl.hulp.topic).toSorted());
  });

  it.each([
    ['/aanmelden/gebruikersbeheer', 'keuze'],
    ['/aanmelden/dienstverlener/eid', 'eid'],
    ['/aanmelden/gebruikersbeheer/itsme', 'itsme'],
    ['/aanmelden/gebruikersbeheer/code/app', 'app'],
    ['/aanmelden/dienstverlener/code/sms', 'sms'],
    ['/aanmelden/gebruikersbeheer/code/token', 'token'],
  ])('at %s is about %s', (pathname, about) => {
    expect(middelAt(pathname)).toBe(about);
  });
});
