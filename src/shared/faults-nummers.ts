type Nothing = Readonly<Record<never, never>>;

/** What is wrong with a number as it was typed. */
export type NummerFaultParams = {
  // Identificatienummer (rijksregister-, BIS- or TST-number)
  'insz.empty': Nothing;
  'insz.letters': { readonly teken: string };
  'insz.length': { readonly aantal: number };
  'insz.maand': { readonly maand: string };
  'insz.dag': { readonly dag: string };
  'insz.volgnummer': { readonly volgnummer: string };
  'insz.toekomst': Nothing;
  'insz.controle': Nothing;
  'insz.verwisseld': {
    readonly voorstel: string;
    readonly eerste: number;
    readonly tweede: number;
  };
  'insz.isOndernemingsnummer': Nothing;
  'insz.echtInOefenomgeving': Nothing;
  'insz.testInWerkdossier': Nothing;

  'ondernemingsnummer.empty': Nothing;
  'ondernemingsnummer.letters': { readonly teken: string };
  'ondernemingsnummer.length': { readonly aantal: number };
  'ondernemingsnummer.eersteCijfer': { readonly cijfer: string };
  'ondernemingsnummer.isVestiging': Nothing;
  'ondernemingsnummer.isInsz': Nothing;
  'ondernemingsnummer.controle': Nothing;
  'ondernemingsnummer.verwisseld': {
    readonly voorstel: string;
    readonly eerste: number;
    readonly tweede: number;
  };
  'vestigingseenheidsnummer.empty': Nothing;
  'vestigingseenheidsnummer.letters': { readonly teken: string };
  'vestigingseenheidsnummer.length': { readonly aantal: number };
  'vestigingseenheidsnummer.eersteCijfer': { readonly cijfer: string };
  'vestigingseenheidsnummer.controle': Nothing;
};
