import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { refreshFromRegister } from '../../../../src/main/use-cases/persoon/refresh-from-register.ts';
import { revealInsz } from '../../../../src/main/use-cases/persoon/reveal-insz.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aPersoon, asId } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  yusuf,
} from '../../../builders/gebruikersbeheer.ts';

const persoon = aPersoon({ roepnaam: 'Jefke', bekendBij: [asId('organisatie-1')] });
const puts = [put('persoon', persoon)];
const input = { organisatieId: 'organisatie-1', persoonId: 'persoon-1' };
const inRegister = {
  insz: persoon.insz,
  voornaam: 'Jozef',
  naam: 'Claes',
  geboortedatum: asDatum('1985-07-30'),
  geslacht: 'X',
  bron: 'VKBP',
} as const;

describe("'Herlaad data van Rijksregister'", () => {
  it('takes over what is different, keeps the rest and tells before and after', async () => {
    const outside = await aGebruikersbeheer({ puts, register: [inRegister] });
    expect(accepted(await refreshFromRegister(outside, joke, input))).toEqual({ gewijzigd: 2 });
    expect(outside.store.view.get('persoon', 'persoon-1')).toEqual({
      ...persoon,
      voornaam: 'Jozef',
      geslacht: 'X',
    });
    expect(historiekOf(outside)).toMatchObject([
      {
        actie: 'persoon.refreshed',
        door: 'Joke Testaert',
        velden: [
          { veld: 'voornaam', voor: 'Jef', na: 'Jozef' },
          { veld: 'geslacht', voor: 'M', na: 'X' },
        ],
      },
    ]);
  });

  it('writes nothing when nothing is different', async () => {
    const same = { ...inRegister, voornaam: 'Jef', geslacht: 'M' } as const;
    const outside = await aGebruikersbeheer({ puts, register: [same] });
    const before = contentsOf(outside);
    expect(accepted(await refreshFromRegister(outside, joke, input))).toEqual({ gewijzigd: 0 });
    expect(contentsOf(outside)).toBe(before);
  });

  it('is refused for who was typed in, and while the register is down', async () => {
    const typed = put('persoon', aPersoon({ ...persoon, bron: 'manueel' }));
    const outside = await aGebruikersbeheer({ puts: [typed], register: [inRegister] });
    expect(faultsIn(await refreshFromRegister(outside, joke, input))).toEqual([
      'persoon.nietUitRegister',
    ]);
    const down = await aGebruikersbeheer({ puts, outages: [persoon.insz] });
    expect(faultsIn(await refreshFromRegister(down, joke, input))).toEqual([
      'persoon.registerOnbereikbaar',
    ]);
  });
});

describe('showing the full number', () => {
  it('is written down: who looked at whose number, without the number', async () => {
    const outside = await aGebruikersbeheer({ puts });
    expect(accepted(await revealInsz(outside, joke, input))).toEqual({ insz: persoon.insz });
    expect(historiekOf(outside)).toMatchObject([
      { actie: 'persoon.revealed', door: 'Joke Testaert', persoonId: 'persoon-1', velden: [] },
    ]);
    expect(JSON.stringify(historiekOf(outside))).not.toContain(persoon.insz);
  });

  it('is refused for somebody of another organisatie, and nothing is written', async () => {
    const outside = await aGebruikersbeheer({ puts });
    const before = contentsOf(outside);
    const foreign = { ...input, organisatieId: 'organisatie-2' };
    expect(faultsIn(await revealInsz(outside, yusuf, foreign))).toEqual(['persoon.onbekend']);
    expect(contentsOf(outside)).toBe(before);
  });
});
