import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../src/shared/contract/contract.ts';
import { anOefenruimte, codesOf, enter, type Oefenruimte, tryEid } from '../../oefenruimte.ts';

const lies = { kaart: 'lies-vantest' };
const hogeschool = { organisatieId: 'hogeschool' };
const LOGIN = 'dienstverlener' as const;
const kmo = {
  gebruikersrechtId: 'kmo-departementen',
  profiel: 'dienstverlener kmo-portefeuille',
  contexten: ['campus-gent'],
};
const year = { begindatum: '23/11/2026', einddatum: '20/11/2027' };

/** Lies works for this organisatie. */
async function aRoom(id: Parameters<Oefenruimte['start']>[0], waar = 'hogeschool') {
  const room = await anOefenruimte();
  await room.start(id);
  await enter(room, lies);
  await room.tell('sessie.chooseOrganisatie', { organisatieId: waar });
  return room;
}

async function numberOf({ tell }: Oefenruimte, naam: string): Promise<string> {
  const found = (await tell('aanmelding.oefennummers', {})).find((one) => one.naam === naam);
  if (found === undefined) throw new Error(`No number of ${naam}`);
  return found.insz;
}

async function register(room: Oefenruimte, naam: string) {
  const nothing = { voornaam: '', naam: '', geboortedatum: '', geslacht: '' };
  const more = { roepnaam: '', initialen: '', reden: '' };
  const insz = await numberOf(room, naam);
  return room.ask('persoon.register', { ...hogeschool, insz, ...nothing, ...more });
}

async function grant(room: Oefenruimte, given: Partial<Input<'toekenning.grant'>>) {
  const input = { ...hogeschool, werkrelatieId: '', ...kmo, ...year, ...given };
  // A right to manage asks for a fresh proof of who one is.
  if (given.gebruikersrechtId?.endsWith('beheerder')) await tryEid(room, room.who());
  return room.tell('toekenning.grant', input);
}

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

describe("'Twee personen met bijna hetzelfde nummer'", () => {
  const to = (wie: string) => ({ werkrelatieId: `${wie}.hogeschool` });

  it('is solved when the right one gets the right', async () => {
    const room = await aRoom('bijnaHetzelfdeNummer');
    await grant(room, to('koen-denkbeeld'));
    expect(await room.stand('bijnaHetzelfdeNummer')).toBe('opgelost');
  });

  it('is not solved when the other one gets it, or both', async () => {
    const room = await aRoom('bijnaHetzelfdeNummer');
    await grant(room, to('ruben-ontwerp'));
    expect(await room.stand('bijnaHetzelfdeNummer')).toBe('bezig');
    await grant(room, to('koen-denkbeeld'));
    expect(await room.stand('bijnaHetzelfdeNummer')).toBe('bezig');
  });

  it('names the number that is asked for, and can be begun again after it was solved', async () => {
    const room = await aRoom('bijnaHetzelfdeNummer');
    const { oefening } = await room.tell('oefening.lopende', {});
    expect(oefening?.woorden.nummer).toMatch(/^88\.67\.09-211\./);
    await grant(room, to('koen-denkbeeld'));
    await room.start('bijnaHetzelfdeNummer');
    expect(await room.stand('bijnaHetzelfdeNummer')).toBe('bezig');
    await grant(room, to('koen-denkbeeld'));
    expect(await room.stand('bijnaHetzelfdeNummer')).toBe('opgelost');
  });
});

describe("'Het Rijksregister antwoordt niet'", () => {
  it('is solved by trying again later', async () => {
    const room = await aRoom('registerZwijgt');
    expect(await codesOf(register(room, 'Marie Nieuwkens'))).toContain(
      'persoon.registerOnbereikbaar',
    );
    await room.tell('simulatie.herstel', {});
    expect(await room.stand('registerZwijgt')).toBe('bezig');
    expect(await codesOf(register(room, 'Marie Nieuwkens'))).toEqual([]);
    expect(await room.stand('registerZwijgt')).toBe('opgelost');
  });

  it('is not solved by who never met the silence', async () => {
    const room = await aRoom('registerZwijgt');
    await room.tell('simulatie.herstel', {});
    expect(await codesOf(register(room, 'Marie Nieuwkens'))).toEqual([]);
    expect(await room.stand('registerZwijgt')).toBe('bezig');
  });
});

describe("'De enige beheerder'", () => {
  const centrum = { organisatieId: 'vormingscentrum' };
  const joke = { ...centrum, persoonId: 'joke-testaert' };
  const role = { gebruikersrechtId: 'lokale-beheerder', profiel: '', contexten: [] };
  const days = { begindatum: '23/11/2026', einddatum: '01/09/2027' };
  const werkrelatieId = 'joke-testaert.vormingscentrum';

  it('is solved when a second one is appointed, and active', async () => {
    const room = await aRoom('enigeBeheerder', 'vormingscentrum');
    await grant(room, { ...centrum, werkrelatieId, ...role, ...days });
    expect(await room.stand('enigeBeheerder')).toBe('bezig');
    await room.tell('persoon.reload', joke);
    expect(await room.stand('enigeBeheerder')).toBe('opgelost');
  });

  it('is not solved by another right', async () => {
    const room = await aRoom('enigeBeheerder', 'vormingscentrum');
    const inkom = { gebruikersrechtId: 'vlaio-inkom-gebruiker', profiel: 'Gebruiker' };
    await grant(room, { ...centrum, werkrelatieId, ...inkom, contexten: [], ...days });
    await room.tell('persoon.reload', joke);
    expect(await room.stand('enigeBeheerder')).toBe('bezig');
  });
});

describe("'Nieuwe onderneming zonder beheerder'", () => {
  const atelier = { organisatieId: 'taalatelier' };
  const role = { gebruikersrechtId: 'hoofd-lokale-beheerder', profiel: '', contexten: [] };

  async function appointed(room: Oefenruimte) {
    await enter(room, { kaart: 'femke-staalkaart' });
    const nothing = { voornaam: '', naam: '', geboortedatum: '', geslacht: '' };
    const more = { roepnaam: '', initialen: '', reden: '' };
    const insz = await numberOf(room, 'Femke Staalkaart');
    const { persoonId } = await room.tell('persoon.register', {
      ...atelier,
      insz,
      ...nothing,
      ...more,
    });
    const details = { categorie: 'vasteMedewerker', ...year, telefoon: '', email: '' };
    const { werkrelatieId } = await room.tell('werkrelatie.start', {
      ...atelier,
      persoonId,
      ...details,
    });
    await grant(room, { ...atelier, werkrelatieId, ...role });
    return persoonId;
  }

  it('is solved when one is appointed and active, and not before', async () => {
    const room = await anOefenruimte();
    await room.start('nieuweOnderneming');
    const persoonId = await appointed(room);
    expect(await room.stand('nieuweOnderneming')).toBe('bezig');
    await room.tell('persoon.reload', { ...atelier, persoonId });
    expect(await room.stand('nieuweOnderneming')).toBe('opgelost');
  });

  it('begins without a beheerder again, whoever was one', async () => {
    const room = await anOefenruimte();
    const persoonId = await appointed(room);
    await room.tell('persoon.reload', { ...atelier, persoonId });
    await room.start('nieuweOnderneming');
    await room.tell('sessie.current', {});
    expect(await room.stand('nieuweOnderneming')).toBe('bezig');
  });
});
