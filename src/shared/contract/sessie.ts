import { z } from 'zod';
import { deuren, hoedanigheden, talen, werkruimteSoorten } from '../values/codelijsten.ts';
import { datum, forAnyone, forBeheerder, forSignedIn, id, nothing } from './procedure.ts';

export const organisatieKeuze = z.strictObject({
  id,
  naam: z.string(),
  ondernemingsnummer: z.string(),
  adres: z.string(),
  hoedanigheid: z.enum(hoedanigheden),
  /** Last day of the caller's own right to manage it; null for a legal representative. */
  einddatum: datum.nullable(),
});
export type OrganisatieKeuze = z.infer<typeof organisatieKeuze>;

export const sessieStand = z.strictObject({
  soort: z.enum(werkruimteSoorten),
  taal: z.enum(talen),
  vandaag: datum,
  sessie: z
    .strictObject({
      naam: z.string(),
      inszMasker: z.string(),
      deur: z.enum(deuren),
      organisatie: organisatieKeuze.nullable(),
      /** How many organisaties the picker would show. */
      aantalOrganisaties: z.int(),
    })
    .nullable(),
});
export type SessieStand = z.infer<typeof sessieStand>;

export const sessieContract = {
  'sessie.current': forAnyone({}, sessieStand),
  'sessie.setTaal': forAnyone({ taal: z.enum(talen) }, nothing),
  'sessie.signOut': forAnyone({}, nothing),
  'sessie.organisaties': forSignedIn({}, z.array(organisatieKeuze)),
  'sessie.chooseOrganisatie': forBeheerder({}, nothing),
} as const;
