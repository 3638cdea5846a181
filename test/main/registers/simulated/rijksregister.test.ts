import { describe, expect, it } from 'vitest';
import type { RegisterPersoon } from '../../../../src/main/registers/registers.ts';
import { simulatedRijksregister } from '../../../../src/main/registers/simulated/rijksregister.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aTstNummer } from '../../../builders/nummers.ts';

const known: RegisterPersoon = {
  insz: aTstNummer({ volgnummer: 1 }),
  voornaam: 'Marie',
  naam: 'Nieuwkens',
  geboortedatum: asDatum('1985-07-30'),
  geslacht: 'V',
  bron: 'VKBP',
};
const unreliable = { ...known, insz: aTstNummer({ volgnummer: 3 }) };

describe('the simulated Rijksregister', () => {
  const make = () =>
    simulatedRijksregister({ register: [known, unreliable], outages: [unreliable.insz] });

  it('tells who somebody is', async () => {
    expect(await make().lookUp(known.insz)).toEqual(ok(known));
  });

  it('does not know a number that was never given', async () => {
    const result = await make().lookUp(aTstNummer({ volgnummer: 5 }));
    expect(result).toEqual(refuse(fault('persoon.onbekendInRegister')));
  });

  it('is unavailable the first time for the number to practise with, and answers from the second', async () => {
    const register = make();
    expect(await register.lookUp(unreliable.insz)).toEqual(
      refuse(fault('persoon.registerOnbereikbaar')),
    );
    expect(await register.lookUp(unreliable.insz)).toEqual(ok(unreliable));
    expect(await register.lookUp(unreliable.insz)).toEqual(ok(unreliable));
  });

  it('does not let that number disturb another', async () => {
    const register = make();
    await register.lookUp(unreliable.insz);
    expect(await register.lookUp(known.insz)).toEqual(ok(known));
  });
});
