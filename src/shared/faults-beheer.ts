/** The refusals of managing an organisatie and of files on their way out; part of the list in faults.ts. */
export type BeheerFaultParams = {
  'departement.onbekend': Nothing;
  'departement.bestaatAl': { readonly naam: string };
  'departement.bestaatGesloten': { readonly naam: string; readonly datum: string };
  'departement.lijktOp': { readonly naam: string };
  'departement.teVeel': { readonly max: number };
  'departement.zelfdeNaam': Nothing;
  'departement.gesloten': { readonly datum: string };
  'departement.isOpen': Nothing;
  'departement.voorVandaag': Nothing;
  'departement.rechtenLopen': { readonly aantal: number; readonly personen: number };
  'departement.gevolgenAnders': { readonly aantal: number };
  'departement.intussenGewijzigd': { readonly naam: string };
  'departement.wordtGebruikt': { readonly aantal: number };
  'beheerder.zelf': Nothing;
  'beheerder.onbereikbaar': Nothing;
  'beheerder.geenWerkrelatie': Nothing;
  'bestand.verlopen': Nothing;
  'uitvoer.niemand': Nothing;
  'uitvoer.teVeelRijen': { readonly max: number };
};

type Nothing = { readonly [key: string]: never };
