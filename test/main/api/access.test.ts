import { describe, expect, it } from 'vitest';
import { contract, type ProcedureName } from '../../../src/shared/contract/contract.ts';
import { anOrganisatie } from '../../builders/entities.ts';
import { contentsOf } from '../../builders/gebruikersbeheer.ts';
import type { Row } from './access-row.ts';
import { beheerTable, csamTable, table } from './access-table.ts';
import { type CallerKind, callers, signedInAs } from './access-world.ts';

const procedures = Object.keys(contract) as ProcedureName[];
const organisaties = ['organisatie-1', 'organisatie-2', 'bestaat-niet'] as const;

/** The question as this procedure takes it: only some are asked for an organisatie. */
function question(procedure: ProcedureName, ask: Row['ask'], organisatieId: string) {
  return contract[procedure].access === 'beheerder' ? { organisatieId, ...ask } : ask;
}

async function call(kind: CallerKind, procedure: ProcedureName, input: unknown) {
  const { outside, dispatch } = await signedInAs(kind);
  const before = contentsOf(outside);
  const reply = await dispatch(procedure, input);
  const answer = reply.ok ? 'ok' : reply.faults.map(({ code }) => code).join();
  return { answer, isChanged: contentsOf(outside) !== before, bytes: JSON.stringify(reply) };
}

/** What the table says that happens: nobody and outsiders get the one sentence that tells nothing. */
function expected(kind: CallerKind, row: Row, organisatieId: string): string {
  const isOwn = organisatieId === 'organisatie-1' || row.may.includes('zonderRol');
  if (row.may.includes(kind) && isOwn) return row.answer ?? 'ok';
  return kind === 'niemand' ? 'sessie.geen' : 'organisatie.onbekend';
}

it('says of every procedure in the contract who may call it', () => {
  expect(Object.keys(table).toSorted()).toEqual(procedures.toSorted());
});

describe.each(procedures)('%s', (procedure) => {
  const row = table[procedure];

  it.each(callers)('called by %s, for the own, another and an absent organisatie', async (kind) => {
    for (const organisatieId of organisaties) {
      const input = question(procedure, row.ask, organisatieId);
      const { answer, isChanged } = await call(kind, procedure, input);
      const wanted = expected(kind, row, organisatieId);
      expect({ organisatieId, answer }).toEqual({ organisatieId, answer: wanted });
      if (wanted !== 'ok') expect(isChanged).toBe(false);
    }
  });
});

describe('rights to manage', () => {
  it.each(beheerTable)(
    '%s with %j is only for who appoints a beheerder',
    async (procedure, ask) => {
      const input = question(procedure, ask, 'organisatie-1');
      const answers = await Promise.all(
        (['beheerder', 'hoofdbeheerder', 'vertegenwoordiger'] as const).map(
          async (kind) => (await call(kind, procedure, input)).answer,
        ),
      );
      expect(answers).toEqual(['beheerder.alleenHoofdbeheerder', 'ok', 'ok']);
    },
  );
});

describe('CSAM', () => {
  it.each(csamTable)('%s with %j is only for who represents the enterprise', async (name, ask) => {
    const { ondernemingsnummer } = anOrganisatie();
    const answers = await Promise.all(
      callers.map(async (kind) => [
        kind,
        (await call(kind, name, { ondernemingsnummer, ...ask })).answer,
      ]),
    );
    expect(Object.fromEntries(answers)).toEqual({
      ...Object.fromEntries(callers.map((kind) => [kind, 'csam.geenFunctie'])),
      niemand: 'sessie.geen',
      vertegenwoordiger: 'ok',
    });
  });

  it('answers for a mandate of another enterprise byte for byte as for an absent one', async () => {
    const { ondernemingsnummer } = anOrganisatie();
    const bytesOf = async (toekenningId: string) => {
      const ask = { ...table['csam.end'].ask, ondernemingsnummer, toekenningId };
      return (await call('vertegenwoordiger', 'csam.end', ask)).bytes;
    };
    const absent = await bytesOf('bestaat-niet');
    expect(absent).toContain('toekenning.onbekend');
    // Nor does it end a right of its own that is not a mandate.
    for (const id of ['recht-yusuf-organisatie-2', 'toekenning-1', 'recht-joke-organisatie-1']) {
      expect(await bytesOf(id)).toBe(absent);
    }
  });
});

/** Of each kind of id those that exist at organisatie-2: a stranger's, and those of a colleague. */
const foreignIds: Readonly<Record<string, readonly string[]>> = {
  persoonId: ['yusuf'],
  werkrelatieId: ['werk-yusuf-organisatie-2', 'elders'],
  toekenningId: ['recht-yusuf-organisatie-2', 'recht-elders'],
};
// CSAM goes by the enterprise's own number, and has its own sentence above.
const withIds = procedures.filter(
  (procedure) =>
    contract[procedure].access === 'beheerder' &&
    Object.keys(table[procedure].ask).some((key) => key in foreignIds),
);

describe("another organisatie's data", () => {
  it.each(withIds)('answers in %s byte for byte as absent data', async (procedure) => {
    const { ask } = table[procedure];
    for (const [key, foreign] of Object.entries(foreignIds).filter(([each]) => each in ask)) {
      const bytesOf = async (id: string) => {
        const input = question(procedure, { ...ask, [key]: id }, 'organisatie-1');
        return (await call('hoofdbeheerder', procedure, input)).bytes;
      };
      const absent = await bytesOf('bestaat-niet');
      expect(absent).toContain('onbekend');
      for (const id of foreign) expect(await bytesOf(id)).toBe(absent);
    }
  });

  it('stays invisible to ten thousand guesses and to every id that exists there', async () => {
    const { dispatch, outside } = await signedInAs('hoofdbeheerder');
    const show = async (persoonId: string) =>
      JSON.stringify(await dispatch('persoon.show', { organisatieId: 'organisatie-1', persoonId }));
    const absent = await show('bestaat-niet');
    const there = outside.store.view
      .by('werkrelatie.organisatie', 'organisatie-2')
      .map(({ persoonId }) => persoonId)
      .filter((persoonId) => persoonId !== 'persoon-1');
    const guesses = Array.from({ length: 10_000 }, (_, index) => `p${index.toString(36)}`);
    const ids = [...there, ...guesses];
    const others = [];
    for (const id of ids) if ((await show(id)) !== absent) others.push(id);
    expect(there).toEqual(['yusuf']);
    expect(others).toEqual([]);
  });

  it('is in no answer that the own organisatie gives', async () => {
    for (const procedure of procedures.filter((each) => table[each].may.length === 3)) {
      const input = question(procedure, table[procedure].ask, 'organisatie-1');
      const { bytes } = await call('hoofdbeheerder', procedure, input);
      expect(bytes).not.toMatch(/Proeftuin|Yusuf|organisatie-2|elders/);
    }
  });
});
