import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import { asMoment } from '../../builders/entities.ts';
import { askCode, begin, tryEid } from '../use-cases/aanmelding/oefenomgeving.ts';
import { aPracticeFolder, type Opened } from './practice-folder.ts';

const kaart = 'lies-vantest';
const wrongPin = (over: number) => refuse({ ...fault('eid.pinFout', { over }), field: 'pincode' });
const blocked = refuse(fault('eid.geblokkeerd'));
const tryPin = (practice: Opened, pincode = '0000') =>
  tryEid(practice.handlers, { kaart, pincode });
const bevindingen = ({ bewaking }: Opened) => bewaking.bevindingen();

function linesAbout({ outside, middelOf }: Opened): readonly (readonly [string, string | null])[] {
  const { view } = outside.store;
  const [persoon] = view.by('persoon.insz', middelOf(kaart).insz);
  return view
    .by('historiek.persoon', persoon?.id ?? '')
    .filter(({ actie }) => actie.startsWith('middel.'))
    .map(({ actie, velden }) => [actie, velden[0]?.na ?? null]);
}

describe('an older store put back', () => {
  it('gives no tries back: the strictest counts, it is said, and stands in Historiek', async () => {
    const folder = await aPracticeFolder();
    const first = await folder.open();
    await folder.keepCopy('store', 'fresh');
    for (const over of [2, 1]) expect(await tryPin(first)).toEqual(wrongPin(over));
    const second = await folder.reopen(() => folder.putBack('store', 'fresh'));
    expect(bevindingen(second)).toEqual([{ soort: 'ouder', aantal: 1 }]);
    expect(linesAbout(second)).toEqual([['middel.restored', 'eid']]);
    expect(await tryPin(second)).toEqual(blocked);
    const third = await folder.reopen(() => folder.putBack('store', 'fresh'));
    expect(await tryPin(third, '1234')).toEqual(blocked);
  });

  it('does not bring back a key of the app that was replaced', async () => {
    const folder = await aPracticeFolder();
    const first = await folder.open();
    const code = async (practice: Opened) => {
      const shown = await practice.handlers['aanmelding.oefenapp']({ kaart, afwijking: 0 });
      return shown.ok ? shown.value.code : shown.faults[0].code;
    };
    const old = await code(first);
    await folder.keepCopy('store', 'old key');
    await first.handlers['aanmelding.codeDeblokkeer']({ kaart, middel: 'app' });
    const second = await folder.reopen(() => folder.putBack('store', 'old key'));
    expect(await code(second)).toBe('app.nietGeactiveerd');
    expect(old).toMatch(/^\d{6}$/);
    const { gebruikersnaam, wachtwoord } = second.middelOf(kaart);
    const input = { deur: 'gebruikersbeheer', middel: 'app', gebruikersnaam, wachtwoord } as const;
    expect(await second.handlers['aanmelding.wachtwoord'](input)).toEqual(
      refuse(fault('app.nietGeactiveerd')),
    );
  });

  it('does not let a code of the app in again', async () => {
    const folder = await aPracticeFolder();
    const first = await folder.open();
    const shown = await first.handlers['aanmelding.oefenapp']({ kaart, afwijking: 0 });
    const code = shown.ok ? shown.value.code : '';
    await folder.keepCopy('store', 'before');
    const give = async (practice: Opened) =>
      practice.handlers['aanmelding.code']({ verzoek: await askCode(practice, 'app'), code });
    expect(await give(first)).toEqual(ok({}));
    const second = await folder.reopen(() => folder.putBack('store', 'before'));
    expect(await give(second)).toEqual(refuse({ ...fault('app.gebruikt'), field: 'code' }));
  });

  it('asks the same code of the paper card, not another one to choose from', async () => {
    const folder = await aPracticeFolder();
    const first = await folder.open();
    await folder.keepCopy('store', 'before');
    const asked = async (practice: Opened) =>
      practice.handlers['aanmelding.codeStand']({ verzoek: await askCode(practice, 'token') });
    const number = await asked(first);
    const second = await folder.reopen(() => folder.putBack('store', 'before'));
    expect(await asked(second)).toEqual(number);
  });
});

describe('a store that is deleted', () => {
  it('comes back as on the first day, and blocked stays blocked', async () => {
    const folder = await aPracticeFolder();
    const first = await folder.open();
    await first.handlers['aanmelding.eidBlokkeer']({ kaart });
    const second = await folder.reopen(() => folder.take('store'));
    expect(await tryPin(second, '1234')).toEqual(blocked);
    expect(bevindingen(second).map(({ soort }) => soort)).toEqual(['ouder']);
  });
});

describe('an anchor that is deleted', () => {
  it.each([
    ['gone', 'weg'],
    ['gone with its key', 'weg'],
    ['without its key', 'beschadigd'],
    ['damaged', 'beschadigd'],
  ] as const)('leaves nobody a try when it is %s, until he is unblocked', async (how, soort) => {
    const folder = await aPracticeFolder();
    const first = await folder.open();
    await folder.keepCopy('store', 'fresh');
    expect(await tryPin(first)).toEqual(wrongPin(2));
    const second = await folder.reopen(async () => {
      if (how === 'damaged') await writeFile(folder.files.anker, '{}');
      if (how.startsWith('gone')) await folder.take('anker');
      if (how.endsWith('its key')) await folder.take('sleutel');
      await folder.putBack('store', 'fresh');
    });
    expect(bevindingen(second)).toEqual([{ soort, aantal: 105 }]);
    expect(await tryPin(second, '1234')).toEqual(blocked);
    expect(linesAbout(second)).toContainEqual(['middel.restored', 'eid']);
    await second.handlers['aanmelding.eidDeblokkeer']({ kaart });
    expect(await tryPin(second, '1234')).toEqual(ok({}));
    expect(bevindingen(await folder.reopen())).toEqual([]);
  });
});

describe('an older anchor put back', () => {
  it('changes nothing: the store is stricter', async () => {
    const folder = await aPracticeFolder();
    const first = await folder.open();
    await folder.keepCopy('anker', 'fresh');
    for (const over of [2, 1]) expect(await tryPin(first)).toEqual(wrongPin(over));
    const second = await folder.reopen(() => folder.putBack('anker', 'fresh'));
    expect(bevindingen(second)).toEqual([]);
    expect(await tryPin(second)).toEqual(blocked);
  });
});

describe('beginning anew', () => {
  it('resets both, also for who opens it again', async () => {
    const folder = await aPracticeFolder();
    const first = await folder.open();
    await first.handlers['aanmelding.eidBlokkeer']({ kaart });
    expect(await first.handlers['aanmelding.beginOpnieuw']({})).toEqual(ok({}));
    expect(await tryPin(first)).toEqual(wrongPin(2));
    const second = await folder.reopen();
    expect(bevindingen(second)).toEqual([]);
    expect(await tryPin(second)).toEqual(wrongPin(1));
  });

  it('is not undone by the store of before', async () => {
    const folder = await aPracticeFolder();
    const first = await folder.open();
    await first.handlers['aanmelding.eidBlokkeer']({ kaart });
    await folder.keepCopy('store', 'blocked');
    await first.handlers['aanmelding.beginOpnieuw']({});
    for (const over of [2, 1]) expect(await tryPin(first)).toEqual(wrongPin(over));
    const second = await folder.reopen(() => folder.putBack('store', 'blocked'));
    expect(await tryPin(second, '1234')).toEqual(blocked);
  });
});

describe('the first opening', () => {
  it('finds nothing, nor does the next one', async () => {
    const folder = await aPracticeFolder();
    expect(bevindingen(await folder.open())).toEqual([]);
    expect(bevindingen(await folder.reopen())).toEqual([]);
  });

  it('of a store from before there were anchors takes over what it says', async () => {
    const folder = await aPracticeFolder();
    const first = await folder.open();
    const { store } = first.outside;
    const old = [...store.view.all('middel')].map((entity) => ({ ...entity, volgnummer: 0 }));
    await store.close();
    const text = await readFile(folder.files.store, 'utf8');
    const document = {
      ...JSON.parse(text),
      middel: old.map((one) => ({ ...one, foutePogingen: 1 })),
    };
    const second = await folder.reopen(async () => {
      await writeFile(folder.files.store, JSON.stringify(document));
      await folder.take('anker');
      await folder.take('sleutel');
    });
    expect(bevindingen(second)).toEqual([]);
    expect(await tryPin(second)).toEqual(wrongPin(1));
  });
});

describe('the clock', () => {
  it.each([
    [-10, 'klokTerug'],
    [10, null],
  ] as const)('%i years off lifts no block, and is told when it went back', async (years, told) => {
    const folder = await aPracticeFolder();
    const first = await folder.open();
    for (const over of [2, 1]) expect(await tryPin(first)).toEqual(wrongPin(over));
    expect(await tryPin(first)).toEqual(blocked);
    const now = asMoment(`${2026 + years}-11-23T10:00:00.000Z`);
    const second = await folder.reopen(undefined, now);
    expect(await tryPin(second, '1234')).toEqual(blocked);
    expect(bevindingen(second)).toEqual(told === null ? [] : [{ soort: told, tot: begin }]);
  });
});
