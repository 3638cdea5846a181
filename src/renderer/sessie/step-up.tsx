import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { SessieStand } from '../../shared/contract/sessie.ts';
import { call } from '../api.ts';
import { type ConfirmReason, sessionHooks } from './session-hooks.ts';

const StepUpDialog = lazy(() =>
  import('./step-up-dialog.tsx').then((module) => ({ default: module.StepUpDialog })),
);

type Props = { readonly sessie: NonNullable<SessieStand['sessie']> };

/** Answers every question for a fresh proof with one dialog; what needed it then goes on. */
export function StepUp({ sessie }: Props) {
  const client = useQueryClient();
  const [why, setWhy] = useState<ConfirmReason | null>(null);
  const waiting = useRef<((proved: boolean) => void)[]>([]);

  function settle(proved: boolean) {
    setWhy(null);
    for (const answer of waiting.current.splice(0)) answer(proved);
  }

  useEffect(() => {
    sessionHooks.confirm = (reason) =>
      new Promise((resolve) => {
        waiting.current.push(resolve);
        setWhy(reason);
      });
    return () => {
      sessionHooks.confirm = async () => false;
      for (const answer of waiting.current.splice(0)) answer(false);
    };
  }, []);

  async function proved() {
    // The session has a new id; what is repeated has to name it.
    const stand = await call('sessie.current', {});
    if (stand.ok) sessionHooks.shown = stand.value.sessie?.id ?? null;
    await client.invalidateQueries({ queryKey: ['sessie.current'] });
    settle(true);
  }

  return (
    <Suspense>
      {why !== null && (
        <StepUpDialog sessie={sessie} why={why} onProved={proved} onCancel={() => settle(false)} />
      )}
    </Suspense>
  );
}
