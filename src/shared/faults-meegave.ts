/** The refusals of giving a dossier along and taking it back; part of the closed list in faults.ts. */
export type MeegaveFaultParams = {
  'meegave.alleenWerkdossier': Nothing;
  'meegave.nietAlles': Nothing;
  'meegave.eigenWachtzin': Nothing;
  'meegave.geenMeegave': Nothing;
  'meegave.beschadigd': Nothing;
  'meegave.nieuwereVersie': Nothing;
  'meegave.teGroot': { readonly max: number };
  'meegave.wachtzin': Nothing;
  'meegave.wacht': { readonly seconden: number };
  'meegave.gestopt': Nothing;
  'meegave.verlopen': Nothing;
  'meegave.nietErin': Nothing;
  'meegave.geenBeheerder': Nothing;
};

type Nothing = { readonly [key: string]: never };
