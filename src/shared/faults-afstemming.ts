/** The refusals of holding a report against the dossier; part of the closed list in faults.ts. */
export type AfstemmingFaultParams = {
  'afstemming.onbekend': Nothing;
  'afstemming.gewijzigd': Nothing;
  'afstemming.niets': Nothing;
  'afstemming.geweigerd': { readonly aantal: number };
  'afstemming.ongedaan': Nothing;
  'afstemming.laterGewijzigd': { readonly naam: string };

  'afstemming.zonderPersoon': Nothing;
  'afstemming.zonderRecht': Nothing;
  'afstemming.rechtOnbekend': { readonly getypt: string };
  'afstemming.statusOnbekend': { readonly getypt: string };
  'afstemming.welkePersoon': { readonly aantal: number };
  'afstemming.welkeToekenning': Nothing;
  'afstemming.persoonOnbekend': Nothing;
  'afstemming.geenWerkrelatie': Nothing;
};

type Nothing = { readonly [key: string]: never };
