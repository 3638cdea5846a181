import { describe, expect, it } from 'vitest';
import { enter } from '../../oefenruimte.ts';
import { aRoom, grant, hogeschool, kmo, LOGIN, register, year } from './beheer-steps.ts';

describe("'Een dienstverlener wordt binnengelaten'", () => {
  async function prepared() {
    const room = await aRoom('dienstverlenerBinnen');
    const added = await register(room, 'Marie Nieuwkens');
    if (!added.ok) throw new Error(JSON.stringify(added.faults));
    const { persoonId } = added.value;
    const details = { categorie: 'vasteMedewerker', ...year, telefoon: '', email: '' };
    const { werkrelatieId } = await room.tell('werkrelatie.start', {
      ...hogeschool,
      persoonId,
      ...details,
    });
    await grant(room, { werkrelatieId });
    await room.tell('persoon.reload', { ...hogeschool, persoonId });
    return room;
  }

  it('is solved when the new colleague comes in', async () => {
    const room = await prepared();
    expect(await room.stand('dienstverlenerBinnen')).toBe('bezig');
    await enter(room, { kaart: 'marie-nieuwkens', deur: LOGIN });
    expect(await room.stand('dienstverlenerBinnen')).toBe('opgelost');
  });

  it('is not solved by a colleague who had the right already', async () => {
    const room = await prepared();
    await enter(room, { kaart: 'amira-modelle', deur: LOGIN });
    expect(await room.stand('dienstverlenerBinnen')).toBe('bezig');
  });
});

describe("'Een recht zonder departement'", () => {
  const dries = { kaart: 'dries-stelvoor', deur: LOGIN };
  const toekenningId = 'dries-stelvoor.hogeschool.1';
  const chosen = { ...kmo, gebruikersrechtId: undefined };

  it('is solved when Dries comes in', async () => {
    const room = await aRoom('rechtZonderDepartement');
    const { gebruikersrechtId: _, ...change } = chosen;
    const period = { begindatum: '24/10/2026', einddatum: '20/11/2027' };
    await room.tell('toekenning.change', { ...hogeschool, toekenningId, ...change, ...period });
    expect(await room.stand('rechtZonderDepartement')).toBe('bezig');
    await room.tell('persoon.reload', { ...hogeschool, persoonId: 'dries-stelvoor' });
    await enter(room, dries);
    expect(await room.stand('rechtZonderDepartement')).toBe('opgelost');
  });

  it('is not solved while he stands before the door, nor when Amira comes in', async () => {
    const room = await aRoom('rechtZonderDepartement');
    await enter(room, dries);
    await enter(room, { kaart: 'amira-modelle', deur: LOGIN });
    expect(await room.stand('rechtZonderDepartement')).toBe('bezig');
  });
});

describe("'Verleng voor het te laat is'", () => {
  const bram = { ...hogeschool, werkrelatieId: 'bram-van-proef.hogeschool' };
  const recht = 'bram-van-proef.hogeschool.1';

  it('is solved when both run on', async () => {
    const room = await aRoom('verlengOpTijd');
    await room.tell('werkrelatie.extend', {
      ...bram,
      einddatum: '20/11/2027',
      toekenningen: [recht],
    });
    expect(await room.stand('verlengOpTijd')).toBe('opgelost');
  });

  it.each([
    ['the werkrelatie alone', '20/11/2027', []],
    ['a month only', '20/01/2027', [recht]],
  ])('is not solved by extending %s', async (_, einddatum, toekenningen) => {
    const room = await aRoom('verlengOpTijd');
    await room.tell('werkrelatie.extend', { ...bram, einddatum, toekenningen });
    expect(await room.stand('verlengOpTijd')).toBe('bezig');
  });
});

describe("'Een collega vertrekt'", () => {
  const id = 'wouter-schijnaerts.hogeschool';
  const leaves = { einddatum: '31/12/2026', reden: 'Vertrekt' };

  it('is solved when the werkrelatie ends', async () => {
    const room = await aRoom('collegaVertrekt');
    await room.tell('werkrelatie.stop', { ...hogeschool, werkrelatieId: id, ...leaves });
    expect(await room.stand('collegaVertrekt')).toBe('opgelost');
  });

  it('is not solved by ending the right alone, nor by the leave of somebody else', async () => {
    const room = await aRoom('collegaVertrekt');
    await room.tell('toekenning.stop', { ...hogeschool, toekenningId: `${id}.1`, ...leaves });
    const other = { ...hogeschool, werkrelatieId: 'noor-voorbeeld.hogeschool' };
    await room.tell('werkrelatie.stop', { ...other, ...leaves });
    expect(await room.stand('collegaVertrekt')).toBe('bezig');
  });
});
