import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import {
  checkPersoon,
  registerPersoon,
} from '../../../../src/main/use-cases/persoon/register-persoon.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { aPersoon, asId } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
} from '../../../builders/gebruikersbeheer.ts';
import { aRijksregisternummer, aTstNummer, inszCijfers } from '../../../builders/nummers.ts';

const insz = aTstNummer({ volgnummer: 11 });
const inRegister = {
  insz,
  voornaam: 'Marie',
  naam: 'Nieuwkens',
  geboortedatum: asDatum('1985-07-30'),
  geslacht: 'V',
  bron: 'VKBP',
} as const;

function aDraft(bend: Partial<Parameters<typeof registerPersoon>[2]> = {}) {
  return {
    organisatieId: 'organisatie-1',
    insz,
    voornaam: 'Marie',
    naam: 'Nieuwkens',
    geboortedatum: '30/07/1985',
    geslacht: 'V',
    roepnaam: '',
    initialen: '',
    reden: '',
    ...bend,
  };
}

describe('registering somebody from the register', () => {
  it('takes the names from the register, whatever the page sends', async () => {
    const outside = await aGebruikersbeheer({ register: [inRegister] });
    const draft = aDraft({ naam: 'Vervalst', geboortedatum: 'onzin', roepnaam: ' Mieke ' });
    const { persoonId } = accepted(await registerPersoon(outside, joke, draft));
    expect(outside.store.view.get('persoon', persoonId)).toEqual({
      id: persoonId,
      ...inRegister,
      roepnaam: 'Mieke',
      initialen: null,
      reden: null,
      status: 'inAfwachting',
      ingediendOp: '2026-06-15T09:00:00.000Z',
      bekendBij: ['organisatie-1'],
    });
  });

  it('writes who did it, for which organisatie and why, without the number', async () => {
    const outside = await aGebruikersbeheer({ register: [inRegister] });
    const reden = `Vervangt collega met nummer ${insz}`;
    accepted(await registerPersoon(outside, joke, aDraft({ reden })));
    const [stored] = outside.store.view.by('persoon.insz', insz);
    expect(stored?.reden).toBe('Vervangt collega met nummer 85.67.30-***.**');
    const [regel] = historiekOf(outside);
    expect(regel).toMatchObject({
      door: 'Joke Testaert',
      actie: 'persoon.registered',
      organisatieId: 'organisatie-1',
      reden: 'Vervangt collega met nummer 85.67.30-***.**',
    });
    expect(regel?.velden).toContainEqual({ veld: 'naam', voor: null, na: 'Nieuwkens' });
    expect(JSON.stringify(historiekOf(outside))).not.toContain(insz);
  });

  it('is refused when the register fails, and keeps nothing', async () => {
    const outside = await aGebruikersbeheer({ register: [inRegister], outages: [insz] });
    const before = contentsOf(outside);
    expect(faultsIn(await registerPersoon(outside, joke, aDraft()))).toEqual([
      'insz: persoon.registerOnbereikbaar',
    ]);
    expect(contentsOf(outside)).toBe(before);
  });

  it('says every fault at once, each at its field', async () => {
    const outside = await aGebruikersbeheer();
    const long = 'x'.repeat(400);
    const draft = aDraft({ insz: '', roepnaam: long, initialen: long, reden: long });
    expect(faultsIn(await checkPersoon(outside, joke, draft))).toEqual([
      'insz: insz.empty',
      'roepnaam: veld.teLang',
      'initialen: veld.teLang',
      'reden: veld.teLang',
    ]);
  });

  it('judges the same in the check as at the end, and stores nothing', async () => {
    const outside = await aGebruikersbeheer({ register: [inRegister] });
    const before = contentsOf(outside);
    expect(accepted(await checkPersoon(outside, joke, aDraft()))).toEqual({});
    expect(contentsOf(outside)).toBe(before);
  });
});

describe('registering somebody who is known already', () => {
  it('is refused at the number when the organisatie knows him', async () => {
    const known = put('persoon', aPersoon({ insz, bekendBij: [asId('organisatie-1')] }));
    const outside = await aGebruikersbeheer({ puts: [known], register: [inRegister] });
    expect(faultsIn(await registerPersoon(outside, joke, aDraft()))).toEqual([
      'insz: persoon.bestaatAl',
    ]);
  });

  it('makes two registrations at the same moment one person', async () => {
    const outside = await aGebruikersbeheer({ register: [inRegister] });
    const both = await Promise.all([1, 2].map(() => registerPersoon(outside, joke, aDraft())));
    expect(both.flatMap(faultsIn)).toEqual(['insz: persoon.bestaatAl']);
    expect(outside.store.view.by('persoon.insz', insz)).toHaveLength(1);
  });

  it('lets this organisatie know somebody of another, and changes no data', async () => {
    const elsewhere = aPersoon({ insz, naam: 'Anders', bekendBij: [asId('organisatie-2')] });
    const outside = await aGebruikersbeheer({
      puts: [put('persoon', elsewhere)],
      register: [inRegister],
    });
    const { persoonId } = accepted(
      await registerPersoon(outside, joke, aDraft({ reden: 'Nieuw' })),
    );
    expect(outside.store.view.get('persoon', persoonId)).toEqual({
      ...elsewhere,
      bekendBij: ['organisatie-2', 'organisatie-1'],
    });
    expect(historiekOf(outside)).toMatchObject([
      {
        actie: 'persoon.linked',
        organisatieId: 'organisatie-1',
        velden: [{ veld: 'organisatie', voor: null, na: 'Lerend Vooruit vzw' }],
      },
    ]);
  });
});

describe('registering by hand, in a Werkdossier', () => {
  const real = aRijksregisternummer({ volgnummer: 11 });
  const register = async (bend: Partial<ReturnType<typeof aDraft>>) =>
    registerPersoon(
      await aGebruikersbeheer({ soort: 'werk' }),
      joke,
      aDraft({ insz: real, ...bend }),
    );

  it('takes what was typed', async () => {
    const outside = await aGebruikersbeheer({ soort: 'werk' });
    const draft = aDraft({ insz: real, naam: '  De   Smet ', geslacht: 'X' });
    const { persoonId } = accepted(await registerPersoon(outside, joke, draft));
    expect(outside.store.view.get('persoon', persoonId)).toMatchObject({
      naam: 'De Smet',
      geslacht: 'X',
      geboortedatum: '1985-07-30',
      bron: 'manueel',
      status: 'inAfwachting',
    });
  });

  it('needs names, a birth date and a sex', async () => {
    const empty = { voornaam: '', naam: ' ', geboortedatum: '', geslacht: '' };
    expect(faultsIn(await register(empty))).toEqual([
      'voornaam: veld.verplicht',
      'naam: veld.verplicht',
      'geboortedatum: datum.empty',
      'geslacht: veld.verplicht',
    ]);
  });

  it('refuses a birth date in the future and a sex that is not in the list', async () => {
    const wrong = { geboortedatum: '16/06/2026', geslacht: 'Z' };
    expect(faultsIn(await register(wrong))).toEqual([
      'geboortedatum: persoon.geboortedatumToekomst',
      'geslacht: veld.keuze',
    ]);
    expect(faultsIn(await register({ geboortedatum: '15/06/2026' }))).toEqual([]);
  });

  it('accepts no birth date where the number says that it is unknown', async () => {
    const unknown = inszCijfers({ maand: 0, dag: 0, volgnummer: 12 });
    expect(faultsIn(await register({ insz: unknown, geboortedatum: '' }))).toEqual([]);
  });
});
