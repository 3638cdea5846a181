import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { SessieStand } from '../../shared/contract/sessie.ts';
import { sessionHooks } from './session-hooks.ts';

/**
 * All windows show the one session that main holds: each tells the others when it changed, and asks
 * anew when it comes to the front, since what one did not hear one still has to see.
 */
export function useOtherWindows({ sessie, slot, einde }: SessieStand, signingIn: boolean): void {
  const client = useQueryClient();
  const shown = sessie?.id ?? null;
  const stand = `${shown} ${slot?.id} ${einde?.soort}`;
  sessionHooks.shown = shown;

  useEffect(() => {
    const ask = () => void client.invalidateQueries({ queryKey: ['sessie.current'] });
    const channel = new BroadcastChannel('rechtenklaar');
    channel.addEventListener('message', ask);
    window.addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    sessionHooks.lost = ask;
    return () => {
      channel.close();
      window.removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [client]);

  useLeaveStranger({ id: shown ?? slot?.id ?? null, eerder: sessie?.eerder ?? [], signingIn });

  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each change of the stand
  useEffect(() => {
    const channel = new BroadcastChannel('rechtenklaar');
    channel.postMessage('changed');
    channel.close();
  }, [stand]);
}

/** Another person signed in elsewhere: nothing of the one before may stay in this window, seen or not. */
function useLeaveStranger(now: {
  readonly id: string | null;
  readonly eerder: readonly string[];
  /** Then the other person is at this very window, which shows nothing of the one before. */
  readonly signingIn: boolean;
}): void {
  const { id, eerder, signingIn } = now;
  const last = useRef<string | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = id;
    const isOther = before !== null && id !== null && before !== id && !eerder.includes(before);
    if (isOther && !signingIn && sessionHooks.entered !== id) window.location.reload();
  }, [id, eerder, signingIn]);
}
