import { useState } from 'react';
import type { Fault } from '../../shared/faults.ts';
import type { Result } from '../../shared/result.ts';
import { useSaveBestand } from './use-save-bestand.ts';

type Refused = { readonly faults: readonly Fault[]; readonly count: number };
type Gemaakt<M> = M & { readonly uitkomst: 'bewaard' | 'geannuleerd' | 'download' };

/** A file that main makes and then lets out: what came of it, or why it was refused. */
export function useMakeBestand<M extends { readonly bestand: string }>() {
  const save = useSaveBestand();
  const [refused, setRefused] = useState<Refused>({ faults: [], count: 0 });
  const [gemaakt, setGemaakt] = useState<Gemaakt<M> | null>(null);

  function refuse(faults: readonly Fault[]): boolean {
    setRefused(({ count }) => ({ faults, count: count + 1 }));
    return false;
  }

  /** Whether it is out. */
  async function make(ask: () => Promise<Result<M>>): Promise<boolean> {
    setGemaakt(null);
    const made = await ask();
    if (!made.ok) return refuse(made.faults);
    const saved = await save(made.value.bestand);
    if (saved.uitkomst === 'geweigerd') return refuse(saved.faults);
    setRefused({ faults: [], count: 0 });
    setGemaakt({ ...made.value, uitkomst: saved.uitkomst });
    return saved.uitkomst !== 'geannuleerd';
  }

  return { refused, gemaakt, make };
}
