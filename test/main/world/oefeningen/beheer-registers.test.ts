import { describe, expect, it } from 'vitest';
import { anOefenruimte, codesOf, enter, type Oefenruimte } from '../../oefenruimte.ts';
import { aRoom, grant, numberOf, register, year } from './beheer-steps.ts';

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
