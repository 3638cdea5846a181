import { useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { SessieStand } from '../../shared/contract/sessie.ts';
import { forgetKept } from './kept.ts';
import { SessionWatch } from './session-watch.tsx';
import { StepUp } from './step-up.tsx';
import { useOtherWindows } from './use-other-windows.ts';

/** Fetched when they are needed: the first screen locks nothing. */
const LockScreen = lazy(() =>
  import('./lock-screen.tsx').then((module) => ({ default: module.LockScreen })),
);
const EndedScreen = lazy(() =>
  import('./ended-screen.tsx').then((module) => ({ default: module.EndedScreen })),
);

/**
 * Stands around every screen: while the session is locked or has ended nothing of it is on the page,
 * nor in what the page remembers of main. Only signing in goes on.
 */
export function SessionGuard(props: { readonly stand: SessieStand; readonly children: ReactNode }) {
  const { stand, children } = props;
  const { slot, einde, sessie } = stand;
  const signingIn = useIsSigningIn();
  useOtherWindows(stand, signingIn);
  const covered = slot !== null || einde !== null;
  useForgetWhen({ covered, sessie: sessie?.id ?? slot?.id ?? null });
  if (covered && !signingIn) {
    return (
      <Suspense>
        {slot !== null && <LockScreen slot={slot} />}
        {einde !== null && <EndedScreen einde={einde} />}
      </Suspense>
    );
  }
  return (
    <>
      {children}
      {sessie !== null && (
        <>
          <SessionWatch sessie={sessie} rustMinuten={stand.rustMinuten} />
          <StepUp sessie={sessie} />
        </>
      )}
    </>
  );
}

/** By what is shown, not by where one is going: until that has come, the screen before it is there. */
function useIsSigningIn(): boolean {
  return useRouterState({
    select: ({ matches }) => matches.some(({ routeId }) => routeId.startsWith('/buiten/aanmelden')),
  });
}

/** Answers of main, and what was told to it, go as soon as they may not be seen any more. */
function useForgetWhen({ covered, sessie }: { covered: boolean; sessie: string | null }) {
  const client = useQueryClient();
  useEffect(() => {
    if (!covered && sessie !== null) return;
    client.removeQueries({
      type: 'inactive',
      predicate: ({ queryKey }) => queryKey[0] !== 'sessie.current',
    });
    client.getMutationCache().clear();
  }, [client, covered, sessie]);
  useEffect(() => {
    if (sessie === null) forgetKept();
  }, [sessie]);
}
