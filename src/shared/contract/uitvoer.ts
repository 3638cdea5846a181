import { z } from 'zod';
import { persoonFilters } from '../values/persoon-lijst.ts';
import { uitvoerVormen } from '../values/uitvoer.ts';
import { klaargezetBestand } from './bestand.ts';
import { persoonCriteria } from './persoon-lijst.ts';
import { forBeheerder, typed, withStepUp } from './procedure.ts';

/** Whose data: those whom a list shows, everybody of the organisatie, or of all that one manages. */
const keuze = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('lijst'),
    zoek: typed,
    filter: z.enum(persoonFilters),
    criteria: persoonCriteria,
  }),
  z.strictObject({ soort: z.literal('organisatie') }),
  z.strictObject({ soort: z.literal('alles') }),
]);
export type UitvoerKeuze = z.infer<typeof keuze>;

const gevraagd = { keuze, vorm: z.enum(uitvoerVormen) };
const gemaakt = klaargezetBestand.extend({ personen: z.int(), rijen: z.int() });

export const uitvoerContract = {
  /** Persons with their werkrelaties and rights; numbers masked. Historiek tells who made it. */
  'uitvoer.maak': forBeheerder(gevraagd, gemaakt),
  /** The same with full numbers. */
  'uitvoer.maakVolledig': withStepUp('altijd', forBeheerder(gevraagd, gemaakt)),
} as const;
