import { describe, expect, it } from 'vitest';
import { manualRijksregister } from '../../../../src/main/registers/manual/rijksregister.ts';
import { ok } from '../../../../src/shared/result.ts';
import { aBisNummer, aRijksregisternummer } from '../../../builders/nummers.ts';

describe('a workspace without register', () => {
  it('leaves the names to be typed and suggests birth date and sex from the number', async () => {
    const insz = aRijksregisternummer({ jaar: 1990, maand: 4, dag: 18, volgnummer: 998 });
    expect(await manualRijksregister().lookUp(insz)).toEqual(
      ok({
        insz,
        voornaam: '',
        naam: '',
        geboortedatum: '1990-04-18',
        geslacht: 'V',
        bron: 'manueel',
      }),
    );
  });

  it('suggests nothing that the number does not say', async () => {
    const insz = aBisNummer({ maand: 0, dag: 0, geslachtBekend: false });
    expect(await manualRijksregister().lookUp(insz)).toMatchObject(
      ok({ geboortedatum: null, geslacht: null }),
    );
  });
});
