import { describe, expect, it } from 'vitest';
import { createDispatch } from '../../../src/main/api/dispatch.ts';
import type { Handlers } from '../../../src/main/api/handler.ts';
import { contract, type ProcedureName } from '../../../src/shared/contract/contract.ts';
import { table } from './access-table.ts';
import { signedInAs } from './access-world.ts';

const refusal = { ok: false, faults: [{ code: 'vraag.ongeldig', params: {} }] };

describe('what is no question of the contract', () => {
  it.each(['persoon.verwijder', 'constructor', '__proto__', 'toString', ''])(
    'is refused: procedure %j',
    async (procedure) => {
      const { dispatch } = await signedInAs('hoofdbeheerder');
      expect(await dispatch(procedure, {})).toEqual(refusal);
    },
  );

  it.each([
    null,
    'tekst',
    [],
    { organisatieId: 'organisatie-1' },
    { organisatieId: 'organisatie-1', persoonId: 'persoon-1', extra: true },
    { organisatieId: 'organisatie-1', persoonId: { $ne: null } },
    { organisatieId: 'organisatie-1', persoonId: 'x'.repeat(81) },
    { organisatieId: 'organisatie-1', persoonId: '' },
  ])('is refused: persoon.show with %j', async (input) => {
    const { dispatch } = await signedInAs('hoofdbeheerder');
    expect(await dispatch('persoon.show', input)).toEqual(refusal);
  });

  it('is every input with one key too many', async () => {
    const { dispatch } = await signedInAs('hoofdbeheerder');
    for (const procedure of Object.keys(contract) as ProcedureName[]) {
      const input = { organisatieId: 'organisatie-1', ...table[procedure].ask, vreemd: 1 };
      expect(await dispatch(procedure, input)).toEqual(refusal);
    }
  });
});

describe('what the session says', () => {
  it('counts at each call: after signing out nothing is answered any more', async () => {
    const { dispatch } = await signedInAs('beheerder');
    const ask = () => dispatch('organisatie.show', { organisatieId: 'organisatie-1' });
    expect(await ask()).toMatchObject({ ok: true });
    await dispatch('sessie.signOut', {});
    expect(await ask()).toMatchObject({ faults: [{ code: 'sessie.geen' }] });
  });

  it('remembers the organisatie that was chosen', async () => {
    const { dispatch, sessions } = await signedInAs('beheerder');
    await dispatch('sessie.chooseOrganisatie', { organisatieId: 'organisatie-1' });
    expect(sessions.current()?.organisatieId).toBe('organisatie-1');
    await dispatch('sessie.chooseOrganisatie', { organisatieId: 'organisatie-2' });
    expect(sessions.current()?.organisatieId).toBe('organisatie-1');
  });
});

describe('what comes out', () => {
  it('is never more than the contract states: a handler that says more is a bug', async () => {
    const { sessions, outside } = await signedInAs('beheerder');
    const chatty = { 'sessie.organisaties': () => ({ ok: true, value: [{ insz: '1' }] }) };
    const handlers = chatty as unknown as Handlers;
    const dispatch = createDispatch({ handlers, sessions, outside, adem: async () => undefined });
    await expect(dispatch('sessie.organisaties', {})).rejects.toThrow();
  });
});

describe('a question about the list of all persons', () => {
  it('lets others go first while the list is made, and is refused to who left meanwhile', async () => {
    const { sessions, outside } = await signedInAs('beheerder');
    const handlers = { 'persoon.list': () => ({ ok: true, value: {} }) } as unknown as Handlers;
    let left = 2;
    const view = { ...outside.store.view, prepareDossiers: () => left > 0 };
    const slow = { ...outside, store: { ...outside.store, view } };
    const turns: number[] = [];
    const adem = async () => {
      turns.push(left);
      left -= 1;
      if (left === 0) sessions.end();
    };
    const dispatch = createDispatch({ handlers, sessions, outside: slow, adem });
    const asked = table['persoon.list'].ask;
    expect(
      await dispatch('persoon.list', { organisatieId: 'organisatie-1', ...asked }),
    ).toMatchObject({ faults: [{ code: 'sessie.geen' }] });
    expect(turns.slice(0, 2)).toEqual([2, 1]);
  });
});
