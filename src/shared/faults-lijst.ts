/** The refusals of reading a list of persons; part of the closed list in faults.ts. */
export type LijstFaultParams = {
  'lijst.leeg': Nothing;
  'lijst.zonderGegevens': Nothing;
  /** In MB, like the maximum of what is inflated. */
  'lijst.teGroot': { readonly max: number };
  'lijst.uitgepaktTeGroot': { readonly max: number };
  'lijst.teVeelRijen': { readonly max: number };
  'lijst.teVeelKolommen': { readonly rij: number; readonly max: number };
  'lijst.celTeLang': { readonly rij: number; readonly max: number };
  'lijst.aanhalingsteken': { readonly rij: number };
  'lijst.geenTekst': Nothing;
  /** By the ending of its kind of file, '.ods'. */
  'lijst.andereSoort': { readonly soort: string };
  'lijst.beveiligd': Nothing;
  'lijst.beschadigd': Nothing;
  'lijst.onveilig': Nothing;

  'lijst.ingekort': Nothing;
  'lijst.naamEenWoord': Nothing;
  'lijst.naamVolgorde': Nothing;
  'lijst.codering': Nothing;
  'lijst.geboortedatumAnders': { readonly datum: string };
  'lijst.geslacht': { readonly getypt: string };
  'lijst.categorie': { readonly getypt: string };
};

type Nothing = { readonly [key: string]: never };
