import { lazy, Suspense } from 'react';

const SessionMenu = lazy(() =>
  import('./session-menu.tsx').then((module) => ({ default: module.SessionMenu })),
);

/** Fetched when somebody is signed in: the first screen has nothing to lock. */
export function SessionButton(props: { readonly naam: string }) {
  return (
    <Suspense>
      <SessionMenu naam={props.naam} />
    </Suspense>
  );
}
