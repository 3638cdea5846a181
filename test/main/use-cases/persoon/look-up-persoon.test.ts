import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import { lookUpPersoon } from '../../../../src/main/use-cases/persoon/look-up-persoon.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aPersoon, asId, aWerkrelatie } from '../../../builders/entities.ts';
import { accepted, aGebruikersbeheer, faultsIn, joke } from '../../../builders/gebruikersbeheer.ts';
import { aRijksregisternummer, aTstNummer } from '../../../builders/nummers.ts';

const insz = aTstNummer({ volgnummer: 11 });
const inRegister = {
  insz,
  voornaam: 'Marie',
  naam: 'Nieuwkens',
  geboortedatum: asDatum('1985-07-30'),
  geslacht: 'V',
  bron: 'VKBP',
} as const;

describe('looking somebody up by number', () => {
  it('answers with the data of the register for somebody new', async () => {
    const outside = await aGebruikersbeheer({ register: [inRegister] });
    expect(accepted(await lookUpPersoon(outside, joke, { insz }))).toEqual({
      soort: 'nieuw',
      ...inRegister,
    });
  });

  it('leads to the person page for somebody whom the organisatie knows', async () => {
    const known = put('persoon', aPersoon({ insz, bekendBij: [asId('organisatie-1')] }));
    const outside = await aGebruikersbeheer({ puts: [known] });
    const answer = accepted(await lookUpPersoon(outside, joke, { insz }));
    expect(answer).toEqual({ soort: 'bekend', persoonId: 'persoon-1' });
  });

  it('leads to the person page for somebody who once worked there', async () => {
    const ended = aWerkrelatie({ einddatum: asDatum('2026-02-01') });
    const puts = [put('persoon', aPersoon({ insz })), put('werkrelatie', ended)];
    const outside = await aGebruikersbeheer({ puts });
    expect(accepted(await lookUpPersoon(outside, joke, { insz })).soort).toBe('bekend');
  });

  it('answers for a person of another organisatie exactly as for somebody new', async () => {
    const elsewhere = aPersoon({ insz, naam: 'Anders', bekendBij: [asId('organisatie-2')] });
    const absent = await aGebruikersbeheer({ register: [inRegister] });
    const present = await aGebruikersbeheer({
      register: [inRegister],
      puts: [put('persoon', elsewhere)],
    });
    const ifAbsent = await lookUpPersoon(absent, joke, { insz });
    const ifPresent = await lookUpPersoon(present, joke, { insz });
    expect(JSON.stringify(ifPresent)).toBe(JSON.stringify(ifAbsent));
    expect(accepted(ifPresent)).toMatchObject({ soort: 'nieuw' });
  });

  it('says at the number what is wrong with it', async () => {
    const outside = await aGebruikersbeheer();
    const ask = async (typed: string) =>
      faultsIn(await lookUpPersoon(outside, joke, { insz: typed }));
    expect(await ask('')).toEqual(['insz: insz.empty']);
    expect(await ask(aRijksregisternummer())).toEqual(['insz: insz.echtInOefenomgeving']);
    expect(await ask(insz)).toEqual(['insz: persoon.onbekendInRegister']);
  });

  it('refuses a test number in a Werkdossier, and suggests from a real one', async () => {
    const outside = await aGebruikersbeheer({ soort: 'werk' });
    expect(faultsIn(await lookUpPersoon(outside, joke, { insz }))).toEqual([
      'insz: insz.testInWerkdossier',
    ]);
    const found = accepted(await lookUpPersoon(outside, joke, { insz: aRijksregisternummer() }));
    expect(found).toMatchObject({ bron: 'manueel', naam: '', geboortedatum: '1985-07-30' });
  });

  it('says so when the register is down, and answers the second time', async () => {
    const outside = await aGebruikersbeheer({ register: [inRegister], outages: [insz] });
    expect(faultsIn(await lookUpPersoon(outside, joke, { insz }))).toEqual([
      'insz: persoon.registerOnbereikbaar',
    ]);
    expect(accepted(await lookUpPersoon(outside, joke, { insz })).soort).toBe('nieuw');
  });
});
