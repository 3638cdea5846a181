import { describe, expect, it } from 'vitest';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { anOefenomgeving, type begin, type Oefenomgeving } from '../aanmelding/oefenomgeving.ts';
import { atCode, kaart, later } from './activering-steps.ts';

describe('the code on paper', () => {
  const DAG = 86_400;
  const use = ({ handlers }: Oefenomgeving, code: string) =>
    handlers['activering.metPapier']({ middel: 'app', kaart, code });
  async function issue({ handlers }: Oefenomgeving): Promise<string> {
    const paper = await handlers['activering.vraagPapier']({ kaart });
    return paper.ok ? paper.value.code : '';
  }
  const vervallen = atCode(fault('activering.papierVervallen'));

  it('works once, in any spelling', async () => {
    const practice = await anOefenomgeving();
    const code = await issue(practice);
    expect(await use(practice, ` ${code.toLowerCase().replace(' ', '-')}`)).toMatchObject({
      ok: true,
    });
    expect(await use(practice, code)).toEqual(atCode(fault('activering.papierFout', { over: 4 })));
  });

  it.each([
    [14 * DAG - 1, true],
    [14 * DAG, false],
  ])('after %i seconds works: %s', async (seconds, works) => {
    const practice = await anOefenomgeving();
    const code = await issue(practice);
    practice.setNow(later(seconds));
    expect(await use(practice, code)).toEqual(
      works ? expect.objectContaining({ ok: true }) : vervallen,
    );
  });

  it('is not revived by setting the clock back', async () => {
    const hoogwater = () => later(15 * DAG) as typeof begin;
    const practice = await anOefenomgeving();
    const code = await issue(practice);
    const bewaking = { hoogwater, bevindingen: () => [], forget: () => undefined };
    const { store } = practice.outside;
    expect(await use(await anOefenomgeving({ store, bewaking }), code)).toEqual(vervallen);
  });

  it('is blocked by five wrong tries, and a new one is not', async () => {
    const practice = await anOefenomgeving();
    const code = await issue(practice);
    expect(await use(practice, 'ABC')).toEqual(atCode(fault('activering.papierVorm')));
    for (const left of [4, 3, 2, 1]) {
      expect(await use(practice, '2222 2222')).toEqual(
        atCode(fault('activering.papierFout', { over: left })),
      );
    }
    const blocked = refuse(fault('activering.papierGeblokkeerd'));
    expect(await use(practice, '2222 2222')).toEqual(blocked);
    expect(await use(practice, code)).toEqual(blocked);
    expect(await use(practice, await issue(practice))).toMatchObject({ ok: true });
  });

  it('can be let run out, and is shown while it is there', async () => {
    const practice = await anOefenomgeving();
    const shown = () => practice.handlers['activering.toonPapier']({ kaart });
    expect(await shown()).toEqual(ok(null));
    const code = await issue(practice);
    expect(await shown()).toMatchObject({ value: { code } });
    await practice.handlers['activering.papierVerloop']({ kaart });
    expect(await use(practice, code)).toEqual(vervallen);
  });

  it('exists in the Oefenomgeving only', async () => {
    const practice = await anOefenomgeving({ soort: 'werk' });
    expect(await practice.handlers['activering.vraagPapier']({ kaart })).toEqual(
      refuse(fault('vraag.ongeldig')),
    );
  });
});
