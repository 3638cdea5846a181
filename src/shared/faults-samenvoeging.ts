/** The refusals of taking back what a colleague did; part of the closed list in faults.ts. */
export type SamenvoegingFaultParams = {
  'samenvoeging.onbekend': Nothing;
  'samenvoeging.nietOpen': Nothing;
  'samenvoeging.onbeslist': { readonly aantal: number };
  'samenvoeging.niets': Nothing;
  'samenvoeging.gewijzigd': Nothing;
  'samenvoeging.ongedaan': Nothing;
  'samenvoeging.laterGewijzigd': { readonly naam: string };
  'samenvoeging.verwijzing': Nothing;
  'samenvoeging.organisatie': Nothing;
  'samenvoeging.nummer': Nothing;
};

type Nothing = { readonly [key: string]: never };
