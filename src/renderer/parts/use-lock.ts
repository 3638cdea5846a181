import { useTell } from '../api.ts';

/** Locks the dossier; the page then begins anew, so that nothing of what it showed is left in it. */
export function useLock(): () => Promise<void> {
  const lock = useTell('werkruimte.lock', { quiet: true });
  return async () => {
    await lock({});
    window.location.reload();
  };
}
