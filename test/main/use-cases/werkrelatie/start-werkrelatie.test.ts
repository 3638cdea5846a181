import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import {
  checkWerkrelatie,
  startWerkrelatie,
} from '../../../../src/main/use-cases/werkrelatie/start-werkrelatie.ts';
import { aPersoon, asId } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  beheerderPersoon,
  beheerPuts,
  contentsOf,
  faultsIn,
  historiekOf,
  joke,
  lies,
  withWerkrelatie,
  yusuf,
} from '../../../builders/gebruikersbeheer.ts';

function aDraft(bend: Partial<Parameters<typeof startWerkrelatie>[2]> = {}) {
  return {
    organisatieId: 'organisatie-1',
    persoonId: 'persoon-1',
    categorie: 'externeMedewerker',
    begindatum: '15/06/2026',
    einddatum: '15/06/2036',
    telefoon: '',
    email: '',
    ...bend,
  };
}

const check = async (bend: Partial<ReturnType<typeof aDraft>>) =>
  faultsIn(
    checkWerkrelatie(await aGebruikersbeheer({ puts: withWerkrelatie }), joke, aDraft(bend)),
  );

describe('starting a werkrelatie', () => {
  it('keeps it in afwachting, with telephone and e-mail in their stored form', async () => {
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    const draft = aDraft({ telefoon: '053 00 00 01', email: 'Jef@Voorbeeld.EXAMPLE' });
    const { werkrelatieId } = accepted(await startWerkrelatie(outside, joke, draft));
    expect(outside.store.view.get('werkrelatie', werkrelatieId)).toEqual({
      id: werkrelatieId,
      persoonId: 'persoon-1',
      organisatieId: 'organisatie-1',
      categorie: 'externeMedewerker',
      begindatum: '2026-06-15',
      einddatum: '2036-06-15',
      telefoon: '+3253000001',
      email: 'Jef@voorbeeld.example',
      status: 'inAfwachting',
      ingediendOp: '2026-06-15T09:00:00.000Z',
    });
  });

  it('writes one line of Historiek', async () => {
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    accepted(await startWerkrelatie(outside, joke, aDraft()));
    expect(historiekOf(outside)).toMatchObject([
      { actie: 'werkrelatie.started', door: 'Joke Testaert', organisatieId: 'organisatie-1' },
    ]);
    expect(historiekOf(outside)[0]?.velden).toContainEqual({
      veld: 'einddatum',
      voor: null,
      na: '2036-06-15',
    });
  });

  it('says all faults of all fields at once', async () => {
    const wrong = {
      categorie: 'baas',
      begindatum: '31/02/2026',
      einddatum: '',
      telefoon: '1',
      email: 'jef',
    };
    expect(await check(wrong)).toEqual([
      'categorie: werkrelatie.categorie',
      'begindatum: datum.dag',
      'einddatum: datum.empty',
      'telefoon: telefoon.teKort',
      'email: email.zonderAt',
    ]);
  });

  it('judges the period too when another field is wrong', async () => {
    expect(await check({ einddatum: '16/06/2036', email: 'jef' })).toEqual([
      'email: email.zonderAt',
      'einddatum: werkrelatie.teLang',
    ]);
    expect(await check({ einddatum: '14/06/2026', categorie: '' })).toEqual([
      'categorie: werkrelatie.categorie',
      'einddatum: periode.eindeVoorBegin',
    ]);
  });

  it('refuses an overlap in the same categorie, and allows one in another', async () => {
    expect(await check({ categorie: 'vasteMedewerker' })).toEqual([
      'begindatum: werkrelatie.overlapt',
    ]);
    expect(await check({})).toEqual([]);
  });

  it('makes two confirmations at the same moment one werkrelatie', async () => {
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    const both = await Promise.all([1, 2].map(() => startWerkrelatie(outside, joke, aDraft())));
    expect(both.flatMap(faultsIn)).toEqual(['begindatum: werkrelatie.overlapt']);
  });
});

describe('who can be linked', () => {
  const stranger = put('persoon', aPersoon({ id: asId('vreemd'), bekendBij: [] }));

  it('is not a persoon whom only another organisatie knows: exactly as an absent one', async () => {
    const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
    const before = contentsOf(outside);
    const draft = (persoonId: string) => aDraft({ persoonId, organisatieId: 'organisatie-2' });
    const foreign = await startWerkrelatie(outside, yusuf, draft('persoon-1'));
    const absent = await startWerkrelatie(outside, yusuf, draft('bestaat-niet'));
    expect(faultsIn(foreign)).toEqual(['persoon.onbekend']);
    expect(JSON.stringify(foreign)).toBe(JSON.stringify(absent));
    expect(contentsOf(outside)).toBe(before);
  });

  it('is not somebody whom no organisatie knows', async () => {
    const outside = await aGebruikersbeheer({ puts: [stranger] });
    expect(faultsIn(checkWerkrelatie(outside, joke, aDraft({ persoonId: 'vreemd' })))).toEqual([
      'persoon.onbekend',
    ]);
  });

  it('is a colleague of one of my organisaties, for the other one', async () => {
    const both = beheerPuts(beheerderPersoon(lies), { organisatie: 'organisatie-2' });
    const outside = await aGebruikersbeheer({ puts: [...withWerkrelatie, ...both] });
    const draft = aDraft({ organisatieId: 'organisatie-2' });
    expect(faultsIn(await startWerkrelatie(outside, lies, draft))).toEqual([]);
  });
});
