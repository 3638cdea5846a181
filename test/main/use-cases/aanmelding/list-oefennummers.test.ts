import { describe, expect, it } from 'vitest';
import { listOefennummers } from '../../../../src/main/use-cases/aanmelding/list-oefennummers.ts';
import { anOefenomgeving } from './oefenomgeving.ts';

describe('the numbers to practise with', () => {
  it('are those of persons who are not yet in Gebruikersbeheer, and the two that go wrong', async () => {
    const { outside, world } = await anOefenomgeving();
    const listed = listOefennummers({ outside, oefennummers: world.oefennummers });
    const named = listed.ok ? listed.value.map(({ naam, soort }) => [naam, soort]) : [];
    expect(named).toContainEqual(['Marie Nieuwkens', 'nieuw']);
    expect(named).toContainEqual(['Robbe Lijnbreuk', 'storing']);
    expect(named).toContainEqual(['', 'onbekend']);
    expect(named.map(([naam]) => naam)).not.toContain('Lies Vantest');
  });

  it('are none in a Werkdossier', async () => {
    const { outside, world } = await anOefenomgeving();
    const werk = { ...outside, soort: 'werk' as const };
    expect(listOefennummers({ outside: werk, oefennummers: world.oefennummers })).toEqual({
      ok: true,
      value: [],
    });
  });
});
