import { describe, expect, it } from 'vitest';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { anOefenomgeving, askCode, type Oefenomgeving } from '../aanmelding/oefenomgeving.ts';
import { atCode, confirm, kaart, later, onPhone, prove } from './activering-steps.ts';

describe('registering a number for SMS', () => {
  const tuur = 'tuur-verseling';
  const send = ({ handlers }: Oefenomgeving, activering: string, nummer: string) =>
    handlers['activering.nummer']({ activering, nummer });

  it('sends a code there, and codes to sign in go there from then on', async () => {
    const practice = await anOefenomgeving();
    const paper = await practice.handlers['activering.vraagPapier']({ kaart: tuur });
    const code = paper.ok ? paper.value.code : '';
    const given = { middel: 'sms', kaart: tuur, code } as const;
    const begun = await practice.handlers['activering.metPapier'](given);
    const activering = begun.ok ? begun.value.activering : '';
    expect(await send(practice, activering, practice.middelOf(tuur).gsm ?? '')).toEqual(ok({}));
    const arrived = await onPhone(practice, activering);
    expect(await confirm(practice, activering, arrived)).toEqual(ok({}));
    expect(await askCode(practice, 'sms', tuur)).toMatch(/^verzoek-/);
  });

  it('sends nothing to what is no number, and does not tell when nobody has it', async () => {
    const practice = await anOefenomgeving();
    const activering = await prove(practice, 'sms');
    expect(await confirm(practice, activering, '123456')).toEqual(
      atCode(fault('activering.geenCode')),
    );
    expect(await send(practice, activering, '12')).toEqual(
      refuse({ ...fault('activering.nummer'), field: 'nummer' }),
    );
    expect(await send(practice, activering, '+32 470 99 99 99')).toEqual(ok({}));
    expect(await onPhone(practice, activering)).toBe('');
  });

  it('sends again after a pause, three times at most, and an old code expires', async () => {
    const practice = await anOefenomgeving();
    const activering = await prove(practice, 'sms');
    const gsm = practice.middelOf(kaart).gsm ?? '';
    const at = (one: ReturnType<typeof fault>) => refuse({ ...one, field: 'nummer' });
    await send(practice, activering, gsm);
    expect(await send(practice, activering, gsm)).toEqual(at(fault('sms.wacht', { seconden: 30 })));
    practice.setNow(later(301));
    const code = await onPhone(practice, activering);
    expect(await confirm(practice, activering, code)).toEqual(atCode(fault('sms.verlopen')));
    for (const seconds of [301, 340]) {
      practice.setNow(later(seconds));
      expect(await send(practice, activering, gsm)).toEqual(ok({}));
    }
    practice.setNow(later(380));
    expect(await send(practice, activering, gsm)).toEqual(at(fault('sms.teVaak')));
  });
});

describe('activating itsme', () => {
  it('gives a new code, and unblocks', async () => {
    const practice = await anOefenomgeving({ random: { below: (limit) => limit - 1 } });
    const activering = await prove(practice, 'itsme');
    expect(await confirm(practice, activering, '12345')).toEqual(
      atCode(fault('activering.itsmeCode', { over: 4 })),
    );
    expect(await confirm(practice, activering, await onPhone(practice, activering))).toEqual(
      ok({}),
    );
    const all = await practice.handlers['aanmelding.oefenpersonen']({});
    const lies = all.ok ? all.value.find((one) => one.kaart === kaart) : undefined;
    expect([lies?.itsmeCode, practice.middelOf(kaart).itsmeCode]).toEqual(['99999', '12345']);
  });
});
