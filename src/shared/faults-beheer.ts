/** The refusals of managing an organisatie and of files on their way out; part of the list in faults.ts. */
export type BeheerFaultParams = {
  'bestand.verlopen': Nothing;
};

type Nothing = { readonly [key: string]: never };
