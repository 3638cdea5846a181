import { z } from 'zod';
import type { Moment, OrganisatieId, PersoonId } from '../../shared/values/ids.ts';
import type { Toekenning } from '../domain/toekenning.ts';
import type { Werkrelatie } from '../domain/werkrelatie.ts';

const text = z.string();
const long = text.min(1).max(400);
const op = z.custom<Moment>(
  (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
);

/** The persisted shape of a hand-over; the images in it are whole entities. */
export function overnameSchema(entities: {
  readonly werkrelatie: z.ZodType<Werkrelatie>;
  readonly toekenning: z.ZodType<Toekenning>;
}) {
  const { werkrelatie, toekenning } = entities;
  return z.strictObject({
    id: long,
    organisatieId: long as unknown as z.ZodType<OrganisatieId>,
    persoonId: long as unknown as z.ZodType<PersoonId>,
    vinkjes: z.array(z.strictObject({ veld: text, waarde: text })),
    overgenomen: z.array(
      z.discriminatedUnion('soort', [
        z.strictObject({ soort: z.literal('persoon'), id: long, op }),
        z.strictObject({
          soort: z.literal('werkrelatie'),
          id: long,
          stand: werkrelatie.nullable(),
          vorige: werkrelatie.nullable(),
          op: op.nullable(),
        }),
        z.strictObject({
          soort: z.literal('toekenning'),
          id: long,
          stand: toekenning.nullable(),
          vorige: toekenning.nullable(),
          op: op.nullable(),
        }),
      ]),
    ),
    geparkeerd: z.array(z.strictObject({ onderdeel: text, reden: text, door: text, op })),
  });
}
