import { z } from 'zod';
import { bronnen, geslachten, statussenWerkstroom } from '../values/codelijsten.ts';
import { persoonLijstContract } from './persoon-lijst.ts';
import { datum, forBeheerder, id, nothing, typed, withStepUp } from './procedure.ts';
import { werkrelatieDetail } from './werkrelatie.ts';

/** Step 1: either the register's data (or a suggestion from the number), or the known person. */
export const gevondenPersoon = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('nieuw'),
    insz: z.string(),
    voornaam: z.string(),
    naam: z.string(),
    geboortedatum: datum.nullable(),
    geslacht: z.enum(geslachten).nullable(),
    bron: z.enum(bronnen),
  }),
  z.strictObject({ soort: z.literal('bekend'), persoonId: id }),
]);
export type GevondenPersoon = z.infer<typeof gevondenPersoon>;

/** Step 2, as typed. What the register gave is taken from the register again, not from here. */
const persoonOntwerp = {
  insz: typed,
  voornaam: typed,
  naam: typed,
  geboortedatum: typed,
  geslacht: typed,
  roepnaam: typed,
  initialen: typed,
  reden: typed,
};

export const persoonDetail = z.strictObject({
  id,
  voornaam: z.string(),
  naam: z.string(),
  roepnaam: z.string().nullable(),
  initialen: z.string().nullable(),
  geboortedatum: datum.nullable(),
  geslacht: z.enum(geslachten),
  bron: z.enum(bronnen),
  reden: z.string().nullable(),
  inszMasker: z.string(),
  status: z.enum(statussenWerkstroom),
  werkrelaties: z.array(werkrelatieDetail),
  /** Means of signing in of this person, as the simulated ACM knows them. */
  accounts: z.array(z.strictObject({ middel: z.enum(['eid', 'itsme']), geblokkeerd: z.boolean() })),
  aantalHistoriek: z.int(),
});
export type PersoonDetail = z.infer<typeof persoonDetail>;

export const persoonContract = {
  'persoon.lookUp': forBeheerder({ insz: typed }, gevondenPersoon),
  'persoon.check': forBeheerder(persoonOntwerp, nothing),
  'persoon.register': forBeheerder(persoonOntwerp, z.strictObject({ persoonId: id })),
  ...persoonLijstContract,
  'persoon.show': forBeheerder({ persoonId: id }, persoonDetail),
  /** 'Pagina herladen': the simulated back office handles what waits for this person. */
  'persoon.reload': forBeheerder({ persoonId: id }, z.strictObject({ bijgewerkt: z.int() })),
  'persoon.refreshFromRegister': forBeheerder(
    { persoonId: id },
    z.strictObject({ gewijzigd: z.int() }),
  ),
  /** The full number; who looked is written in Historiek. */
  'persoon.reveal': withStepUp(
    'altijd',
    forBeheerder({ persoonId: id }, z.strictObject({ insz: z.string() })),
  ),
} as const;
