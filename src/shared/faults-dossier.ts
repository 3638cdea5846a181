/** The refusals of making, opening and keeping a Werkdossier; part of the closed list in faults.ts. */
export type DossierFaultParams = {
  'wachtzin.kort': { readonly min: number };
  'wachtzin.zwak': Nothing;
  'wachtzin.verschilt': Nothing;
  'herstelcode.leeg': Nothing;
  'herstelcode.teken': { readonly teken: string };
  'herstelcode.lengte': { readonly aantal: number };
  'herstelcode.controle': Nothing;
  'herstelcode.verschilt': Nothing;
  'ontgrendelen.wachtzin': Nothing;
  'ontgrendelen.herstelcode': Nothing;
  'ontgrendelen.apparaat': Nothing;
  'ontgrendelen.wacht': { readonly seconden: number };
  'ontgrendelen.gestopt': Nothing;
  'dossier.vergrendeld': Nothing;
  'dossier.onbekend': Nothing;
  'dossier.verlopen': Nothing;
  'dossier.naam': Nothing;
  'dossier.pad': Nothing;
  'dossier.mapNietLeeg': Nothing;
  'dossier.nietGevonden': Nothing;
  'dossier.inGebruik': Nothing;
  'dossier.nieuwereVersie': Nothing;
  'dossier.sleutelsBeschadigd': Nothing;
  'middel.pinVerschilt': Nothing;
  'middel.itsmeCode': Nothing;
  'middel.gebruikersnaam': Nothing;
  'middel.gebruikersnaamBezet': Nothing;
  'middel.wachtwoord': { readonly min: number };
};

type Nothing = { readonly [key: string]: never };
