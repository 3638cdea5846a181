import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../../../src/main/store/file-store.ts';
import type { Store } from '../../../../src/main/store/store.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, type Result, refuse } from '../../../../src/shared/result.ts';
import { asMoment } from '../../../builders/entities.ts';
import { makeTempFolder } from '../../store/store-help.ts';
import { anOefenomgeving, askCode, begin, type Oefenomgeving } from './oefenomgeving.ts';

const kaart = 'lies-vantest';
const used = refuse({ ...fault('app.gebruikt'), field: 'code' });
const wrong = (over: number) => refuse({ ...fault('app.fout', { over }), field: 'code' });
const blocked = refuse(fault('app.geblokkeerd'));

async function shownCode({ handlers }: Oefenomgeving, afwijking = 0): Promise<string> {
  const shown = await handlers['aanmelding.oefenapp']({ kaart, afwijking });
  if (!shown.ok) throw new Error('No practice phone');
  return shown.value.code;
}

async function tryCode(practice: Oefenomgeving, code: string) {
  const verzoek = await askCode(practice, 'app');
  return practice.handlers['aanmelding.code']({ verzoek, code });
}

/** Six digits that the phone does not show, at any clock that counts. */
const wrongCode = '000000';

function later(seconds: number): string {
  return new Date(Date.parse(begin) + seconds * 1000).toISOString();
}

async function openStore(folder: string): Promise<Store> {
  const opened = await openFileStore({ folder });
  if (!opened.ok) throw new Error('The store does not open');
  return opened.value;
}

describe('signing in with the mobile app', () => {
  it('takes the code as the phone shows it, and begins a session', async () => {
    const practice = await anOefenomgeving();
    const code = await shownCode(practice);
    expect(await tryCode(practice, `${code.slice(0, 3)} ${code.slice(3)}`)).toEqual(ok({}));
    expect(practice.sessions.current()?.naam).toBe('Lies Vantest');
  });

  it.each([-30, 30])('forgives a phone that is %i seconds off', async (afwijking) => {
    const practice = await anOefenomgeving();
    expect(await tryCode(practice, await shownCode(practice, afwijking))).toEqual(ok({}));
  });

  it.each([
    [-600, 'app.klokAchter', 10],
    [-60, 'app.klokAchter', 1],
    [60, 'app.klokVoor', 1],
    [300, 'app.klokVoor', 5],
  ] as const)(
    'tells of a phone %i seconds off that its clock is',
    async (seconds, code, minuten) => {
      const practice = await anOefenomgeving();
      const answer = await tryCode(practice, await shownCode(practice, seconds));
      expect(answer).toEqual(refuse({ ...fault(code, { minuten, over: 4 }), field: 'code' }));
      expect(practice.sessions.current()).toBeNull();
    },
  );

  it('shows whose account it is, and how long the code stands', async () => {
    const practice = await anOefenomgeving();
    practice.setNow(later(12));
    const shown = await practice.handlers['aanmelding.oefenapp']({ kaart, afwijking: 0 });
    expect(shown).toMatchObject({
      value: {
        label: 'Rechtenklaar oefening: lies.vantest',
        seconden: 18,
      },
    });
  });
});

/** At once, at the end of the step, just before it, and with the clock set back a day or ten years. */
const jumps = [0, 0, 29, -86_400, -29, -315_360_000];

function refusalOf(answer: Result<unknown>): string {
  return answer.ok ? 'let in' : answer.faults[0].code;
}

describe('a code of the app that let somebody in', () => {
  it('never does so again: 1,000 of 1,000, with restarts and the clock set back', async () => {
    let practice = await anOefenomgeving();
    const { store } = practice.outside;
    const refusals: string[] = [];
    for (let round = 0; round < 1000; round += 1) {
      const moment = asMoment(later(round * 90));
      practice.setNow(moment);
      const code = await shownCode(practice);
      expect(await tryCode(practice, code)).toEqual(ok({}));
      if (round % 10 === 0) practice = await anOefenomgeving({ store, now: moment });
      practice.setNow(later(round * 90 + (jumps[round % jumps.length] ?? 0)));
      // What was typed, and with the clock set back what the phone shows by that clock.
      const again = round % 2 === 0 ? code : await shownCode(practice);
      refusals.push(refusalOf(await tryCode(practice, again)));
    }
    expect(refusals.filter((reason) => reason === 'app.gebruikt')).toHaveLength(1000);
  }, 60_000);

  it('is remembered on the disk', async () => {
    const folder = await makeTempFolder();
    const first = await anOefenomgeving({ store: await openStore(folder) });
    const code = await shownCode(first);
    expect(await tryCode(first, code)).toEqual(ok({}));
    await first.outside.store.close();
    const second = await anOefenomgeving({ store: await openStore(folder) });
    expect(await tryCode(second, code)).toEqual(used);
  });

  it('lets one in of twenty who type it at the same time', async () => {
    const practice = await anOefenomgeving();
    const code = await shownCode(practice);
    const verzoeken: string[] = [];
    for (let count = 0; count < 20; count += 1) verzoeken.push(await askCode(practice, 'app'));
    const answers = await Promise.all(
      verzoeken.map((verzoek) => practice.handlers['aanmelding.code']({ verzoek, code })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  });
});

describe('wrong codes of the app', () => {
  it('block it at the fifth, also across a restart, until it is activated again', async () => {
    const practice = await anOefenomgeving();
    for (const over of [4, 3, 2]) expect(await tryCode(practice, wrongCode)).toEqual(wrong(over));
    const restarted = await anOefenomgeving({ store: practice.outside.store });
    const verzoek = await askCode(restarted, 'app');
    const again = (code: string) => restarted.handlers['aanmelding.code']({ verzoek, code });
    expect(await again(wrongCode)).toEqual(wrong(1));
    expect(await again(wrongCode)).toEqual(blocked);
    const oldCode = await shownCode(restarted);
    expect(await again(oldCode)).toEqual(blocked);
    await expect(askCode(restarted, 'app')).rejects.toThrow('app.geblokkeerd');

    await restarted.handlers['aanmelding.codeDeblokkeer']({ kaart, middel: 'app' });
    const newCode = await shownCode(restarted);
    expect(newCode).not.toBe(oldCode);
    expect(await again(oldCode)).toEqual(wrong(4));
    expect(await again(newCode)).toEqual(ok({}));
  });

  it('are not counted when they are no codes', async () => {
    const practice = await anOefenomgeving();
    const vorm = refuse({ ...fault('code.vorm'), field: 'code' });
    for (const code of ['', '12345', 'abcdef']) expect(await tryCode(practice, code)).toEqual(vorm);
    expect(await tryCode(practice, wrongCode)).toEqual(wrong(4));
  });

  it('are evaluated five of twenty that come at the same time', async () => {
    const practice = await anOefenomgeving();
    const verzoek = await askCode(practice, 'app');
    const codes = Array.from({ length: 20 }, (_, index) => String(100_000 + index));
    const answers = await Promise.all(
      codes.map((code) => practice.handlers['aanmelding.code']({ verzoek, code })),
    );
    expect(answers.slice(0, 4)).toEqual([4, 3, 2, 1].map(wrong));
    expect(answers.slice(4)).toEqual(Array.from({ length: 16 }, () => blocked));
  });

  it('are not compared when they cannot be counted, and the right one neither', async () => {
    const healthy = await anOefenomgeving();
    const { store } = healthy.outside;
    const full = refuse(fault('bewaren.schijfVol'));
    let isFull = false;
    const practice = await anOefenomgeving({
      store: { ...store, update: async (decide) => (isFull ? full : store.update(decide)) },
    });
    const verzoek = await askCode(practice, 'app');
    const tries = [wrongCode, await shownCode(practice)];
    isFull = true;
    for (const code of tries) {
      expect(await practice.handlers['aanmelding.code']({ verzoek, code })).toEqual(full);
    }
    expect(practice.sessions.current()).toBeNull();
  });
});
