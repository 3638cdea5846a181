import { z } from 'zod';
import { forSignedIn, id } from './procedure.ts';

/** A file that main made and holds ready for whoever asked for it: once, and for a few minutes. */
export const klaargezetBestand = z.strictObject({ bestand: id, naam: z.string() });

export const bestandContract = {
  /**
   * Where the shell can, the user points at a place and main writes it there. Where it cannot, the
   * answer is `download`: the browser fetches it from `/files/<bestand>`, once.
   */
  'bestand.save': forSignedIn(
    { bestand: id },
    z.strictObject({ uitkomst: z.enum(['bewaard', 'geannuleerd', 'download']) }),
  ),
} as const;
