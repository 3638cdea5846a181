import { useEffect } from 'react';
import { useTell } from '../api.ts';

export function useLock(): () => Promise<void> {
  const lock = useTell('sessie.lock');
  return async () => {
    await lock({});
  };
}

/** Ctrl+L from everywhere, also from inside a field or a dialog. */
export function useLockKey(): void {
  const lock = useLock();
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'l') return;
      event.preventDefault();
      void lock();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  });
}
