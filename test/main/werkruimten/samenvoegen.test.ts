import { describe, expect, it } from 'vitest';
import type { SamenvoegRij, SamenvoegStand } from '../../../src/shared/contract/samenvoegen.ts';
import { niemandsNummer } from '../../builders/niemands-nummer.ts';
import { anApp, given, makeDossier, type TestApp } from './app.ts';
import { confirmedSignIn, give, givenFile, ontvang, zin } from './meegave-help.ts';

type Copies = {
  readonly here: TestApp;
  readonly there: TestApp;
  readonly organisatieId: string;
  readonly persoonId: string;
  readonly werkrelatieId: string;
};

/** A dossier with An and Bo in it, and the copy of it that Bo's workstation made. */
async function copies(): Promise<Copies> {
  const here = await anApp();
  await makeDossier(here);
  const organisatieId = await confirmedSignIn(here);
  const { persoonId } = await given<{ persoonId: string }>(
    here.ask('persoon.register', { organisatieId, ...someone(1) }),
  );
  const { werkrelatieId } = await given<{ werkrelatieId: string }>(
    here.ask('werkrelatie.start', { organisatieId, persoonId, ...werk }),
  );
  const there = await anApp();
  await ontvang(there, await give(here, organisatieId));
  await confirmedSignIn(there, '9999');
  return { here, there, organisatieId, persoonId, werkrelatieId };
}

const someone = (nth: number) => ({
  ...{ insz: niemandsNummer(nth), voornaam: 'Bo', naam: `Verzonnen${nth}`, geboortedatum: '' },
  ...{ geslacht: 'M', roepnaam: '', initialen: '', reden: '' },
});
const werk = {
  ...{ categorie: 'vasteMedewerker', begindatum: '23/11/2026', einddatum: '23/11/2028' },
  ...{ telefoon: '', email: '' },
};

async function contact(
  app: TestApp,
  { organisatieId, werkrelatieId }: Copies,
  email: string,
  telefoon: string,
) {
  await given(app.ask('werkrelatie.setContact', { organisatieId, werkrelatieId, email, telefoon }));
}

async function open(app: TestApp, organisatieId: string, bytes: Uint8Array) {
  const { meegave } = await given<{ meegave: string }>(
    app.ask('samenvoegen.begin', { organisatieId, bytes }),
  );
  await given(app.ask('samenvoegen.open', { organisatieId, meegave, wachtzin: zin }));
  const about = { organisatieId, meegave };
  const stand = await given<SamenvoegStand>(app.ask('samenvoegen.stand', about));
  const { rijen } = await given<{ rijen: SamenvoegRij[] }>(
    app.ask('samenvoegen.rijen', { ...about, filter: 'alle', vanaf: 0 }),
  );
  return { about, stand, rijen };
}

async function mailOf(app: TestApp, { organisatieId, persoonId }: Copies) {
  const shown = await given<{ werkrelaties: { email: string | null; telefoon: string | null }[] }>(
    app.ask('persoon.show', { organisatieId, persoonId }),
  );
  return shown.werkrelaties[0]?.email;
}

describe('a copy that comes back', () => {
  it('without changes asks for nothing', async () => {
    const all = await copies();
    const back = await give(all.there, all.organisatieId);
    const { stand } = await open(all.here, all.organisatieId, back);
    expect(stand).toMatchObject({
      basisBekend: true,
      tellingen: { nieuw: 0, gewijzigd: 0, conflicten: 0, geweigerd: 0 },
    });
  });

  it('is taken in as one change that says who did it there, asks nothing twice, and is undone together', async () => {
    const all = await copies();
    const { here, there, organisatieId } = all;
    await contact(here, all, 'hier@voorbeeld.be', '');
    await contact(there, all, 'ginder@voorbeeld.be', '012 34 56 78');
    await given(there.ask('persoon.register', { organisatieId, ...someone(2) }));
    const back = await give(there, organisatieId);
    const { about, stand, rijen } = await open(here, organisatieId, back);
    expect(stand.tellingen).toMatchObject({ nieuw: 1, gewijzigd: 1, conflicten: 1, onbeslist: 1 });
    const row = rijen.find(({ soort }) => soort === 'werkrelatie');
    expect(row?.wie).toBe('An Verzonnen (23/11/2026)');
    expect(row?.velden).toEqual([
      expect.objectContaining({ veld: 'telefoon', uitkomst: 'ginder' }),
      expect.objectContaining({ veld: 'email', uitkomst: 'conflict', hier: 'hier@voorbeeld.be' }),
    ]);
    const keep = { ...about, reden: 'Werk van Bo' };
    expect(await here.codes('samenvoegen.bewaar', keep)).toEqual(['samenvoeging.onbeslist']);
    await given(here.ask('samenvoegen.kies', { ...about, veld: null, kant: 'ginder' }));
    await given(here.ask('samenvoegen.bewaar', keep));
    expect(await mailOf(here, all)).toBe('ginder@voorbeeld.be');
    const again = await open(here, organisatieId, back);
    expect(again.stand.tellingen).toMatchObject({ nieuw: 0, gewijzigd: 0, conflicten: 0 });
    const [one] = await given<{ id: string; nieuw: number }[]>(
      here.ask('samenvoegen.eerdere', { organisatieId }),
    );
    expect(one).toMatchObject({ nieuw: 1, gewijzigd: 1 });
    const asked = { organisatieId, samenvoegingId: one?.id ?? '' };
    expect(await here.codes('samenvoegen.checkOngedaan', asked)).toEqual([]);
    await given(here.ask('samenvoegen.ongedaan', asked));
    expect(await mailOf(here, all)).toBe('hier@voorbeeld.be');
    expect(await here.codes('samenvoegen.ongedaan', asked)).toEqual(['samenvoeging.ongedaan']);
    const anew = await open(here, organisatieId, back);
    expect(anew.stand.tellingen.gewijzigd).toBeGreaterThan(0);
  });

  it('tells in Historiek who did it there', async () => {
    const all = await copies();
    await contact(all.there, all, 'ginder@voorbeeld.be', '');
    const { about } = await open(
      all.here,
      all.organisatieId,
      await give(all.there, all.organisatieId),
    );
    await given(all.here.ask('samenvoegen.bewaar', { ...about, reden: 'Werk van Bo' }));
    const lines = await given<{ actie: string; velden: object[]; reden: string }[]>(
      all.here.ask('historiek.recent', { organisatieId: all.organisatieId }),
    );
    const line = lines.find(({ actie }) => actie === 'werkrelatie.merged');
    expect(line?.reden).toBe('Werk van Bo');
    expect(line?.velden).toContainEqual({
      ...{ veld: 'gedaanDoor', voor: null, na: 'An Verzonnen (23/11/2026)' },
    });
  });

  it('declined once is not asked for again, until it changes there', async () => {
    const all = await copies();
    const { here, there, organisatieId } = all;
    await contact(here, all, 'hier@voorbeeld.be', '');
    await contact(there, all, 'ginder@voorbeeld.be', '012 34 56 78');
    const back = await give(there, organisatieId);
    const { about } = await open(here, organisatieId, back);
    await given(here.ask('samenvoegen.kies', { ...about, veld: null, kant: 'hier' }));
    await given(here.ask('samenvoegen.bewaar', { ...about, reden: 'Werk van Bo' }));
    expect((await open(here, organisatieId, back)).stand.tellingen.conflicten).toBe(0);
    await contact(there, all, 'anders@voorbeeld.be', '012 34 56 78');
    const later = await open(here, organisatieId, await give(there, organisatieId));
    expect(later.stand.tellingen.conflicten).toBe(1);
  });

  it('also goes the other way: what is new here is taken in there, from where they parted', async () => {
    const all = await copies();
    const { here, there, organisatieId } = all;
    await contact(here, all, 'hier@voorbeeld.be', '');
    const first = await open(there, organisatieId, await give(here, organisatieId));
    expect(first.stand).toMatchObject({
      basisBekend: true,
      tellingen: { gewijzigd: 1, conflicten: 0 },
    });
    await given(there.ask('samenvoegen.bewaar', { ...first.about, reden: 'Bijwerken' }));
    expect(await mailOf(there, all)).toBe('hier@voorbeeld.be');
    await contact(there, all, 'ginder@voorbeeld.be', '');
    // From here on the copy departs from what it took in: its change is no conflict.
    const back = await open(here, organisatieId, await give(there, organisatieId));
    expect(back.stand).toMatchObject({
      basisBekend: true,
      tellingen: { gewijzigd: 1, conflicten: 0 },
    });
  });

  it('of a dossier that has nothing to do with it is compared without a base', async () => {
    const all = await copies();
    const stranger = await anApp();
    const { stand } = await open(all.here, all.organisatieId, await givenFile(stranger));
    expect(stand.basisBekend).toBe(false);
  });

  it('is refused with a wrong passphrase, and forgotten at a lock', async () => {
    const all = await copies();
    const bytes = await give(all.there, all.organisatieId);
    const { organisatieId } = all;
    const { meegave } = await given<{ meegave: string }>(
      all.here.ask('samenvoegen.begin', { organisatieId, bytes }),
    );
    const asked = { organisatieId, meegave };
    expect(await all.here.codes('samenvoegen.open', { ...asked, wachtzin: 'fout' })).toEqual([
      'meegave.wachtzin',
    ]);
    expect(await all.here.codes('samenvoegen.stand', asked)).toEqual(['samenvoeging.nietOpen']);
  });
});
