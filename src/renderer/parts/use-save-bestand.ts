import type { Faults } from '../../shared/result.ts';
import { useTell } from '../api.ts';

type Saved =
  | { readonly uitkomst: 'bewaard' | 'geannuleerd' | 'download' }
  | { readonly uitkomst: 'geweigerd'; readonly faults: Faults };

/**
 * Lets a file out that main holds ready: through the dialog of the shell, or as a download of the
 * browser where the shell has none.
 */
export function useSaveBestand(): (bestand: string) => Promise<Saved> {
  const save = useTell('bestand.save', { quiet: true });
  return async (bestand) => {
    const result = await save({ bestand });
    if (!result.ok) return { uitkomst: 'geweigerd', faults: result.faults };
    if (result.value.uitkomst === 'download') download(bestand);
    return result.value;
  };
}

function download(bestand: string): void {
  const link = document.createElement('a');
  link.href = `/files/${encodeURIComponent(bestand)}`;
  // The name comes from main, with the answer.
  link.download = '';
  link.click();
}
