import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../../../src/main/store/file-store.ts';
import { ok } from '../../../../src/shared/result.ts';
import { addMonths, addYears, formatDatum } from '../../../../src/shared/values/datum.ts';
import { accepted, faultsIn, historiekOf } from '../../../builders/gebruikersbeheer.ts';
import { makeTempFolder } from '../../store/store-help.ts';
import { today } from '../aanmelding/oefenomgeving.ts';
import { marie, open, zelf } from './appoint-help.ts';
import { callerOf, numberOf } from './csam-help.ts';

describe('a legal representative appoints', () => {
  it('himself: four years of the right in ten years of werkrelatie, at once', async () => {
    const { outside, appoint } = await open();
    expect(await appoint(zelf)).toEqual(ok({ naam: 'Femke Staalkaart' }));
    const [werkrelatie] = outside.store.view.by('werkrelatie.organisatie', 'taalatelier');
    expect(werkrelatie).toMatchObject({
      ...{ categorie: 'vasteMedewerker', status: 'actief', begindatum: today },
      einddatum: addYears(today, 10),
      ...{ email: 'femke@staalkaart.example', telefoon: '+3216123456' },
    });
    const [toekenning] = outside.store.view.by('toekenning.werkrelatie', werkrelatie?.id ?? '');
    expect(toekenning).toMatchObject({
      gebruikersrechtId: 'hoofd-lokale-beheerder',
      ...{ status: 'actief', begindatum: today, einddatum: addMonths(today, 48) },
    });
  });

  it('an employee whom nobody knew, who finds the organisatie when signing in', async () => {
    const { appoint, keuzes } = await open();
    expect(keuzes('marie-nieuwkens')).toEqual([]);
    expect(await appoint(marie)).toEqual(ok({ naam: 'Marie Nieuwkens' }));
    expect(keuzes('marie-nieuwkens')).toEqual([['Taalatelier Staalkaart', 'hoofdbeheerder']]);
  });

  it('somebody who manages elsewhere, who then has two to choose from', async () => {
    const { appoint, keuzes } = await open();
    const joke = {
      ...marie,
      ...{ insz: numberOf('joke-testaert'), voornaam: 'joke', naam: 'TESTAERT' },
    };
    expect((await appoint(joke)).ok).toBe(true);
    expect(keuzes('joke-testaert')).toEqual([
      ['Hogeschool Denderland', 'beheerder'],
      ['Taalatelier Staalkaart', 'hoofdbeheerder'],
    ]);
  });

  it('from a later day: until then nothing is found', async () => {
    const { appoint, keuzes } = await open();
    const begin = addMonths(today, 1);
    expect((await appoint({ ...marie, begindatum: formatDatum(begin) })).ok).toBe(true);
    expect(keuzes('marie-nieuwkens')).toEqual([]);
  });

  it('for an enterprise that Gebruikersbeheer learns to know by it', async () => {
    const { outside, appoint, keuzes } = await open();
    expect((await appoint({ ...marie, ondernemingsnummer: '1999.000.744' })).ok).toBe(true);
    const [made] = outside.store.view.by('organisatie.ondernemingsnummer', '1999000744');
    expect(made).toMatchObject({
      naam: 'Uitgeverij Staalkaart',
      departementen: [{ naam: 'Boekenstal Leuven', geslotenOp: null }],
    });
    expect(keuzes('marie-nieuwkens')).toEqual([['Uitgeverij Staalkaart', 'hoofdbeheerder']]);
    expect(keuzes('femke-staalkaart')).toEqual([
      ['Taalatelier Staalkaart', 'wettelijkVertegenwoordiger'],
      ['Uitgeverij Staalkaart', 'wettelijkVertegenwoordiger'],
    ]);
  });

  it('through a company, as its vaste vertegenwoordiger', async () => {
    const { handlers, keuzes } = await open();
    const input = { ...marie, ondernemingsnummer: '1999.000.645' };
    const nadia = callerOf('nadia-rolmodel');
    expect((await handlers['csam.appoint'](input, nadia)).ok).toBe(true);
    expect(keuzes('marie-nieuwkens')).toEqual([['Leerwinkel Startlijn', 'hoofdbeheerder']]);
  });

  it('somebody who works there already, within that werkrelatie and reached anew', async () => {
    const { outside, handlers } = await open();
    const thomas = callerOf('thomas-proefstuk');
    const input = {
      ...zelf,
      ondernemingsnummer: '1999.000.051',
      ...{ wie: 'ander', insz: numberOf('amira-modelle'), voornaam: 'Amira', naam: 'Modelle' },
      einddatum: formatDatum(addYears(today, 4)),
    };
    // Her werkrelatie ends in three years, and the right with it.
    const tooLong = await handlers['csam.appoint'](input, thomas);
    expect(faultsIn(tooLong)).toEqual(['einddatum: toekenning.naWerkrelatie']);
    const before = outside.store.view.count('werkrelatie');
    const fits = { ...input, einddatum: formatDatum(addYears(today, 3)) };
    expect((await handlers['csam.appoint'](fits, thomas)).ok).toBe(true);
    expect(outside.store.view.count('werkrelatie')).toBe(before);
    expect(historiekOf(outside).at(-1)).toMatchObject({
      ...{ actie: 'beheerder.appointed', door: 'Thomas Proefstuk' },
      velden: expect.arrayContaining([
        { veld: 'email', voor: 'amira.modelle@denderland.example', na: zelf.email },
        { veld: 'telefoon', voor: null, na: '+3216123456' },
      ]),
    });
  });

  it('with a line of Historiek for each part, in the same commit, and without a number', async () => {
    const { outside, appoint } = await open();
    const before = historiekOf(outside).length;
    await appoint(marie);
    const lines = historiekOf(outside).slice(before);
    expect(lines.map(({ actie, door }) => [actie, door])).toEqual([
      ['persoon.registered', 'Femke Staalkaart'],
      ['werkrelatie.started', 'Femke Staalkaart'],
      ['beheerder.appointed', 'Femke Staalkaart'],
    ]);
    expect(lines[2]?.velden).toContainEqual({
      ...{ veld: 'gebruikersrecht', voor: null, na: 'Hoofd Lokale beheerder' },
    });
    expect(JSON.stringify(lines)).not.toContain(numberOf('marie-nieuwkens'));
  });

  it('so that it is still so after a restart', async () => {
    const folder = await makeTempFolder();
    const first = accepted(await openFileStore({ folder }));
    const { appoint } = await open({ store: first });
    expect((await appoint(marie)).ok).toBe(true);
    await first.close();
    const second = accepted(await openFileStore({ folder }));
    const { keuzes } = await open({ store: second });
    expect(keuzes('marie-nieuwkens')).toEqual([['Taalatelier Staalkaart', 'hoofdbeheerder']]);
    await second.close();
  });
});
