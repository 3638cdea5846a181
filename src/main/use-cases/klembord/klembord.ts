import { ok, type Result } from '../../../shared/result.ts';

/**
 * The clipboard of the machine as the app uses it: what it put there is taken away again after a
 * while, at a lock and at the end, unless somebody else has put something there since.
 */
export type Klembord = {
  /** False where the shell has no hand on the clipboard: then the page copies by itself. */
  copy(tekst: string): Promise<boolean>;
  forget(): Promise<void>;
};

export async function copyToKlembord(
  klembord: Klembord,
  { tekst }: { readonly tekst: string },
): Promise<Result<{ waar: 'systeem' | 'pagina' }>> {
  return ok({ waar: (await klembord.copy(tekst)) ? 'systeem' : 'pagina' });
}
