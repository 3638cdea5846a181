/** The three steps as typed; main judges them. */
export const dossierAnswers = {
  naam: '',
  plaats: '',
  ondernemingsnummer: '',
  organisatie: '',
  adres: '',
  doelgroep: 'EA',
  departementen: '',
  insz: '',
  voornaam: '',
  achternaam: '',
  geslacht: '',
  pincode: '',
  pincodeHerhaald: '',
  gsm: '',
  itsmeCode: '',
  gebruikersnaam: '',
  wachtwoordAccount: '',
  wachtzin: '',
  wachtzinHerhaald: '',
};
export type DossierAnswers = typeof dossierAnswers;

export function dossierPart(answers: DossierAnswers) {
  const { naam, plaats, ondernemingsnummer, organisatie, adres, doelgroep, departementen } =
    answers;
  return { naam, plaats, ondernemingsnummer, organisatie, adres, doelgroep, departementen };
}

export function gebruikerPart(answers: DossierAnswers) {
  const { insz, voornaam, achternaam, geslacht, ...rest } = answers;
  const { pincode, pincodeHerhaald, gsm, itsmeCode, gebruikersnaam, wachtwoordAccount } = rest;
  const middelen = { pincode, pincodeHerhaald, gsm, itsmeCode, gebruikersnaam, wachtwoordAccount };
  return { insz, voornaam, achternaam, geslacht, ...middelen };
}
