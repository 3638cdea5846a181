import { z } from 'zod';
import { forSignedIn } from './procedure.ts';

export const klembordContract = {
  /**
   * Puts a text on the clipboard of the machine, to be taken away after half a minute. `pagina`: the
   * shell cannot, the page does it, and nobody takes it away but the user.
   */
  'klembord.copy': forSignedIn(
    { tekst: z.string().min(1).max(400) },
    z.strictObject({ waar: z.enum(['systeem', 'pagina']) }),
  ),
} as const;
