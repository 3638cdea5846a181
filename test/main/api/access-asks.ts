import { newcomer } from './access-world.ts';

export const persoon = { persoonId: 'persoon-1' };
export const werkrelatie = { werkrelatieId: 'werkrelatie-1' };
export const toekenning = { toekenningId: 'toekenning-1' };
export const verzoek = { verzoek: 'geen' };
export const activering = { activering: 'geen' };
export const kaart = { kaart: 'geen' };

export const newPersoon = {
  insz: newcomer.insz,
  voornaam: '',
  naam: '',
  geboortedatum: '',
  geslacht: '',
  roepnaam: '',
  initialen: '',
  reden: '',
};
export const newWerkrelatie = {
  ...persoon,
  categorie: 'ambtenaar',
  begindatum: '15/06/2026',
  einddatum: '15/06/2027',
  telefoon: '',
  email: '',
};
export const period = { begindatum: '15/06/2026', einddatum: '15/06/2027' };
export const newToekenning = {
  ...werkrelatie,
  gebruikersrechtId: 'kaal',
  profiel: '',
  contexten: [],
  ...period,
};
export const change = {
  ...toekenning,
  profiel: 'dienstverlener kmo-portefeuille',
  contexten: ['departement-gent'],
  ...period,
};
export const painted = {
  ...toekenning,
  voor: ['departement-aalst'],
  na: ['departement-gent'],
};
export const paar = { voorbeeld: 'persoon-1', doel: 'joke' };
export const geef = { keuzes: ['geef:kmo-departementen'], reden: '' };
export const emptyNumber = { answer: 'ondernemingsnummer.empty' };
export const unreadable = { ask: { ondernemingsnummer: '' }, ...emptyNumber };
export const zelf = { wie: 'zelf', insz: '', voornaam: '', naam: '' };
export const aanstelling = {
  ...zelf,
  email: 'mia@voorbeeld.be',
  telefoon: '012 34 56 78',
  begindatum: '15/06/2026',
  einddatum: '15/06/2028',
};
export const endRecht = {
  toekenningId: 'recht-lies-organisatie-1',
  einddatum: '15/06/2026',
  reden: 'Uit dienst',
  zonderOpvolger: true,
};
export const weergave = {
  id: null,
  naam: 'Mijn lijst',
  zoek: '',
  filter: 'alle',
  criteria: {
    departement: null,
    categorie: null,
    recht: null,
    status: null,
    eindigtVoor: '',
    sorteer: 'naam',
    aflopend: false,
  },
  kolommen: ['einddatum'],
};
export const departement = {
  departementId: 'departement-aalst',
  voor: { naam: 'Aalst', geslotenOp: null },
};
export const aanTeStellen = {
  ...{ persoonId: 'persoon-1', rol: 'beheerder', ...period },
  ...{ email: 'joke@voorbeeld.be', telefoon: '' },
};
export const nobody = { ...aanTeStellen, persoonId: '' };
export const rapport = { gebruikersrechtId: null, departementId: null };
export const uitvoer = { keuze: { soort: 'organisatie' }, vorm: 'csv' };
export const samen = { wie: { soort: 'enkele', personen: ['persoon-1'] }, einddatum: '30/06/2026' };
export const vanJoke = { soort: 'enkele', personen: ['joke'] };
export const gezien = { gezien: 'iets anders', zonderGeweigerde: false, reden: 'Academiejaar' };
export const lijst = { lijstId: 'geen' };
export const inlezing = { inlezingId: 'geen' };
export const standaard = {
  ...{ categorie: null, begindatum: null, einddatum: null },
  ...{ gebruikersrechtId: null, profiel: null, contexten: [] },
};
export const stop = { einddatum: '15/06/2026', reden: 'Uit dienst' };

export const dossier = {
  ...{ naam: 'Proef', plaats: '/nergens/hier', ondernemingsnummer: '1999000051' },
  ...{ organisatie: 'Lerend Vooruit vzw', adres: 'Voorbeeldstraat 1', doelgroep: 'EA' },
  departementen: '',
};
export const gebruiker = {
  ...{ insz: '', voornaam: 'An', achternaam: 'Peeters', geslacht: 'V' },
  ...{
    pincode: '1234',
    pincodeHerhaald: '1234',
    gsm: '',
    itsmeCode: '',
    gebruikersnaam: '',
    wachtwoordAccount: '',
  },
};

export const ontvanger = {
  ...{ ontvangst: 'geen', insz: '', pincode: '1234', pincodeHerhaald: '1234' },
  ...{ gsm: '', itsmeCode: '', gebruikersnaam: '', wachtwoordAccount: '' },
};
export const meegave = { meegave: 'geen' };
