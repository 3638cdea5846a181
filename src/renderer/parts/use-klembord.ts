import { useState } from 'react';
import { useTell } from '../api.ts';
import { copyText } from './copy-text.ts';

export type Kopie = {
  /** What was copied last, and by whom: only the machine's clipboard is cleared by itself. */
  readonly laatste: {
    readonly wat: string;
    readonly waar: 'systeem' | 'pagina' | 'nergens';
  } | null;
  readonly gewist: boolean;
  copy(wat: string, tekst: string): Promise<void>;
  /** In a browser window only: puts a blank in the place of what lies there. */
  clear(): void;
};

/** The clipboard of the machine where the shell has a hand on it, else that of the page. */
export function useKlembord(): Kopie {
  const tell = useTell('klembord.copy', { quiet: true });
  const [laatste, setLaatste] = useState<Kopie['laatste']>(null);
  const [gewist, setGewist] = useState(false);
  return {
    laatste,
    gewist,
    async copy(wat, tekst) {
      const answer = await tell({ tekst });
      if (!answer.ok) return;
      const { waar } = answer.value;
      const done = waar === 'systeem' || copyText(tekst);
      setGewist(false);
      setLaatste({ wat, waar: done ? waar : 'nergens' });
    },
    clear() {
      if (!copyText(' ')) return;
      setLaatste(null);
      setGewist(true);
    },
  };
}
