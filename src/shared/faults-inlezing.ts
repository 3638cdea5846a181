/** The refusals of judging and keeping a list of persons; part of the closed list in faults.ts. */
export type InlezingFaultParams = {
  'inlezing.onbekend': Nothing;
  'inlezing.geenKeuze': Nothing;
  'inlezing.intussenGewijzigd': Nothing;
  'inlezing.geweigerd': { readonly aantal: number };
  'inlezing.ongedaan': Nothing;
  'inlezing.laterGewijzigd': { readonly naam: string; readonly op: string };
  'inlezing.laterToegevoegd': { readonly naam: string };

  'inlezing.andereOrganisatie': { readonly organisatie: string };
  'inlezing.rijenVerschillen': { readonly rijen: string };
  'inlezing.rechtOnbekend': { readonly getypt: string };
  'inlezing.departementOnbekend': { readonly getypt: string };
  'inlezing.departementZonderRecht': Nothing;
  'inlezing.naamAnders': { readonly naam: string };
  'inlezing.geboortedatumAnders': { readonly datum: string };
  'inlezing.geslachtAnders': { readonly geslacht: string };
  'inlezing.einddatumEerder': { readonly einde: string };
  'inlezing.zonderNummerGekend': { readonly naam: string };
  'inlezing.zonderNummerRij': { readonly rij: number };
};

type Nothing = { readonly [key: string]: never };
