import { z } from 'zod';
import { categorieen, statussenWerkstroom } from '../values/codelijsten.ts';
import { stopGevolgen } from './gevolg.ts';
import { datum, forBeheerder, id, nothing, typed, withStepUp } from './procedure.ts';
import { toekenningDetail } from './toekenning.ts';

export const werkrelatieDetail = z.strictObject({
  id,
  organisatie: z.strictObject({ id, naam: z.string(), ondernemingsnummer: z.string() }),
  categorie: z.enum(categorieen),
  begindatum: datum,
  einddatum: datum,
  telefoon: z.string().nullable(),
  email: z.string().nullable(),
  status: z.enum(statussenWerkstroom),
  toekenningen: z.array(toekenningDetail),
});
export type WerkrelatieDetail = z.infer<typeof werkrelatieDetail>;

const werkrelatieOntwerp = {
  persoonId: id,
  categorie: typed,
  begindatum: typed,
  einddatum: typed,
  telefoon: typed,
  email: typed,
};

/** One row of 'Verleng werkrelatie en gebruikersrechten': before, and proposed after. */
export const verlenging = z.strictObject({
  toekenningId: id,
  recht: z.string(),
  voor: datum,
  na: datum,
  /** Why it is not longer: the right's own maximum, or the end of the werkrelatie. */
  beperktDoor: z.enum(['werkrelatie', 'recht']),
});

export const werkrelatieContract = {
  /** The same judgement as `start`, nothing stored: each step of the wizard asks it. */
  'werkrelatie.check': forBeheerder(werkrelatieOntwerp, nothing),
  'werkrelatie.start': forBeheerder(werkrelatieOntwerp, z.strictObject({ werkrelatieId: id })),
  'werkrelatie.proposeExtension': forBeheerder(
    { werkrelatieId: id, einddatum: typed },
    z.strictObject({ voor: datum, na: datum, uiterlijk: datum, rijen: z.array(verlenging) }),
  ),
  'werkrelatie.extend': withStepUp(
    'beheerrecht',
    forBeheerder(
      { werkrelatieId: id, einddatum: typed, toekenningen: z.array(id).max(500) },
      nothing,
    ),
  ),
  /** Phone and e-mail alone; everything else of it stays. */
  'werkrelatie.setContact': forBeheerder(
    { werkrelatieId: id, telefoon: typed, email: typed },
    nothing,
  ),
  /** Which rights would end with it, and what that leaves without a holder; nothing stored. */
  'werkrelatie.checkStop': forBeheerder({ werkrelatieId: id, einddatum: typed }, stopGevolgen),
  /** Its grants end with it: the rights to manage too. */
  'werkrelatie.stop': withStepUp(
    'beheerrechtMee',
    forBeheerder({ werkrelatieId: id, einddatum: typed, reden: typed }, nothing),
  ),
} as const;
