import { describe, expect, it } from 'vitest';
import { MAX_SESSIE_MS } from '../../../src/main/identity/sessie.ts';
import { put } from '../../../src/main/store/store.ts';
import { contract, type ProcedureName } from '../../../src/shared/contract/contract.ts';
import { ok } from '../../../src/shared/result.ts';
import { addDays } from '../../../src/shared/values/datum.ts';
import { aHistoriekRegel, asId, asMoment, aVoorkeur } from '../../builders/entities.ts';
import { accepted, contentsOf, vandaag } from '../../builders/gebruikersbeheer.ts';
import type { Row } from './access-row.ts';
import { stepUpAnswers, stepUpTable, table } from './access-table.ts';
import { type CallerKind, callers, signedInAs } from './access-world.ts';

const procedures = Object.keys(contract) as ProcedureName[];
const organisaties = ['organisatie-1', 'organisatie-2', 'bestaat-niet'] as const;
type World = Awaited<ReturnType<typeof signedInAs>>;

/** What becomes of a session that is not open any more, and the one code that then answers. */
const stands: Readonly<
  Record<string, { readonly code: string; readonly bring: (world: World) => unknown }>
> = {
  'locked by hand': { code: 'sessie.vergrendeld', bring: ({ sessions }) => sessions.lock('hand') },
  'locked by the machine': {
    code: 'sessie.vergrendeld',
    bring: ({ sessions }) => sessions.lock('toestel'),
  },
  'locked after a rest of five minutes': {
    code: 'sessie.vergrendeld',
    bring: ({ sessions }) => sessions.pass(momentAfter(5 * 60_000), 5 * 60_000),
  },
  'over after twelve hours': {
    code: 'sessie.verlopen',
    bring: ({ sessions }) => sessions.pass(momentAfter(MAX_SESSIE_MS), 5 * 60_000),
  },
  'ended by other rights': {
    code: 'sessie.gewijzigd',
    bring: ({ sessions }) =>
      sessions.end({
        soort: 'gewijzigd',
        deur: 'gebruikersbeheer',
        organisatie: 'Lerend Vooruit vzw',
        wijziging: 'geeindigd',
      }),
  },
  'signed out': { code: 'sessie.geen', bring: ({ sessions }) => sessions.end() },
};

function momentAfter(ms: number) {
  return asMoment(new Date(Date.parse(`${vandaag}T09:00:00.000Z`) + ms).toISOString());
}

function question(procedure: ProcedureName, ask: Row['ask'], organisatieId: string) {
  return contract[procedure].access === 'beheerder' ? { organisatieId, ...ask } : ask;
}

const codesOf = (reply: Awaited<ReturnType<World['dispatch']>>) =>
  reply.ok ? 'ok' : reply.faults.map(({ code }) => code).join();

describe.each(Object.entries(stands))('a session that is %s', (_, { code, bring }) => {
  it.each(callers.filter((kind) => kind !== 'niemand'))(
    'answers %s with one code in every procedure that is not for everybody',
    async (kind) => {
      const world = await signedInAs(kind);
      bring(world);
      const before = contentsOf(world.outside);
      for (const procedure of procedures) {
        const row = table[procedure];
        if (row.may.includes('niemand')) continue;
        for (const organisatieId of organisaties) {
          const reply = await world.dispatch(
            procedure,
            question(procedure, row.ask, organisatieId),
          );
          expect({ procedure, organisatieId, code: codesOf(reply) }).toEqual({
            procedure,
            organisatieId,
            code,
          });
        }
      }
      expect(contentsOf(world.outside)).toBe(before);
    },
  );

  it('leaves what is for everybody as it was', async () => {
    for (const procedure of procedures.filter((each) => table[each].may.includes('niemand'))) {
      const world = await signedInAs('beheerder');
      bring(world);
      const row = table[procedure];
      expect(codesOf(await world.dispatch(procedure, row.ask))).toBe(row.answer ?? 'ok');
    }
  });
});

describe('without a fresh proof of who one is', () => {
  it('only the procedures that the table names ask for one, with the questions of the table', async () => {
    for (const procedure of procedures) {
      const { dispatch } = await signedInAs('hoofdbeheerder', { bevestigd: false });
      const { ask, stepUp, answer = 'ok' } = table[procedure];
      const reply = await dispatch(procedure, question(procedure, ask, 'organisatie-1'));
      const wanted = stepUp ? 'sessie.bevestigNodig' : answer;
      expect({ procedure, code: codesOf(reply) }).toEqual({ procedure, code: wanted });
    }
  });

  it.each(stepUpTable)('%s with %j is not done, and is done with one', async (procedure, ask) => {
    const input = question(procedure, ask, 'organisatie-1');
    const stale = await signedInAs('hoofdbeheerder', { bevestigd: false });
    const before = contentsOf(stale.outside);
    expect(codesOf(await stale.dispatch(procedure, input))).toBe('sessie.bevestigNodig');
    expect(contentsOf(stale.outside)).toBe(before);
    const fresh = await signedInAs('hoofdbeheerder');
    expect(codesOf(await fresh.dispatch(procedure, input))).toBe(stepUpAnswers[procedure] ?? 'ok');
  });

  it.each(stepUpTable)(
    '%s with %j tells a stranger no more than an absent organisatie does',
    async (procedure, ask) => {
      for (const kind of ['zonderRol', 'rechtEindigdeGisteren'] as const satisfies CallerKind[]) {
        const { dispatch } = await signedInAs(kind, { bevestigd: false });
        const reply = await dispatch(procedure, question(procedure, ask, 'organisatie-1'));
        expect(codesOf(reply)).toBe('organisatie.onbekend');
      }
    },
  );

  it("does not tell that another organisatie's right is one to manage", async () => {
    const { dispatch } = await signedInAs('hoofdbeheerder', { bevestigd: false });
    const answers = [];
    for (const toekenningId of ['recht-yusuf-organisatie-2', 'bestaat-niet']) {
      const input = { ...table['toekenning.stop'].ask, toekenningId };
      answers.push(
        JSON.stringify(
          await dispatch('toekenning.stop', question('toekenning.stop', input, 'organisatie-1')),
        ),
      );
    }
    expect(answers[0]).toContain('toekenning.onbekend');
    expect(answers[0]).toBe(answers[1]);
  });

  it('a proof is fresh for five minutes, exactly', async () => {
    for (const [ms, code] of [
      [5 * 60_000 - 1, 'ok'],
      [5 * 60_000, 'sessie.bevestigNodig'],
    ] as const) {
      const { dispatch, outside, sessions } = await signedInAs('hoofdbeheerder');
      accepted(
        await outside.store.update(() =>
          ok({
            puts: [put('voorkeur', aVoorkeur({ rustMinuten: 15 }))],
            value: 0,
          }),
        ),
      );
      outside.setNow(momentAfter(ms));
      expect(sessions.current()).not.toBeNull();
      const input = question('persoon.reveal', table['persoon.reveal'].ask, 'organisatie-1');
      expect(codesOf(await dispatch('persoon.reveal', input))).toBe(code);
    }
  });
});

describe('what keeps a session open', () => {
  const show = ['organisatie.show', { organisatieId: 'organisatie-1' }] as const;
  const minutes = (count: number) => momentAfter(count * 60_000);

  it.each([
    ['a question that somebody asks', 'organisatie.show', show[1], false, 'ok'],
    ['a sign of life', 'sessie.keepAlive', {}, false, 'ok'],
    ['a question that the page asks by itself', ...show, true, 'sessie.vergrendeld'],
    ['asking how long is left', 'sessie.remaining', {}, false, 'sessie.vergrendeld'],
    ['asking how it stands', 'sessie.current', {}, false, 'sessie.vergrendeld'],
    ['what everybody may ask', 'aanmelding.oefenpersonen', {}, false, 'sessie.vergrendeld'],
  ] as const)('%s', async (_, procedure, input, background, wanted) => {
    const { dispatch, outside } = await signedInAs('beheerder');
    outside.setNow(minutes(4));
    await dispatch(procedure, input, { sessie: null, background });
    outside.setNow(minutes(8));
    expect(codesOf(await dispatch(...show))).toBe(wanted);
  });

  it('is as long as was chosen, from 1 to 15 minutes, at once', async () => {
    const { dispatch, outside } = await signedInAs('beheerder');
    for (const minuten of [0, 16, 2.5]) {
      expect(codesOf(await dispatch('sessie.setRust', { minuten }))).toBe('vraag.ongeldig');
    }
    await dispatch('sessie.setRust', { minuten: 1 });
    expect(await dispatch('sessie.remaining', {})).toMatchObject({ value: { rustMs: 60_000 } });
    outside.setNow(minutes(1));
    expect(codesOf(await dispatch(...show))).toBe('sessie.vergrendeld');
  });
});

describe('what ends a session at the next call', () => {
  const show = ['organisatie.show', { organisatieId: 'organisatie-1' }] as const;

  it.each([
    ['ended', { einddatum: addDays(vandaag, -1) }, 'geeindigd'],
    ['is not processed any more', { status: 'inAfwachting' }, 'geeindigd'],
    ['is another one', { gebruikersrechtId: 'hoofd-lokale-beheerder' }, 'anders'],
  ] as const)('is that the right to manage %s', async (_, bend, wijziging) => {
    const { dispatch, outside } = await signedInAs('beheerder');
    const toekenning = outside.store.view.get('toekenning', 'recht-joke-organisatie-1');
    if (toekenning === undefined) throw new Error('No right');
    const changed = { ...toekenning, ...bend } as typeof toekenning;
    accepted(
      await outside.store.update(() => ok({ puts: [put('toekenning', changed)], value: null })),
    );
    expect(await dispatch(...show)).toMatchObject({
      faults: [{ code: 'sessie.gewijzigd', params: { organisatie: 'Lerend Vooruit vzw' } }],
    });
    expect(await dispatch('sessie.current', {})).toMatchObject({
      value: { sessie: null, einde: { soort: 'gewijzigd', wijziging } },
    });
    await dispatch('sessie.signOut', {});
    expect(codesOf(await dispatch(...show))).toBe('sessie.geen');
  });

  it('is that a right to manage began', async () => {
    const { dispatch, outside } = await signedInAs('rechtBegintMorgen');
    expect(codesOf(await dispatch('sessie.organisaties', {}))).toBe('ok');
    outside.setToday(addDays(vandaag, 1));
    outside.setNow(momentAfter(60_000));
    expect(codesOf(await dispatch('sessie.organisaties', {}))).toBe('sessie.gewijzigd');
  });

  it('is not that something else changed', async () => {
    const { dispatch, outside } = await signedInAs('beheerder');
    const line = put('historiek', aHistoriekRegel({ id: asId('nog-een') }));
    accepted(await outside.store.update(() => ok({ puts: [line], value: null })));
    expect(codesOf(await dispatch(...show))).toBe('ok');
  });
});

describe('a window that shows another session', () => {
  const show = ['organisatie.show', { organisatieId: 'organisatie-1' }] as const;
  const shows = (sessie: string) => ({ sessie, background: false });

  it('gets nothing: somebody signed out in the other one', async () => {
    const { dispatch } = await signedInAs('beheerder');
    expect(codesOf(await dispatch(...show, shows('van-vroeger')))).toBe('sessie.geen');
  });

  it('goes on when the same person only proved himself anew', async () => {
    const { dispatch } = await signedInAs('beheerder');
    for (const sessie of ['sessie-1', 'sessie-2']) {
      expect(codesOf(await dispatch(...show, shows(sessie)))).toBe('ok');
    }
  });
});
